import { RATINGS, type Rating } from "./rating.ts";
import { addTotals, countRatings, percentOf, type RatingTotals } from "./rating-totals.ts";
import type { OverviewRow, PrintedOverview, PrintedRatings, Report } from "./report.ts";
import { decimalsOf, printShare, readShare } from "./share.ts";
import type { MilestoneUpdate } from "./update.ts";

/** Whether figures are the report's printed ones or counted from the rated milestones. */
export type Basis = "published" | "computed";

/** The ratings of one priority, or of the whole report (`priority: null`), with what they rest on. */
export interface OverviewLine {
  priority: number | null;
  totals: RatingTotals;
  /** The figures as the site shows them: as printed, or computed and shown the printed way. */
  shown: PrintedRatings & { total: string };
  basis: Basis;
  explanation?: string | undefined;
}

/** The overview of one report. */
export interface Overview {
  rows: readonly OverviewLine[];
  total: OverviewLine;
  /** Whole percentages, as printed or rounded the same way. */
  percent: PrintedRatings;
  notes: readonly string[];
}

function printed(row: PrintedRatings): RatingTotals {
  const parts = {
    green: readShare(row.green),
    amber: readShare(row.amber),
    red: readShare(row.red),
    blue: readShare(row.blue),
  };
  return { ...parts, total: parts.green.add(parts.amber).add(parts.red).add(parts.blue) };
}

/** Totals shown as the reports print them: to one decimal. */
export function showTotals(totals: RatingTotals): PrintedRatings & { total: string } {
  const show = (rating: Rating): string => printShare(totals[rating]);
  return {
    green: show("green"),
    amber: show("amber"),
    red: show("red"),
    blue: show("blue"),
    total: printShare(totals.total),
  };
}

/** Percentages rounded to whole numbers, as both progress reports print them. */
export function showPercent(totals: RatingTotals): PrintedRatings {
  const show = (rating: Rating): string => `${printShare(percentOf(totals, rating), 0)}%`;
  return { green: show("green"), amber: show("amber"), red: show("red"), blue: show("blue") };
}

function publishedLine(row: OverviewRow): OverviewLine {
  const { priority, explanation, ...shown } = row;
  return { priority, totals: printed(row), shown, basis: "published", explanation };
}

function computedLine(priority: number, totals: RatingTotals, explanation?: string): OverviewLine {
  return { priority, totals, shown: showTotals(totals), basis: "computed", explanation };
}

/** Totals of one priority counted from its updates in one report; null if any is not recorded. */
export function countPriority(
  updates: readonly { priority: number; update: MilestoneUpdate }[],
  priority: number,
): RatingTotals | null {
  const own = updates.filter((entry) => entry.priority === priority);
  return own.length === 0 ? null : countRatings(own.map((entry) => entry.update.rating));
}

function overviewRows(
  report: Report,
  updates: readonly { priority: number; update: MilestoneUpdate }[],
): OverviewLine[] {
  const published = new Map(report.overview?.rows.map((row) => [row.priority, row]));
  const priorities = new Set([...published.keys(), ...updates.map((entry) => entry.priority)]);
  return [...priorities]
    .sort((a, b) => a - b)
    .flatMap((priority) => {
      const totals = countPriority(updates, priority);
      const row = published.get(priority);
      if (totals) return [computedLine(priority, totals, row?.explanation)];
      return row ? [publishedLine(row)] : [];
    });
}

function totalLine(rows: readonly OverviewLine[], table?: PrintedOverview): OverviewLine {
  const totals = addTotals(rows.map((row) => row.totals));
  const basis = rows.every((row) => row.basis === "computed") ? "computed" : "published";
  if (basis === "published" && table) {
    const { explanation, ...shown } = table.total;
    return { priority: null, totals, shown, basis, explanation };
  }
  const explanation = table?.total.explanation;
  return { priority: null, totals, shown: showTotals(totals), basis, explanation };
}

/**
 * The overview of a report: per priority counted from the milestones where every rating is
 * recorded, else as printed.
 *
 * @param updates the report's updates with the number of their priority
 * @returns null if the report has no rating totals at all
 */
