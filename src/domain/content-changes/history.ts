import { embargoedReports } from "../embargo.ts";
import type { Report } from "../report.ts";
import type { ContentChange } from "./content-change.ts";

/**
 * The changes, as changes of history only where the public has seen the report: one that still waits
 * for its `publishFrom` may be mended freely.
 *
 * @param reports the reports before the change
 * @param now the moment, ISO with offset
 */
export function ofHistory(
  changes: readonly ContentChange[],
  reports: readonly Report[],
  now: string,
): ContentChange[] {
  const waiting = new Set(embargoedReports(reports, now).map((one) => one.name));
  return changes.map((one) =>
    one.history !== undefined && waiting.has(one.history)
      ? { ...one, history: undefined, corrects: undefined }
      : one,
  );
}
