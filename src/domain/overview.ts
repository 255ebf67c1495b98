import { readRow } from "./printed-row.ts";
import { RATINGS, type Rating } from "./rating.ts";
import { addTotals, countRatings, percentOf, type RatingTotals } from "./rating-totals.ts";
import type { OverviewRow, PrintedOverview, PrintedRatings, Report } from "./report.ts";
import { printShare } from "./share.ts";
import type { MilestoneUpdate } from "./update.ts";

/** Whether figures are the report's printed ones or counted from the rated milestones. */
export type Basis = "published" | "computed";

/** An update with the number of its milestone's priority. */
export interface RatedUpdate {
  priority: number;
  update: MilestoneUpdate;
}

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
  return { priority, totals: readRow(row), shown, basis: "published", explanation };
}

function computedLine(priority: number, totals: RatingTotals, explanation?: string): OverviewLine {
  return { priority, totals, shown: showTotals(totals), basis: "computed", explanation };
}

/** Totals of one priority counted from its updates in one report; null if any is not recorded. */
export function countPriority(
  updates: readonly RatedUpdate[],
  priority: number,
): RatingTotals | null {
  const own = updates.filter((entry) => entry.priority === priority);
  return own.length === 0 ? null : countRatings(own.map((entry) => entry.update.rating));
}

function overviewRows(report: Report, updates: readonly RatedUpdate[]): OverviewLine[] {
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
export function overviewOf(report: Report, updates: readonly RatedUpdate[]): Overview | null {
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
