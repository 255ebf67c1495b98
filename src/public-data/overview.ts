import type { OverviewLine } from "../domain/overview.ts";
import type { Plan } from "../domain/plan.ts";
import type { Rating } from "../domain/rating.ts";
import { inSentence } from "../domain/rating-words.ts";
import type { DataSet, Key, Row } from "./data-set.ts";

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
function ratingColumn({ key, name, countsAs }: Rating, split: boolean): Key {
  const rated = inSentence(name);
  const about = [
    `How many delivery milestones are rated ${rated}.`,
    ...(split ? ["A split rating counts in equal parts, so there can be a decimal."] : []),
    ...(countsAs === "no-news"
      ? [`${name} means that no information or no update was given.`]
      : []),
  ];
  return { name: key, type: "number", about: about.join(" ") };
}

/** Rating totals per report and priority, and per report overall. */
export const overview = ({ ratings, splitRatings }: Plan): DataSet => ({
  name: "overview",
  title: "Overview of ratings",
  about:
    "One row for each report and priority, and one for each report overall. Only reports that have rating totals are in it.",
  keys: [
    { name: "report", about: "The report’s year and month, such as 2014-06." },
    {
      name: "priority",
      type: "number",
      none: "z",
      about: "The priority’s number. Empty (null in JSON) for the report overall.",
    },
    ...ratings.map((rating) => ratingColumn(rating, splitRatings)),
    {
      name: "total",
      type: "number",
      about:
        "All delivery milestones, as the report prints it. Printed figures are rounded, so the ratings may add up to a little more or less.",
    },
    {
      name: "basis",
      about:
        "published: as the report prints it. computed: counted from the ratings of the delivery milestones.",
    },
  ],
  rows: (card) =>
    card.reports.flatMap(({ report, overview: table }) =>
      table ? [...table.rows, table.total].map((line) => row(report.id, line)) : [],
    ),
});
