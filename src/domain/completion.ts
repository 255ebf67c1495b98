/**
 * How far an action of an improvement plan has come, in the order of the rating scale: best first.
 * A scale of its own: it says whether an action is done, while a rating (RAG) says whether it is at
 * risk. One cannot be turned into the other. Labels: improvement plan, completion status 2nd
 * November 2009.
 */
export const COMPLETION_STATUSES = [
  "completed",
  "partially-completed",
  "not-completed",
  "not-known",
] as const;

export type CompletionStatus = (typeof COMPLETION_STATUSES)[number];

/** How many actions have each status, as printed, with the printed total. */
export interface CompletionCounts {
  total: number;
  completed: number;
  partiallyCompleted: number;
  notCompleted: number;
  notKnown: number;
}

/** Printed percentages of the same, sign included: "58.56%". */
export interface CompletionPercents {
  completed: string;
  partiallyCompleted: string;
  notCompleted: string;
  notKnown: string;
}

/** The key under which counts and percentages keep each status. */
export const COMPLETION_KEYS = {
  completed: "completed",
  "partially-completed": "partiallyCompleted",
  "not-completed": "notCompleted",
  "not-known": "notKnown",
} as const satisfies Record<CompletionStatus, keyof CompletionPercents>;

/** The sum of the four statuses. */
export function countedTotal(counts: CompletionCounts): number {
  return COMPLETION_STATUSES.reduce((sum, status) => sum + counts[COMPLETION_KEYS[status]], 0);
}

/** Adds counts, the printed totals included. */
export function addCounts(all: readonly CompletionCounts[]): CompletionCounts {
  const of = (key: keyof CompletionCounts): number =>
    all.reduce((sum, counts) => sum + counts[key], 0);
  return {
    total: of("total"),
    completed: of("completed"),
    partiallyCompleted: of("partiallyCompleted"),
    notCompleted: of("notCompleted"),
    notKnown: of("notKnown"),
  };
}
