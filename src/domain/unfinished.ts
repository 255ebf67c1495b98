/** How a text begins that somebody still has to write. Pages show it; the check counts it. */
export const UNFINISHED = { "en-GB": "Still to fill in", cy: "I’w lenwi o hyd" } as const;

/** It, in any language. */
export const ANY_UNFINISHED = new RegExp(Object.values(UNFINISHED).join("|"));

/** How many texts of a value, itself a text, a list or a group, are still to be filled in. */
export function countUnfinished(value: unknown): number {
  if (typeof value === "string") return value.split(ANY_UNFINISHED).length - 1;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + countUnfinished(one), 0);
}
