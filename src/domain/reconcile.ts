import { countPriority, type RatedUpdate } from "./overview.ts";
import { readRow } from "./printed-row.ts";
import { RATINGS, type Rating } from "./rating.ts";
import { addTotals, percentOf, type RatingTotals } from "./rating-totals.ts";
import type { OverviewRow, PrintedOverview } from "./report.ts";
import { decimalsOf, printShare, readShare } from "./share.ts";

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

/** Null if the figure prints as the totals do, else what they give, to one decimal. */
function samePrint(text: string, totals: RatingTotals, column: Rating | "total"): string | null {
  const expected = printShare(totals[column], decimalsOf(text));
  const plain = text.replace(/[,%]/g, "");
  return Number(plain) === Number(expected) ? null : printShare(totals[column]);
}

/** Totals of the rated milestones, if all are recorded and print exactly as the row does. */
function agreeing(row: OverviewRow, counted: RatingTotals | null): RatingTotals | null {
  const same = counted && RATINGS.every((column) => samePrint(row[column], counted, column) === null);
  return same ? counted : null;
}

/**
 * What a row stands for in the sums below it. The ratings say it most exactly; where row and ratings
 * differ, the row counts if it adds up in itself, so that one slip is not told many times.
 */
function bestReading(row: OverviewRow, counted: RatingTotals | null): RatingTotals {
  const read = readRow(row);
  const addsUp = read.total.equals(readShare(row.total));
  return agreeing(row, counted) ?? (addsUp || row.explanation ? read : (counted ?? read));
}

function checkRow(row: OverviewRow, updates: readonly RatedUpdate[]): Discrepancy[] {
  const own = updates.filter((entry) => entry.priority === row.priority);
  const counted = countPriority(updates, row.priority);
  const note = (
    column: Rating | "total",
    expected: string,
    against: Discrepancy["against"],
  ): Discrepancy => ({ row: row.priority, column, printed: row[column], expected, against });

  const { total } = agreeing(row, counted) ?? readRow(row);
  const sums = total.equals(readShare(row.total))
    ? []
    : [note("total", printShare(total), "the row's own figures")];
  const count =
    own.length === 0 || own.length === Number(row.total)
      ? []
      : [note("total", String(own.length), "the updates")];
  const ratings = counted
    ? RATINGS.flatMap((column) => {
        const expected = samePrint(row[column], counted, column);
        return expected === null ? [] : [note(column, expected, "the milestones' ratings")];
      })
    : [];
  return [...sums, ...count, ...ratings];
}

function checkTotals(table: PrintedOverview, updates: readonly RatedUpdate[]): Discrepancy[] {
  const rows = table.rows.map((row) => bestReading(row, countPriority(updates, row.priority)));
  const sums = addTotals(rows);
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
        expected: `${expected}%`,
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
  updates: readonly RatedUpdate[],
): Discrepancy[] {
  const rows = table.rows.filter((row) => !row.explanation);
  return [...rows.flatMap((row) => checkRow(row, updates)), ...checkTotals(table, updates)];
}
