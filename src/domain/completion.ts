import type { Rating } from "./rating.ts";

/**
 * One entry of the key by which an improvement plan says how far its actions have come, best first.
 * Like that of the ratings, it is a key of the paper's own, of any length; each entry has what it
 * counts as. One key is never turned into the other.
 */
export interface CompletionStatus extends Pick<Rating, "key" | "name" | "countsAs"> {
  /** The label as printed: "PARTIALLY COMPLETED". */
  printed: string;
}

/** How many actions have each status, as printed, in the order of the key, with the printed total. */
export interface CompletionCounts {
  total: number;
  numbers: readonly number[];
}

/** The sum of all statuses. */
export function countedTotal({ numbers }: Pick<CompletionCounts, "numbers">): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** Adds counts of one key, the printed totals included. */
export function addCounts(all: readonly CompletionCounts[]): CompletionCounts {
  const [first] = all;
  return {
    total: all.reduce((sum, { total }) => sum + total, 0),
    numbers: (first?.numbers ?? []).map((_, at) =>
      all.reduce((sum, { numbers }) => sum + (numbers[at] ?? 0), 0),
    ),
  };
}
