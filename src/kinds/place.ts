import { REPORT_ID } from "../domain/report-id.ts";

/** Parts of paths, for the patterns of kinds. */

/** Small letters, digits and hyphens: "school-meals". */
export const ID = "([a-z0-9]+(?:-[a-z0-9]+)*)";

/** A report’s time: "2014-06", "2014-q2", "2014". */
export const REPORT = `(${REPORT_ID})`;

/** A priority's number. */
export const NUMBER = "([1-9]\\d*)";

/** The last part of a path that names a file: its id. */
export function idOf({ names }: { names: readonly string[] }): string {
  return names.at(-1) ?? "";
}
