import { linesOf, type OverviewLine } from "../domain/overview.ts";
import type { Plan } from "../domain/plan.ts";
import type { Rating } from "../domain/rating.ts";
import { inSentence } from "../domain/rating-words.ts";
import type { Row, Told, WordedKey, WordedSet } from "./data-set.ts";

/** The figure as the site shows it: "28.5" and "1,040" as numbers. */
function figure(shown: string): number {
  return Number(shown.replace(/[,%]/g, ""));
}

function row(report: string, { priority, parts, shownTotal, basis }: OverviewLine): Row {
  return {
    report,
    priority,
    ...Object.fromEntries(parts.map(({ rating, shown }) => [rating.key, figure(shown)])),
    total: figure(shownTotal),
    basis,
  };
}

/** The column of one rating of the plan's key. */
function ratingColumn({ splitRatings }: Plan, { key, name, countsAs }: Rating): WordedKey {
  const rated: Told = { phrase: "column-overview-rating", values: { rating: inSentence(name) } };
  const split: Told = { phrase: "column-overview-split" };
  const none: Told = { phrase: "column-overview-no-news", values: { Rating: name } };
  const about = [
    rated,
    ...(splitRatings ? [split] : []),
    ...(countsAs === "no-news" ? [none] : []),
  ];
  return { name: key, type: "number", about };
}

/** Rating totals per report and priority, and per report overall. */
export const overview = (plan: Plan): WordedSet => ({
  name: "overview",
  title: { phrase: "table-overview" },
  about: { phrase: "table-overview-row" },
  keys: [
    { name: "report", about: { phrase: "column-report" } },
    {
      name: "priority",
      type: "number",
      none: "z",
      about: { phrase: "column-overview-priority" },
    },
    ...plan.ratings.map((rating) => ratingColumn(plan, rating)),
    {
      name: "total",
      type: "number",
      about: { phrase: "column-overview-total" },
    },
    {
      name: "basis",
      about: { phrase: "column-overview-basis" },
    },
  ],
  rows: (card) =>
    card.reports.flatMap(({ report, overview: table }) =>
      table ? linesOf(table).map((line) => row(report.id, line)) : [],
    ),
});
