import type { WordedSet } from "./data-set.ts";

/** Where a series changes so that figures before and after cannot be compared. */
export const indicatorBreaks: WordedSet = {
  name: "indicator-breaks",
  title: { phrase: "table-indicator-breaks" },
  about: { phrase: "table-indicator-breaks-row" },
  keys: [
    { name: "indicator", about: { phrase: "column-own-indicator" } },
    { name: "from", about: { phrase: "column-indicator-breaks-from" } },
    { name: "reason", about: { phrase: "column-indicator-breaks-reason" } },
    { name: "report", about: { phrase: "column-indicator-breaks-report" } },
  ],
  rows: (card) =>
    card.indicators.all.flatMap(({ indicator }) =>
      indicator.breaks.map(({ from, reason, source }) => ({
        indicator: indicator.id,
        from,
        reason,
        report: source?.document ?? null,
      })),
    ),
};
