import { INDICATORS_PATH } from "../../addresses/paths.ts";
import type { CarriedOverView } from "../../views/carried-over.ts";
import type { PlanLink } from "../../views/other-plans.ts";
import type { Examples } from "../example.ts";

const place = { plan: "first", language: "en-GB", first: "en-GB" } as const;
const link: PlanLink = {
  text: "School meals, Gull Isle Children’s Plan 2030-33",
  path: INDICATORS_PATH,
  to: place,
  here: place,
};

export const examples: Examples<{ view: CarriedOverView }> = [
  {
    name: "From the plan before",
    props: {
      view: {
        earlier: {
          chart: null,
          caption: "Figures of the plan before, 2030-33",
          rows: [{ period: "2032", figure: "61%" }],
          confidential: null,
          link,
        },
        later: null,
      },
    },
    shows: ["Figures of the plan before, 2030-33", "With the words that print each:"],
  },
  {
    name: "In the plan after",
    props: { view: { earlier: null, later: link } },
    shows: ["This measure goes on:"],
  },
];
