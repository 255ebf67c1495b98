import { countPriority, type RatedUpdate } from "./overview.ts";
import { readRow } from "./printed-row.ts";
import type { RatingKey } from "./rating.ts";
import { addTotals, percentOf, type RatingTotals } from "./rating-totals.ts";
import type { OverviewRow, PrintedFigures, PrintedOverview } from "./report.ts";
import { decimalsOf, printShare, readShare, type Share } from "./share.ts";

/** One place where printed overview figures and arithmetic part. */
export interface Discrepancy {
  /** Where it stands: a priority's row, the Total row or the % row. */
  row: number | "total" | "percent";
  /** The key of a rating, or "total". */
  column: string;
  printed: string;
  /** What the other figures give, printed the same way. */
  expected: string;
  /** What the expectation rests on. */
  against: "the row's own figures" | "the rows above" | "the milestones' ratings" | "the updates";
}

/** A printed figure, and what it ought to be. */
interface Figure {
  column: string;
  printed: string;
  exact: Share;
}

/** The figures of a line by rating, each beside what the totals give. */
function ratingFigures(figures: PrintedFigures, totals: RatingTotals): Figure[] {
  return totals.parts.map(({ rating, count }) => ({
    column: rating.key,
    printed: figures[rating.key] ?? "",
    exact: count,
  }));
}

/** Null if the figure prints as it ought to, else what that gives, to one decimal. */
function samePrint({ printed, exact }: Figure): string | null {
  const expected = printShare(exact, decimalsOf(printed));
  const plain = printed.replace(/[,%]/g, "");
  return Number(plain) === Number(expected) ? null : printShare(exact);
}

/** Totals of the rated milestones, if all are recorded and print exactly as the row does. */
function agreeing({ figures }: OverviewRow, counted: RatingTotals | null): RatingTotals | null {
  const same = counted && ratingFigures(figures, counted).every((one) => samePrint(one) === null);
  return same ? counted : null;
}

/**
 * What a row stands for in the sums below it. The ratings say it most exactly; where row and ratings
 * differ, the row counts if it adds up in itself, so that one slip is not told many times.
 */
function bestReading(row: OverviewRow, counted: RatingTotals | null, key: RatingKey): RatingTotals {
  const read = readRow(row, key);
  const addsUp = read.total.equals(readShare(row.total));
  return agreeing(row, counted) ?? (addsUp || row.explanation ? read : (counted ?? read));
}

function checkRow(
  row: OverviewRow,
  updates: readonly RatedUpdate[],
  key: RatingKey,
): Discrepancy[] {
  const own = updates.filter((entry) => entry.priority === row.priority);
  const counted = countPriority(updates, row.priority, key);
  const note = (expected: string, against: Discrepancy["against"]): Discrepancy => ({
    row: row.priority,
    column: "total",
    printed: row.total,
    expected,
    against,
  });
  const { total } = agreeing(row, counted) ?? readRow(row, key);
  const sums = total.equals(readShare(row.total))
    ? []
    : [note(printShare(total, 2), "the row's own figures")];
  const count =
    own.length === 0 || own.length === Number(row.total)
      ? []
      : [note(String(own.length), "the updates")];
  const ratings = counted
    ? differing(row.priority, ratingFigures(row.figures, counted), "the milestones' ratings")
    : [];
  return [...sums, ...count, ...ratings];
}

/** The figures of a line that do not print as they ought to. */
function differing(
  row: Discrepancy["row"],
  figures: readonly Figure[],
  against: Discrepancy["against"],
): Discrepancy[] {
  return figures.flatMap((figure) => {
    const expected = samePrint(figure);
    const { column, printed } = figure;
    return expected === null ? [] : [{ row, column, printed, expected, against }];
  });
}

function checkTotals({ total }: PrintedOverview, sums: RatingTotals): Discrepancy[] {
  const all = { column: "total", printed: total.total, exact: sums.total };
  return differing("total", [...ratingFigures(total.figures, sums), all], "the rows above");
}

function checkPercent({ percent }: PrintedOverview, sums: RatingTotals): Discrepancy[] {
  if (!percent) return [];
  return ratingFigures(percent.figures, sums).flatMap(({ column, printed, exact }) => {
    const expected = printShare(percentOf(exact, sums), decimalsOf(printed));
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
export function reconcile(
  table: PrintedOverview,
  updates: readonly RatedUpdate[],
  key: RatingKey,
): Discrepancy[] {
  const unexplained = (
    all: Discrepancy[],
    line?: { explanation?: string | undefined },
  ): Discrepancy[] => all.filter((found) => !isExplained(found, line?.explanation));
  const sums = addTotals(
    table.rows.map((row) => bestReading(row, countPriority(updates, row.priority, key), key)),
    key,
  );
  return [
    ...table.rows.flatMap((row) => unexplained(checkRow(row, updates, key), row)),
    ...unexplained(checkTotals(table, sums), table.total),
    ...unexplained(checkPercent(table, sums), table.percent),
  ];
}
