import type { Content } from "../content.ts";
import type { Correction } from "../correction.ts";
import { allWords, type ContentChange, type Corrected } from "./content-change.ts";

/** A change of a published record that no entry in the corrections ledger covers. */
export interface UncorrectedChange {
  /** The report that an entry has to name. */
  report: string;
  /** The report's name, for people. */
  name: string;
  /** What the entry has to name besides. */
  about: Omit<Corrected, "field" | "report">;
  /** What of it changes. */
  fields: readonly Corrected["field"][];
  /** What the entry's sentence has to say: ratings and numbers as they stand after the change. */
  says: readonly string[];
}

const NUMBER = /\d+(?:[.,]\d+)*/g;

function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([number]) => number);
}

/**
 * What an entry has to say of a change, so that "a comma" does not excuse a rating, nor one entry a
 * second figure: the new rating, or the numbers that are new. Of a figure that is taken away it need
 * not say anything, since that may be why.
 */
function tellingParts({ kind, before = "", after = "", rated }: ContentChange): string[] {
  if (kind === "rating-changed") return rated?.after?.map(({ name }) => name) ?? [];
  if (kind !== "figure-revised" && kind !== "overview-changed") return [];
  const old = numbersIn(before);
  return numbersIn(after).filter((number) => !old.includes(number));
}

/** Whether an entry's sentence says it all: numbers as whole numbers, names in any case. */
function tells({ what }: Correction, parts: readonly string[]): boolean {
  const numbers = numbersIn(what);
  const words = what.toLowerCase();
  return parts.every((part) =>
    /^\d/.test(part) ? numbers.includes(part) : words.includes(part.toLowerCase()),
  );
}

/** An entry without the name of its file: the same words under another name are no new reason. */
function wordsOfEntry(entry: Correction): string {
  return allWords({ ...entry, id: "" });
}

/** Whether an entry names exactly what changed. Saying nothing of the field covers nothing. */
function covers(entry: Correction, corrected: Corrected): boolean {
  return (
    (corrected.report === undefined || entry.report === corrected.report) &&
    entry.milestone === corrected.milestone &&
    entry.indicator === corrected.indicator &&
    entry.priority === corrected.priority &&
    entry.clinic === corrected.clinic &&
    (entry.fields ?? []).includes(corrected.field)
  );
}

function keyOf({ report, milestone, indicator, priority, clinic }: Corrected): string {
  return JSON.stringify([report, milestone, indicator, priority, clinic]);
}

/**
 * Changes of published records without a new entry in the corrections ledger that covers them, one
 * for each record.
 */
export function uncorrectedChanges(
  before: Content,
  after: Content,
  changes: readonly ContentChange[],
): UncorrectedChange[] {
  const known = new Set(before.corrections.flatMap((one) => [one.id, wordsOfEntry(one)]));
  const fresh = after.corrections.filter(
    (one) => !known.has(one.id) && !known.has(wordsOfEntry(one)),
  );
  const bare = changes.flatMap((change) => {
    const { history, corrects } = change;
    if (history === undefined || !corrects) return [];
    const says = tellingParts(change);
    return fresh.some((entry) => covers(entry, corrects) && tells(entry, says))
      ? []
      : [{ name: history, corrects, says }];
  });
  const groups = Map.groupBy(bare, ({ corrects }) => keyOf(corrects));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { report, milestone, indicator, priority, clinic } = first.corrects;
    const about = { milestone, indicator, priority, clinic };
    const named = report ?? before.reports.find((one) => one.name === first.name)?.id ?? "";
    const fields = [...new Set(group.map((one) => one.corrects.field))];
    const says = [...new Set(group.flatMap((one) => one.says))];
    return [{ report: named, name: first.name, about, fields, says }];
  });
}
