import { countPriority, type RatedUpdate } from "./overview.ts";
import { readRow } from "./printed-row.ts";
import { RATINGS, type Rating } from "./rating.ts";
import { addTotals, percentOf, type RatingTotals } from "./rating-totals.ts";
import type { OverviewRow, PrintedOverview } from "./report.ts";
import { decimalsOf, printShare, readShare } from "./share.ts";

const COLUMNS = [...RATINGS, "total"] as const;

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
  const same =
    counted && RATINGS.every((column) => samePrint(row[column], counted, column) === null);
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
    : [note("total", printShare(total, 2), "the row's own figures")];
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

function checkTotals(table: PrintedOverview, sums: RatingTotals): Discrepancy[] {
  return COLUMNS.flatMap((column) => {
    const printed = table.total[column];
    const expected = samePrint(printed, sums, column);
    if (expected === null) return [];
    return [{ row: "total", column, printed, expected, against: "the rows above" } as const];
  });
}

function checkPercent(table: PrintedOverview, sums: RatingTotals): Discrepancy[] {
  const line = table.percent;
  if (!line) return [];
  return RATINGS.flatMap((column) => {
    const printed = line[column];
    const expected = printShare(percentOf(sums, column), decimalsOf(printed));
    if (Number(printed.replace("%", "")) === Number(expected)) return [];
    const against = "the rows above";
    return [{ row: "percent", column, printed, expected: `${expected}%`, against } as const];
  });
}

function numbersIn(text: string): Set<number> {
  const plain = text.replace(/(\d),(?=\d{3})/g, "$1");
  return new Set(plain.match(/\d+(?:\.\d+)?/g)?.map(Number));
}

/**
 * Whether an explanation in the content excuses a difference: it has to name both figures, the
 * printed one and the one that comes out, so that no later slip hides behind it.
 */
function isExplained(found: Discrepancy, explanation: string | undefined): boolean {
  if (!explanation) return false;
  const named = numbersIn(explanation);
  return [found.printed, found.expected].every((figure) =>
    [...numbersIn(figure)].every((number) => named.has(number)),
  );
}

/**
 * Compares a printed overview with itself and with the rated milestones: rows with their own sum,
 * the number of updates and the computed totals; the Total and % rows with the rows above.
 * Shares such as 4.3 are read as the exact thirds they stand for, so honest rounding passes.
 *
 * @returns what does not fit and is not explained in the content; empty if all is well
 */
export function reconcile(table: PrintedOverview, updates: readonly RatedUpdate[]): Discrepancy[] {
  const unexplained = (
    all: Discrepancy[],
    line?: { explanation?: string | undefined },
  ): Discrepancy[] => all.filter((found) => !isExplained(found, line?.explanation));
  const sums = addTotals(
    table.rows.map((row) => bestReading(row, countPriority(updates, row.priority))),
  );
  return [
    ...table.rows.flatMap((row) => unexplained(checkRow(row, updates), row)),
    ...unexplained(checkTotals(table, sums), table.total),
    ...unexplained(checkPercent(table, sums), table.percent),
  ];
}
