import type { Examples } from "../example.ts";
import type { EasySection } from "../../views/easy-read-rows.ts";
import { row } from "./made-up.ts";

const sections: readonly EasySection[] = [
  {
    heading: "The ferry",
    rows: [
      row("family", ["The ", false], ["ferry", true], [" takes children to school.", false]),
      row("family", ["We meet to talk about it.", false]),
    ],
  },
];

export const examples: Examples<{ sections: readonly EasySection[]; below?: 1 | 2 }> = [
  {
    name: "Rows below a heading",
    props: { sections, below: 2 },
    shows: ["The ferry takes children to school.", "We meet to talk about it."],
  },
];
