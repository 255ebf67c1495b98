import { unmarked } from "./language-marks.ts";
import type { Plan } from "./plan.ts";
import type { Rating } from "./rating.ts";

/** What may stand before the first letter of a name: the signs of `language-marks.ts`. */
const FIRST = /^[\uE000\uE001]*./u;

/** An entry of any key: of the ratings, or of how far things have come. */
type Named = Pick<Rating, "name">;

/** A rating's name inside a sentence: "Behind" is "behind"; "RAG 1" keeps its capital letters. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(unmarked(name))
    ? name
    : name.replace(FIRST, (one) => one.toLowerCase());
}

function namesOf(ratings: readonly Named[]): string[] {
  return ratings.map(({ name }) => inSentence(name));
}

/** Names in a row, the last one after the joining word; each name once. */
export function joined(names: readonly string[], last: string): string {
  const all = [...new Set(names)];
  const end = all.at(-1) ?? "";
  return all.length < 2 ? end : `${all.slice(0, -1).join(", ")} ${last} ${end}`;
}

/** "red", "red or blue", "behind, stopped or no news". Empty for no ratings. */
export function anyOf(ratings: readonly Named[]): string {
  return joined(namesOf(ratings), "or");
}

/** "green and amber" */
export function allOf(ratings: readonly Rating[]): string {
  return joined(namesOf(ratings), "and");
}

/** What a rating is that is none of these: "neither red nor blue", "not behind". */
export function noneOf(ratings: readonly Rating[]): string {
  const [first, second, ...more] = namesOf(ratings);
  if (first === undefined) return "any";
  if (second === undefined) return `not ${first}`;
  return more.length === 0 ? `neither ${first} nor ${second}` : `none of ${allOf(ratings)}`;
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
