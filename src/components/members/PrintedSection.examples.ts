import type { Examples } from "../example.ts";
import type { SectionView } from "../../views/archive-parts.ts";
import { paper } from "./made-up.ts";

export const examples: Examples<{ section: SectionView; level: 2 | 3 }> = [
  {
    name: "Paragraphs and a list",
    props: {
      section: {
        heading: "What went well at the harbour",
        blocks: [
          { list: false, texts: ["The harbour is open."] },
          { list: true, texts: ["The gate", "The light"] },
        ],
        source: paper,
        editorNotes: [],
      },
      level: 3,
    },
    shows: ["What went well at the harbour", "The harbour is open.", "The light"],
  },
];
