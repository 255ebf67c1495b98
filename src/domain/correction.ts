/** What of a published record can be corrected; one entry may cover several. */
export const CORRECTED_FIELDS = [
  "rating",
  "figure",
  "text",
  "wording",
  "title",
  "overview",
  "unit",
  "polarity",
  "details",
  "removed",
  "moment",
] as const;

export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/**
 * One entry of the corrections ledger: a change to what a published report says, told to the
 * public. A published report is history; it is never changed in silence.
 */
export interface Correction {
  id: string;
  /** The report whose record was changed. */
  report: string;
  /** ISO date of the change. */
  date: string;
  /** An error put right, or a revision that was announced. */
  kind: "error" | "scheduled-revision";
  milestone?: string | undefined;
  indicator?: string | undefined;
  priority?: number | undefined;
  clinic?: string | undefined;
  /** What of it was changed. An entry covers this and nothing else. */
  fields?: readonly CorrectedField[] | undefined;
  /** What it said and what it says now, in a sentence. */
  what: string;
  /** The post that approved the change. */
  approvedBy: string;
  /** Markdown: why. */
  text: string;
}

/** The part of the record that an entry is about, as a word of its file's name. */
export function correctedThing({
  milestone,
  indicator,
  clinic,
  priority,
}: Pick<Correction, "milestone" | "indicator" | "clinic" | "priority">): string {
  const named = milestone ?? indicator ?? clinic;
  return named ?? (priority === undefined ? "correction" : `priority-${priority}`);
}
