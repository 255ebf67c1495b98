/** Parts of paths, for the patterns of kinds. */

/** Small letters, digits and hyphens: "school-meals". */
export const ID = "([a-z0-9]+(?:-[a-z0-9]+)*)";

/** A report's year and month: "2014-06". */
export const REPORT = "(\\d{4}-(?:0[1-9]|1[0-2]))";

/** A priority's number. */
export const NUMBER = "([1-9]\\d*)";

/** The last part of a path that names a file: its id. */
export function idOf({ names }: { names: readonly string[] }): string {
  return names.at(-1) ?? "";
}
