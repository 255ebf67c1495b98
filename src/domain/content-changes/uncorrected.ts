import type { Content } from "../content.ts";
import type { ContentChange } from "./content-change.ts";

/**
 * Published reports that a change alters without a new entry in the corrections ledger
 * that says why.
 */
export function uncorrectedReports(
  before: Content,
  after: Content,
  changes: readonly ContentChange[],
): { report: string; name: string }[] {
  const known = new Set(before.corrections.map((one) => one.id));
  const fresh = after.corrections.filter((one) => !known.has(one.id)).map((one) => one.report);
  const altered = new Set(changes.map((one) => one.history));
  return before.reports
    .filter((one) => altered.has(one.name) && !fresh.includes(one.id))
    .map(({ id, name }) => ({ report: id, name }));
}
