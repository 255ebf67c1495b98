import type { DataSet } from "./data-set.ts";

/** Where a series changes so that figures before and after cannot be compared. */
export const indicatorBreaks: DataSet = {
  name: "indicator-breaks",
  title: "Breaks in the series of indicators",
  about:
    "One row for each break: figures from this period on cannot be compared with earlier ones.",
  keys: [
    { name: "indicator", about: "The indicator’s id." },
    { name: "from", about: "The first period after the break." },
    { name: "reason", about: "Why figures cannot be compared." },
    { name: "report", about: "The document that says so, if one does (see the list below)." },
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
