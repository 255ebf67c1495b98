import { markOf } from "./easy-read/fingerprint.ts";

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

type Named = Pick<Correction, "milestone" | "indicator" | "clinic" | "priority">;

/** The part of the record that an entry is about, as a word of its file's name. */
function correctedThing({ milestone, indicator, clinic, priority }: Named): string {
  const named = milestone ?? indicator ?? clinic;
  return named ?? (priority === undefined ? "correction" : `priority-${priority}`);
}

/** What the name of an entry's file is made of. */
export interface NamedCorrection {
  report: string;
  about: Named;
  /** ISO date of the change. */
  date: string;
  /** The record as it stands after the change, as one text. */
  after: string;
}

/**
 * The name of an entry's file, without its ending. The same thing can be corrected twice on one day,
 * and only an entry that was not there before gives the reason for a change: so the name tells what
 * the record says after it. The same correction saved again has the same name.
 */
export function correctionName({ report, about, date, after }: NamedCorrection): string {
  return [report, correctedThing(about), date, markOf(after)].join("-");
}

/**
 * The name of an entry that somebody has still to fill in: one that no entry has yet.
 *
 * @param fields what of the thing changes
 * @param taken names that there are
 */
export function openCorrectionName(
  {
    report,
    about,
    fields,
  }: Pick<NamedCorrection, "report" | "about"> & { fields: readonly string[] },
  taken: readonly string[],
): string {
  const name = [report, correctedThing(about), ...fields].join("-");
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}-${number}`;
    if (!taken.includes(free)) return free;
  }
}
