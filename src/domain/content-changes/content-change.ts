import type { CorrectedField } from "../correction.ts";
import type { DirectionOfTravel } from "../indicators/direction-of-travel.ts";
import type { TargetStatus } from "../indicators/target-status.ts";
import type { MilestoneRating } from "../rating.ts";

/** The kinds of change that a reader of the site would notice, worst first. */
export const CHANGE_KINDS = [
  "report-hidden",
  "figure-deleted",
  "update-deleted",
  "milestone-deleted",
  "indicator-deleted",
  "highlight-deleted",
  "other-deleted",
  "milestone-dropped",
  "milestone-renamed",
  "rating-changed",
  "figure-revised",
  "overview-changed",
  "verdict-changed",
  "rule-changed",
  "easy-read-row",
  "words-changed",
  "particulars-changed",
  "report-added",
  "update-added",
  "milestone-added",
  "indicator-added",
  "figure-added",
  "highlight-added",
  "other-added",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A part of a published record. */
export interface Corrected {
  /** Absent where the change is of no single report; then every report may be named. */
  report?: string | undefined;
  milestone?: string | undefined;
  indicator?: string | undefined;
  priority?: number | undefined;
  clinic?: string | undefined;
  field: CorrectedField;
}

/** The record that a change belongs to: for history, the report's name and what to correct. */
export interface RecordOfChange {
  history?: string | undefined;
  corrects?: Omit<Corrected, "field"> | undefined;
}

/** Marks a change as one of a published record. */
export function inRecord(
  record: RecordOfChange,
  field: CorrectedField,
): Pick<ContentChange, "history" | "corrects"> {
  if (record.history === undefined || !record.corrects) return {};
  return { history: record.history, corrects: { ...record.corrects, field } };
}

/** The thing that changes, as a reader knows it. */
export interface AboutWhat {
  /** Absent for what belongs to no single priority. */
  priority?: number | undefined;
  /** "Breastfeeding initiation", or the short title of a milestone. */
  thing: string;
  /** The part of it: "target for 2013/14". */
  part?: string | undefined;
}

/** What the site says of the latest figure of an indicator. */
export interface SaidVerdict {
  target: TargetStatus;
  direction: DirectionOfTravel;
  /** The next figure is late. */
  overdue: boolean;
}

/** One thing that the public will see change. */
export interface ContentChange {
  kind: ChangeKind;
  /** What changes, as a reader knows it: "Breastfeeding initiation, 2013/14". */
  subject: string;
  /** As it stands on the site now; absent for something new. */
  before?: string | undefined;
  /** As it will stand; absent for something deleted. */
  after?: string | undefined;
  /**
   * Name of the published report whose record this alters. A published report is history: altering
   * it needs a reason that the public can read.
   */
  history?: string | undefined;
  /** What an entry in the corrections ledger has to name so that it covers this change. */
  corrects?: Corrected | undefined;
  /** What it is a change of, and of which priority: so that a summary can group changes. */
  about?: AboutWhat | undefined;
  /** Only for a rating: what it is, as the plan's key explains it. */
  rated?: { before: MilestoneRating; after: MilestoneRating } | undefined;
  /** Only for a verdict: what the site says of the latest figure. */
  verdict?: { before: SaidVerdict; after: SaidVerdict } | undefined;
  /** Only for a row of Easy Read: its sentence, as it stands and as it will stand. */
  sentence?: { before: string; after: string } | undefined;
}

/** Pairs two lists by key: what is gone, what is new, what is in both. */
export function pair<T>(
  before: readonly T[],
  after: readonly T[],
  key: (item: T) => string,
): { gone: T[]; added: T[]; both: { from: T; to: T }[] } {
  const old = new Map(before.map((item) => [key(item), item]));
  const fresh = new Map(after.map((item) => [key(item), item]));
  return {
    gone: before.filter((item) => !fresh.has(key(item))),
    added: after.filter((item) => !old.has(key(item))),
    both: after.flatMap((to) => {
      const from = old.get(key(to));
      return from === undefined ? [] : [{ from, to }];
    }),
  };
}

/**
 * Every word and number of a record, one a line, in the order of its keys: for parts of the content
 * whose changes are told as words, so that nothing can change unseen.
 */
export function allWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(allWords).join("\n");
  if (typeof value === "object" && value !== null) return allWords(Object.values(value));
  return value === undefined || value === null ? "" : String(value);
}

/** Text without what the reader does not see: list marks, line breaks and doubled spaces. */
export function seen(text: string): string {
  return text
    .replace(/^\s*[-*] /gm, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The changes, each said to be of this thing. */
export function about(what: AboutWhat, changes: readonly ContentChange[]): ContentChange[] {
  return changes.map((one) => ({ ...one, about: one.about ?? what }));
}

/** A change of words, or nothing where the reader would see no difference. */
export function wordsChanged(
  subject: string,
  before: string | undefined,
  after: string | undefined,
  record: RecordOfChange = {},
  field: CorrectedField = "details",
): ContentChange[] {
  const [from, to] = [seen(before ?? ""), seen(after ?? "")];
  if (from === to) return [];
  return [{ kind: "words-changed", subject, before: from, after: to, ...inRecord(record, field) }];
}
