import type { Examples } from "./example.ts";
import type { ChartDescription } from "../charts/description.ts";
import { manyCompared, overTime } from "./indicators/made-up.ts";

export const examples: Examples<{ description: ChartDescription }> = [
  { name: "Over time", props: { description: overTime }, shows: ["England 64%", "59.9%", "58%"] },
  {
    name: "Beside 35 comparators",
    props: { description: manyCompared },
    shows: ["32 others", "45.5% to 71%"],
  },
  {
    name: "Bars for categories",
    props: {
      description: {
        ...overTime,
        id: "example-bars",
        kind: "bars",
        categoryHeading: "Isle",
        categories: ["North isle", "South isle", "The isle with the long name"],
        series: [{ name: "Children", role: "main", values: [58, 59.91, 63.5] }],
        target: undefined,
        baselines: [],
      },
    },
    shows: ["North isle", "63.5%"],
  },
];
