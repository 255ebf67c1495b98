import type { Content } from "../content.ts";
import type { ContentChange } from "./content-change.ts";

/**
 * Names of published reports that a change alters without a new entry in the corrections ledger
 * that says why.
 */
export function uncorrectedReports(
  before: Content,
  after: Content,
  changes: readonly ContentChange[],
): string[] {
  const known = new Set(before.corrections.map((one) => one.id));
  const fresh = after.corrections.filter((one) => !known.has(one.id)).map((one) => one.report);
  const explained = new Set(
    before.reports.filter((one) => fresh.includes(one.id)).map((one) => one.name),
  );
  const altered = new Set(changes.flatMap((one) => (one.history ? [one.history] : [])));
  return [...altered].filter((name) => !explained.has(name)).sort();
}
