import type { PlainTable } from "../../views/evidence.ts";
import type { Examples } from "../example.ts";

export const examples: Examples<{ table: PlainTable }> = [
  {
    name: "Words in rows",
    props: {
      table: {
        caption: "Days on which the ferry was late",
        columns: ["Day", "Why"],
        rows: [
          ["3 June 2031", "There was fog."],
          ["9 June 2031", "There was a storm."],
        ],
      },
    },
    shows: ["Days on which the ferry was late", "There was fog."],
  },
];
