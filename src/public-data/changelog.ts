import { correctionPath, printedWordsPath, reportPath } from "../addresses/paths.ts";
import { editionDay } from "../domain/as-of.ts";
import type { Correction } from "../domain/correction.ts";
import { compareReports } from "../domain/members/comparison.ts";
import type { ReportedFigure } from "../domain/members/report-figures.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import type { Row, WordedSet } from "./data-set.ts";
import { newRows } from "./printed-sets.ts";

/** Columns that tables were given after they were first published: each is told here. */
const NEW_COLUMNS: readonly { date: string; tables: readonly string[]; columns: string }[] = [
  {
    date: "2026-11-27",
    tables: ["observations", "indicator-targets", "indicator-comparators"],
    columns: "place, page, hash",
  },
  { date: "2026-11-27", tables: ["observations"], columns: "dated" },
];

const NONE = { report: null, subject: null, detail: null, before: null, after: null, rows: null };

function change(date: string, kind: string, table: string | null, told: Row): Row {
  const row: Row = { date, kind, table, ...NONE, page: null, ...told };
  return row;
}

function revised(date: string, report: string, from: ReportedFigure, to: ReportedFigure): Row {
  const { id } = to.indicator;
  return change(date, "figure-revised", "observations", {
    report,
    subject: id,
    detail: to.observation.period,
    before: from.observation.value ?? null,
    after: to.observation.value ?? null,
    page: printedWordsPath(id, "whole").slice(1),
  });
}

/** What a report brought: new rows, and figures that it prints otherwise than the report before. */
function ofReport(card: ReportCard, { report }: ReportPart, before: ReportPart | undefined): Row[] {
  const date = editionDay(report);
  const page = reportPath(report.id).slice(1);
  const figures = before ? compareReports(card, before.report.id, report.id).figures.revised : [];
  return [
    ...newRows(card, report).map(({ set, rows }) =>
      change(date, "rows-new", set.name, { report: report.id, rows: rows.length, page }),
    ),
    ...figures.map(({ from, to }) => revised(date, report.id, from, to)),
  ];
}

function ofCorrection({ id, date, report, milestone, indicator, what }: Correction): Row {
  const table = milestone ? "milestone-updates" : indicator ? "observations" : null;
  return change(date, "correction", table, {
    report,
    subject: milestone ?? indicator ?? null,
    detail: what,
    page: correctionPath(id).slice(1),
  });
}

/** What changed in the published tables, oldest first: by reports, by corrections, and in columns. */
export const changelog: WordedSet = {
  name: "changelog",
  title: { phrase: "table-changelog" },
  about: { phrase: "table-changelog-row" },
  keys: [
    { name: "date", about: { phrase: "column-changelog-date" } },
    { name: "kind", about: { phrase: "column-changelog-kind" } },
    { name: "table", none: "z", about: { phrase: "column-changelog-table" } },
    { name: "report", none: "z", about: { phrase: "column-changelog-report" } },
    {
      name: "subject",
      none: "z",
      about: { phrase: "column-changelog-subject" },
    },
    {
      name: "detail",
      none: "z",
      about: { phrase: "column-changelog-detail" },
    },
    { name: "before", type: "number", none: "z", about: { phrase: "column-changelog-before" } },
    { name: "after", type: "number", none: "z", about: { phrase: "column-changelog-after" } },
    { name: "rows", type: "number", none: "z", about: { phrase: "column-changelog-rows" } },
    {
      name: "page",
      none: "z",
      about: { phrase: "column-changelog-page" },
    },
  ],
  rows: (card) =>
    [
      ...card.reports.flatMap((part, at) => ofReport(card, part, card.reports[at - 1])),
      ...card.content.corrections.map(ofCorrection),
      ...NEW_COLUMNS.flatMap(({ date, tables, columns }) =>
        tables.map((table) => change(date, "columns-new", table, { detail: columns })),
      ),
    ].sort((a, b) =>
      String(a["date"]) < String(b["date"]) ? -1 : a["date"] === b["date"] ? 0 : 1,
    ),
};
