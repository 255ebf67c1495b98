/** How a text begins that somebody still has to write. Pages show it; the check counts it. */
export const UNFINISHED = "Still to fill in";

/** A text that says what has to be written in its place: "Still to fill in: who leads this". */
export function stillToFillIn(what: string): string {
  return `${UNFINISHED}: ${what}`;
}

/** How many texts of a value, itself a text, a list or a group, are still to be filled in. */
export function countUnfinished(value: unknown): number {
  if (typeof value === "string") return value.split(UNFINISHED).length - 1;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + countUnfinished(one), 0);
}
