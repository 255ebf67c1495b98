import type { WordedSet } from "./data-set.ts";

/** The progress reports, so that a figure’s document can be told to be one of them. */
export const reports: WordedSet = {
  name: "reports",
  title: { phrase: "table-reports" },
  about: { phrase: "table-reports-row" },
  keys: [
    {
      name: "report",
      about: { phrase: "column-reports-report" },
    },
    { name: "name", about: { phrase: "column-reports-name" } },
    { name: "document", about: { phrase: "column-reports-document" } },
    {
      name: "form",
      about: { phrase: "column-reports-form" },
    },
    { name: "rated", type: "boolean", about: { phrase: "column-reports-rated" } },
  ],
  rows: (card) =>
    card.reports.map(({ report, overview }) => ({
      report: report.id,
      name: report.name,
      document: report.source.document,
      form: report.form,
      rated: overview !== null,
    })),
};
