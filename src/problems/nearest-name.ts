import { distance } from "fastest-levenshtein";

/**
 * The name most like a mistyped one, if any is near enough to be meant. Numbers and dates are all
 * alike, so none is offered for them.
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  if (/^[\d-]*$/.test(typed)) return undefined;
  const near = names
    .map((name) => ({ name, steps: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)[0];
  return near && near.steps <= Math.max(typed.length > 3 ? 2 : 1, typed.length / 4)
    ? near.name
    : undefined;
}

/**
 * "Did you mean …?" with the nearest name, or the names themselves where there are few.
 *
 * @param what the kind of thing named, without an article: "milestone"
 */
export function suggestName(typed: string, names: readonly string[], what: string): string {
  const near = nearestName(typed, names);
  if (near) return `Did you mean "${near}"?`;
  if (names.length === 0) return `There is no ${what} yet. Add one first.`;
  if (names.length <= 12) return `Write one of: ${names.join(", ")}.`;
  return `Write the id of an existing ${what}. The file names in its folder, without the ending, are the ids.`;
}
