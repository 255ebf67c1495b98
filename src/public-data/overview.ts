import type { OverviewLine } from "../domain/overview.ts";
import type { DataSet, Row } from "./data-set.ts";

/** The figure as the site shows it: "28.5" and "1,040" as numbers. */
function figure(shown: string): number {
  return Number(shown.replace(/[,%]/g, ""));
}

function row(report: string, { priority, shown, basis }: OverviewLine): Row {
  return {
    report,
    priority,
    green: figure(shown.green),
    amber: figure(shown.amber),
    red: figure(shown.red),
    blue: figure(shown.blue),
    total: figure(shown.total),
    basis,
  };
}

const counted = (rating: string): string =>
  `How many delivery milestones are rated ${rating}. A split rating counts in equal parts, so there can be a decimal.`;

/** Rating totals per report and priority, and per report overall. */
export const overview: DataSet = {
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
    { name: "green", type: "number", about: counted("green") },
    { name: "amber", type: "number", about: counted("amber") },
    { name: "red", type: "number", about: counted("red") },
    {
      name: "blue",
      type: "number",
      about: `${counted("blue")} Blue means that no information or no update was given.`,
    },
    {
      name: "total",
      type: "number",
      about:
        "All delivery milestones, as the report prints it. Printed figures are rounded, so the four ratings may add up to a little more or less.",
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
};
