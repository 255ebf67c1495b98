import { linesOf, type OverviewLine } from "../domain/overview.ts";
import type { Plan } from "../domain/plan.ts";
import type { Rating } from "../domain/rating.ts";
import { inSentence } from "../domain/rating-words.ts";
import type { Key, Row, WordedSet } from "./data-set.ts";

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
function ratingColumn({ words, splitRatings }: Plan, { key, name, countsAs }: Rating): Key {
  const rated = inSentence(name);
  const about = [
    `How many ${words.milestoneInFull.many} are rated ${rated}.`,
    ...(splitRatings ? ["A split rating counts in equal parts, so there can be a decimal."] : []),
    ...(countsAs === "no-news"
      ? [`${name} means that no information or no update was given.`]
      : []),
  ];
  return { name: key, type: "number", about: about.join(" ") };
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
