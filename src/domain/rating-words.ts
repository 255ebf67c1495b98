import { unmarked } from "./language-marks.ts";
import type { Plan } from "./plan.ts";

/** What may stand before the first letter of a name: the signs of `language-marks.ts`. */
const FIRST = /^[\uE000\uE001]*./u;

/** A rating's name inside a sentence: "Behind" is "behind"; "RAG 1" keeps its capital letters. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(unmarked(name))
    ? name
    : name.replace(FIRST, (one) => one.toLowerCase());
}

/** Names in a row, the last one after the joining word; each name once. */
export function joined(names: readonly string[], last: string): string {
  const all = [...new Set(names)];
  const end = all.at(-1) ?? "";
  return all.length < 2 ? end : `${all.slice(0, -1).join(", ")} ${last} ${end}`;
}

/** What authors may write for a rating: "green, amber or red, or a list of them for a split rating". */
export function ratingChoices({
  ratings,
  splitRatings,
}: Pick<Plan, "ratings" | "splitRatings">): string {
  const keys = joined(
    ratings.map(({ key }) => key),
    "or",
  );
  return splitRatings ? `${keys}, or a list of them for a split rating` : keys;
}
