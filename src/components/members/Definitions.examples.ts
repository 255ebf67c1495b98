import type { Examples } from "../example.ts";
import type { DefinitionsView } from "../../views/archive-report.ts";
import { paper } from "./made-up.ts";

export const examples: Examples<{ definitions: DefinitionsView }> = [
  {
    name: "Columns and marks",
    props: {
      definitions: {
        heading: "What the columns of the tide report mean",
        introduction: "As printed on its first page.",
        items: [{ name: "Tide", value: "High or low" }],
        marksHeading: "Marks of the tide report",
        marks: [{ name: "↑", value: "The tide comes" }],
        abbreviations: null,
        source: paper,
        editorNotes: [],
      },
    },
    shows: ["What the columns of the tide report mean", "High or low", "The tide comes"],
  },
];
