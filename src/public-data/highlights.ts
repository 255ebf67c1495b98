import type { Plan } from "../domain/plan.ts";
import type { Highlights } from "../domain/highlight.ts";
import type { DataSet, Row } from "./data-set.ts";

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
export const highlights = ({ words }: Plan): DataSet => ({
  name: "highlights",
  title: "Highlights",
  about: "One row for each point of a report by exception.",
  keys: [
    { name: "report", about: "The report’s year and month, such as 2015-01." },
    { name: "priority", type: "number", about: "The priority’s number." },
    {
      name: "kind",
      about: `working-well: printed under “${words.workingWell}”. concern: printed under “${words.concernedAbout}”.`,
    },
    { name: "text", about: "The point, word for word." },
    {
      name: "source",
      parts: ["document", "place"],
      about: "The document (see the list below) and the place in it.",
    },
  ],
  rows: (card) => card.reports.flatMap((part) => part.highlights.flatMap(rows)),
});
