import { readRow } from "./printed-row.ts";
import type { CountsAs, MilestoneRating, Rating, RatingKey } from "./rating.ts";
import {
  addTotals,
  countAs,
  countRatings,
  percentOf,
  type RatingCount,
  type RatingTotals,
} from "./rating-totals.ts";
import type { OverviewRow, PrintedLine, PrintedOverview, Report } from "./report.ts";
import { printShare } from "./share.ts";

/** Whether figures are the report's printed ones or counted from the rated milestones. */
export type Basis = "published" | "computed";

/** The rating of a milestone with the number of its priority. */
export interface RatedUpdate {
  priority: number;
  rating: MilestoneRating;
}

/** How many milestones have one rating, and the figure as the site shows it. */
export interface RatingPart extends RatingCount {
  /** As printed, or computed and shown the printed way. */
  shown: string;
}

/** The ratings of one priority, or of the whole report (`priority: null`), with what they rest on. */
export interface OverviewLine extends RatingTotals {
  priority: number | null;
  parts: readonly RatingPart[];
  /** The total as the site shows it. */
  shownTotal: string;
  basis: Basis;
  explanation?: string | undefined;
}

/** A share of a total, in words: "54%". */
export interface RatingPercent {
  rating: Rating;
  shown: string;
}

/** The overview of one report. */
export interface Overview {
  rows: readonly OverviewLine[];
  /** Null where no total is printed and the ratings of some priority are not all recorded. */
  total: OverviewLine | null;
  /** Whole percentages, as printed or rounded the same way; none without a total. */
  percent: readonly RatingPercent[];
  notes: readonly string[];
}

/** The lines of an overview: those of the priorities, then the total where there is one. */
export function linesOf({ rows, total }: Overview): readonly OverviewLine[] {
  return total ? [...rows, total] : rows;
}

/** Totals shown as the reports print them: to one decimal. */
export function showTotals({
  parts,
  total,
}: RatingTotals): Pick<OverviewLine, "parts" | "total" | "shownTotal"> {
  return {
    parts: parts.map((part) => ({ ...part, shown: printShare(part.count) })),
    total,
    shownTotal: printShare(total),
  };
}

/** Percentages rounded to whole numbers, as both progress reports print them. */
function showPercent(totals: RatingTotals): RatingPercent[] {
  return totals.parts.map(({ rating, count }) => ({
    rating,
    shown: `${printShare(percentOf(count, totals), 0)}%`,
  }));
}

/** The figure of one rating as a line shows it. */
export function figureOf({ parts }: Pick<OverviewLine, "parts">, rating: Rating): string {
  return parts.find((one) => one.rating.key === rating.key)?.shown ?? "0";
}

/** Several ratings of a line as one figure, as the line shows it. */
export function shownAs(line: OverviewLine, ...kinds: readonly CountsAs[]): string {
  const own = line.parts.filter(({ rating }) => kinds.includes(rating.countsAs));
  const [only, ...more] = own;
  return only && more.length === 0 ? only.shown : printShare(countAs(line, ...kinds));
}

function printedLine(
  priority: number | null,
  totals: RatingTotals,
  { figures, total, explanation }: PrintedLine,
): OverviewLine {
  return {
    priority,
    parts: totals.parts.map((part) => ({ ...part, shown: figures[part.rating.key] ?? "" })),
    total: totals.total,
    shownTotal: total,
    basis: "published",
    explanation,
  };
}

function computedLine(
  priority: number | null,
  totals: RatingTotals,
  explanation?: string,
): OverviewLine {
  return { priority, ...showTotals(totals), basis: "computed", explanation };
}

/** Totals of one priority counted from its updates in one report; null if any is not recorded. */
export function countPriority(
  updates: readonly RatedUpdate[],
  priority: number,
  key: RatingKey,
): RatingTotals | null {
  const own = updates.filter((entry) => entry.priority === priority);
  const ratings = own.map(({ rating }) => rating);
  return own.length === 0 ? null : countRatings(ratings, key);
}

function overviewRows(
  report: Report,
  updates: readonly RatedUpdate[],
  key: RatingKey,
): OverviewLine[] {
  const published = new Map<number, OverviewRow>(
    report.overview?.rows.map((row) => [row.priority, row]),
  );
  const priorities = new Set([...published.keys(), ...updates.map((entry) => entry.priority)]);
  return [...priorities]
    .sort((a, b) => a - b)
    .flatMap((priority) => {
      const totals = countPriority(updates, priority, key);
      const row = published.get(priority);
      if (totals) return [computedLine(priority, totals, row?.explanation)];
      return row ? [printedLine(priority, readRow(row, key), row)] : [];
    });
}

function totalLine(
  rows: readonly OverviewLine[],
  key: RatingKey,
  table?: PrintedOverview,
): OverviewLine {
  const totals = addTotals(rows, key);
  const isComputed = rows.every((row) => row.basis === "computed");
  if (!isComputed && table) return printedLine(null, totals, table.total);
  const line = computedLine(null, totals, table?.total.explanation);
  return isComputed ? line : { ...line, basis: "published" };
}

/**
 * The overview of a report: per priority counted from the milestones where every rating is
 * recorded, else as printed.
 *
 * @param updates the ratings of the report's milestones with the number of their priority
 * @param key the plan's ratings
 * @returns null if the report has no rating totals at all
 */
export function overviewOf(
  report: Report,
  updates: readonly RatedUpdate[],
  key: RatingKey,
): Overview | null {
  const rows = overviewRows(report, updates, key);
  if (rows.length === 0) return null;
  const told = new Set(rows.map((row) => row.priority));
  const isWhole = report.overview !== undefined || updates.every((one) => told.has(one.priority));
  const total = isWhole ? totalLine(rows, key, report.overview) : null;
  const percent = total ? percentLine(total, report.overview) : [];
  return { rows, total, percent, notes: notesOf(report) };
}

function percentLine(total: OverviewLine, table?: PrintedOverview): RatingPercent[] {
  const printed = table?.percent?.figures;
  if (total.basis !== "published" || !printed) return showPercent(total);
  const withSign = (text: string): string => (text.endsWith("%") ? text : `${text}%`);
  return total.parts.map(({ rating }) => ({
    rating,
    shown: withSign(printed[rating.key] ?? ""),
  }));
}

function notesOf(report: Report): readonly string[] {
  return report.overview?.notes ?? [];
}