export function overviewOf(
  report: Report,
  updates: readonly { priority: number; update: MilestoneUpdate }[],
): Overview | null {
  const rows = overviewRows(report, updates);
  if (rows.length === 0) return null;
  const total = totalLine(rows, report.overview);
  return { rows, total, percent: percentLine(total, report.overview), notes: notesOf(report) };
}

function percentLine(total: OverviewLine, table?: PrintedOverview): PrintedRatings {
  if (total.basis === "published" && table?.percent) {
    const withSign = (text: string): string => (text.endsWith("%") ? text : `${text}%`);
    return Object.fromEntries(
      RATINGS.map((rating) => [rating, withSign(table.percent?.[rating] ?? "")]),
    ) as unknown as PrintedRatings;
  }
  return showPercent(total.totals);
}

function notesOf(report: Report): readonly string[] {
  return report.overview?.notes ?? [];
}

/** One place where printed overview figures and arithmetic part. */
export interface Discrepancy {
  /** Where it stands: a priority's row, the Total row or the % row. */
  row: number | "total" | "percent";
  column: Rating | "total";
  printed: string;
  /** What the other figures give, printed the same way. */
  expected: string;
  /** What the expectation rests on. */
  against: "the row's own figures" | "the rows above" | "the milestones' ratings" | "the updates";
}

function samePrint(text: string, totals: RatingTotals, column: Rating | "total"): string | null {
  const expected = printShare(totals[column], decimalsOf(text));
  const plain = text.replace(/[,%]/g, "");
  return Number(plain) === Number(expected) ? null : expected;
}

function checkRow(
  row: OverviewRow,
  updates: readonly { priority: number; update: MilestoneUpdate }[],
): Discrepancy[] {
  const found: Discrepancy[] = [];
  const own = updates.filter((entry) => entry.priority === row.priority);
  const note = (
    column: Rating | "total",
    expected: string,
    against: Discrepancy["against"],
  ): number => found.push({ row: row.priority, column, printed: row[column], expected, against });

  const sums = samePrint(row.total, printed(row), "total");
  if (sums !== null) note("total", sums, "the row's own figures");
  if (own.length > 0 && own.length !== Number(row.total)) {
    note("total", String(own.length), "the updates");
  }
  const counted = countPriority(updates, row.priority);
  for (const column of counted ? RATINGS : []) {
    const expected = counted && samePrint(row[column], counted, column);
    if (expected) note(column, expected, "the milestones' ratings");
  }
  return found;
}

function checkTotals(table: PrintedOverview): Discrepancy[] {
  const sums = addTotals(table.rows.map((row) => printed(row)));
  const found: Discrepancy[] = [];
  for (const column of [...RATINGS, "total"] as const) {
    const expected = samePrint(table.total[column], sums, column);
    if (expected !== null && !table.total.explanation) {
      found.push({
        row: "total",
        column,
        printed: table.total[column],
        expected,
        against: "the rows above",
      });
    }
  }
  return [...found, ...checkPercent(table, sums)];
}

function checkPercent(table: PrintedOverview, sums: RatingTotals): Discrepancy[] {
  if (!table.percent || table.percent.explanation) return [];
  const line = table.percent;
  return RATINGS.flatMap((column) => {
    const expected = printShare(percentOf(sums, column), decimalsOf(line[column]));
    if (Number(line[column].replace("%", "")) === Number(expected)) return [];
    return [
      {
        row: "percent",
        column,
        printed: line[column],
        expected,
        against: "the rows above",
      } as const,
    ];
  });
}

/**
 * Compares a printed overview with itself and with the rated milestones: rows with their own sum,
 * the number of updates and the computed totals; the Total and % rows with the rows above.
 * Shares such as 4.3 are read as the exact thirds they stand for, so honest rounding passes.
 *
 * @returns what does not fit and is not explained in the content; empty if all is well
 */
export function reconcile(
  table: PrintedOverview,
  updates: readonly { priority: number; update: MilestoneUpdate }[],
): Discrepancy[] {
  const rows = table.rows.filter((row) => !row.explanation);
  return [...rows.flatMap((row) => checkRow(row, updates)), ...checkTotals(table)];
}
