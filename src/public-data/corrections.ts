import type { WordedSet } from "./data-set.ts";

/** Changes made to reports after they were published. */
export const corrections: WordedSet = {
  name: "corrections",
  title: "Corrections",
  about: "One row for each change to a report after it was published.",
  keys: [
    { name: "id", about: "The correction’s own id." },
    { name: "report", about: "The report’s year and month, such as 2014-06." },
    { name: "date", about: "The day of the change." },
    {
      name: "kind",
      about: "error: a mistake put right. scheduled-revision: a revision that was announced.",
    },
    {
      name: "milestone",
      none: "z",
      about: ({ milestone }) => `The ${milestone.one}’s id, if it is about one. Else empty.`,
    },
    { name: "indicator", none: "z", about: "The indicator’s id, if it is about one. Else empty." },
    { name: "what", about: "What it said and what it says now." },
    { name: "approvedBy", about: "The post that approved it." },
    { name: "why", about: "The reason." },
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
