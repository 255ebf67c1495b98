import type { WordedSet } from "./data-set.ts";

/** The progress reports, so that a figure’s document can be told to be one of them. */
export const reports: WordedSet = {
  name: "reports",
  title: "Progress reports",
  about: "One row for each progress report, oldest first. Other documents are not in it.",
  keys: [
    {
      name: "report",
      about: "The report’s year and month, such as 2014-06. Its page is /reports/<report>/.",
    },
    { name: "name", about: "What it is called on the pages." },
    { name: "document", about: "The document that it is (see the list below)." },
    {
      name: "form",
      about: ({ milestone }) =>
        `milestones: it updates each ${milestone.one}. highlights: it reports by exception.`,
    },
    { name: "rated", type: "boolean", about: "true where it has rating totals." },
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
