import type { WordedSet } from "./data-set.ts";

/** Changes made to reports after they were published. */
export const corrections: WordedSet = {
  name: "corrections",
  title: { phrase: "table-corrections" },
  about: { phrase: "table-corrections-row" },
  keys: [
    { name: "id", about: { phrase: "column-corrections-id" } },
    { name: "report", about: { phrase: "column-report" } },
    { name: "date", about: { phrase: "column-corrections-date" } },
    {
      name: "kind",
      about: { phrase: "column-corrections-kind" },
    },
    {
      name: "milestone",
      none: "z",
      about: { phrase: "column-corrections-milestone" },
    },
    { name: "indicator", none: "z", about: { phrase: "column-corrections-indicator" } },
    { name: "what", about: { phrase: "column-corrections-what" } },
    { name: "approvedBy", about: { phrase: "column-corrections-approved-by" } },
    { name: "why", about: { phrase: "column-corrections-why" } },
  ],
  rows: (card) =>
    card.content.corrections.map((one) => ({
      id: one.id,
      report: one.report,
      date: one.date,
      kind: one.kind,
      milestone: one.milestone ?? null,
      indicator: one.indicator ?? null,
      what: one.what,
      approvedBy: one.approvedBy,
      why: one.text.trim(),
    })),
};
