import type { Examples } from "./example.ts";
import type { HighlightsView } from "../views/highlights-view.ts";
import { REPORTS_PATH } from "../addresses/paths.ts";

export const examples: Examples<{ view: HighlightsView; level: 2 | 3; prefix?: string }> = [
  {
    name: "Both sides",
    props: {
      level: 3,
      prefix: "example-",
      view: {
        report: { text: "June 2031", path: REPORTS_PATH },
        headings: { workingWell: "What’s working well", concerns: "What we are concerned about" },
        workingWell: ["The ferry brings 40 children to school on time.", "Two new quays opened."],
        concerns: ["Fog kept 12 children at home."],
        source: { document: "Tide report", place: "page 4", date: "June 2031" },
        editorNotes: [],
      },
    },
    shows: ["What’s working well", "Fog kept 12 children at home."],
  },
];
