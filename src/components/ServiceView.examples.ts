import { PRIORITIES_PATH } from "../addresses/paths.ts";
import type { ServiceViewLine } from "../views/service-views.ts";
import type { Examples } from "./example.ts";

export const examples: Examples<{ line: ServiceViewLine }> = [
  {
    name: "What one group thinks",
    props: {
      line: {
        quotation: "Nine of ten families were pleased with the ferry",
        when: "June 2031",
        about: { text: "A ferry for every day", path: PRIORITIES_PATH },
        source: { document: "Tide report", place: "page 5", date: "June 2031" },
        editorNotes: [],
      },
    },
    shows: ["Nine of ten families", "June 2031."],
  },
];
