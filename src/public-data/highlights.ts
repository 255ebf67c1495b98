import type { Highlights } from "../domain/highlight.ts";
import type { Row, WordedSet } from "./data-set.ts";

function rows({ report, priority, workingWell, concerns, source }: Highlights): Row[] {
  const row = (kind: string, text: string): Row => ({
    report,
    priority,
    kind,
    text,
    source: { document: source.document, place: source.place },
  });
  return [
    ...workingWell.map((text) => row("working-well", text)),
    ...concerns.map((text) => row("concern", text)),
  ];
}

/** What reports by exception say is working well and what they are concerned about. */
export const highlights: WordedSet = {
  name: "highlights",
  title: { phrase: "table-highlights" },
  about: { phrase: "table-highlights-row" },
  keys: [
    { name: "report", about: { phrase: "column-highlights-report" } },
    { name: "priority", type: "number", about: { phrase: "column-highlights-priority" } },
    {
      name: "kind",
      about: { phrase: "column-highlights-kind" },
    },
    { name: "text", about: { phrase: "column-highlights-text" } },
    {
      name: "source",
      parts: ["document", "place"],
      about: { phrase: "column-source" },
    },
  ],
  rows: (card) => card.reports.flatMap((part) => part.highlights.flatMap(rows)),
};
