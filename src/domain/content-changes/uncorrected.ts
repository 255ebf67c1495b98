import type { Content } from "../content.ts";
import type { Correction } from "../correction.ts";
import type { ContentChange, Corrected } from "./content-change.ts";

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
  const known = new Set(before.corrections.map((one) => one.id));
  const fresh = after.corrections.filter((one) => !known.has(one.id));
  const bare = changes.flatMap(({ history, corrects }) =>
    history !== undefined && corrects && !fresh.some((entry) => covers(entry, corrects))
      ? [{ name: history, corrects }]
      : [],
  );
  const groups = Map.groupBy(bare, ({ corrects }) => keyOf(corrects));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { report, milestone, indicator, priority, clinic } = first.corrects;
    const about = { milestone, indicator, priority, clinic };
    const named = report ?? before.reports.find((one) => one.name === first.name)?.id ?? "";
    const fields = [...new Set(group.map((one) => one.corrects.field))];
    return [{ report: named, name: first.name, about, fields }];
  });
}
