import type { Examples } from "../example.ts";
import { listRow, type IndicatorGroup } from "../../views/indicator-list.ts";
import { INDICATORS_PATH } from "../../addresses/paths.ts";
import { missed, none } from "./made-up.ts";

export const examples: Examples<{ caption: string; groups: readonly IndicatorGroup[] }> = [
  {
    name: "A group",
    props: {
      caption: "Indicators, made up",
      groups: [
        {
          heading: "Priority 1: Ferries",
          path: INDICATORS_PATH,
          rows: [
            listRow(missed, { id: "example-ferry-row", target: "65%", reference: "NI 1" }),
            listRow(none, { id: "example-boat-row", target: "", reference: "" }),
          ],
        },
      ],
    },
    shows: ["Priority 1: Ferries", "NI 1", "Target missed", "Improving"],
  },
];
