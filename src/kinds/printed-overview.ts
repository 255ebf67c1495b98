import type { z } from "zod";
import type { RatingKey } from "../domain/rating.ts";
import type { PrintedFigures, PrintedOverview, PrintedRatings } from "../domain/report.ts";
import type { reportSchema } from "../schemas/report.ts";

type Written = NonNullable<z.infer<typeof reportSchema>["overview"]>;

/** Keys of an overview's lines that are no ratings. */
const NO_RATING: ReadonlySet<string> = new Set(["priority", "total", "explanation"]);

/** The figures of a line by rating: every key that is not named above, in one order for any file. */
export function figuresOf(line: Readonly<Record<string, unknown>>): PrintedFigures {
  const own = Object.entries(line).filter(([key]) => !NO_RATING.has(key));
  const inOrder = own.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(inOrder.map(([key, figure]) => [key, String(figure)]));
}

/** What the file of a printed overview writes: figures stand beside the other keys of their line. */
export function writtenOverview(
  { rows, total, percent, ...rest }: PrintedOverview,
  ratings: RatingKey,
): object {
  const lineOf = ({ figures, ...line }: PrintedRatings): object => ({
    ...Object.fromEntries(ratings.map(({ key }) => [key, figures[key]])),
    ...line,
  });
  return {
    ...rest,
    rows: rows.map(lineOf),
    total: lineOf(total),
    percent: percent && lineOf(percent),
  };
}

/** A printed overview as the model reads it, from what its file writes. */
export function printedOverview({ source, rows, total, percent, notes }: Written): PrintedOverview {
  const lineOf = (line: Written["total"]): PrintedOverview["total"] => ({
    figures: figuresOf(line),
    total: line.total,
    explanation: line.explanation,
  });
  return {
    source,
    rows: rows.map((row) => ({ priority: row.priority, ...lineOf(row) })),
    total: lineOf(total),
    percent: percent && { figures: figuresOf(percent), explanation: percent.explanation },
    notes,
  };
}
