import type { Examples } from "./example.ts";
import type { ExceptionView } from "../views/exception-view.ts";
import { REPORTS_PATH } from "../addresses/paths.ts";

export const examples: Examples<{ exceptions: readonly ExceptionView[] }> = [
  {
    name: "With a printed reason",
    props: {
      exceptions: [
        {
          report: { text: "June 2031", path: REPORTS_PATH },
          same: [{ text: "December 2031", path: REPORTS_PATH }],
          explanation: "The harbour board reported on it elsewhere.",
          printed: [
            {
              words: "Managed through the harbour strategy",
              source: { document: "Tide report", place: "page 2", date: "June 2031" },
            },
          ],
        },
      ],
    },
    shows: ["June 2031", "December 2031: the same.", "Managed through the harbour strategy"],
  },
];
