import {
  bestFirst,
  countingAs,
  tellingRatings,
  type Rating,
  type RatingKey,
} from "../domain/rating.ts";
import { inSentence } from "../domain/rating-words.ts";
import type { Phrase } from "./catalogue/en-GB.ts";
import { phrase } from "./catalogue/phrase.ts";

/** Says a phrase in a language. */
type Tell = (name: Phrase, values?: Readonly<Record<string, string>>) => string;

/** An entry of any key: of the ratings, or of how far things have come. */
type Named = Pick<Rating, "name">;

function namesOf(ratings: readonly Named[]): string[] {
  return [...new Set(ratings.map(({ name }) => inSentence(name)))];
}

function joined(
  names: readonly string[],
  list: "or-list" | "and-list",
  tell: Tell = phrase,
): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  return tell(list, { before: names.slice(0, -1).join(", "), last });
}

/** "red", "red or blue", "behind, stopped or no news". Empty for no ratings. */
export function anyOf(ratings: readonly Named[], tell: Tell = phrase): string {
  return joined(namesOf(ratings), "or-list", tell);
}

/** "green and amber" */
export function allOf(ratings: readonly Named[], tell: Tell = phrase): string {
  return joined(namesOf(ratings), "and-list", tell);
}

/** What a rating is that is none of these: "neither red nor blue", "not behind". */
export function noneOf(ratings: readonly Named[], tell: Tell = phrase): string {
  const [first, second, ...more] = namesOf(ratings);
  if (first === undefined) return tell("any-rating");
  if (second === undefined) return tell("not-this-rating", { rating: first });
  return more.length === 0
    ? tell("neither-rating", { first, second })
    : tell("none-of-ratings", { all: allOf(ratings, tell) });
}

/** What a plan’s key calls the ratings that rules ask for; plain words where it has none. */
export function ratedWords(
  key: RatingKey,
): Record<"offTrack" | "noNews" | "telling" | "notTelling" | "ranks", string> {
  const compared = bestFirst(key).filter(({ countsAs }) => countsAs !== "no-news");
  const [best, ...others] = compared.map(({ name }, at) => ({
    rating: inSentence(name),
    n: compared.length - 1 - at,
  }));
  const first = best ? [phrase("best-part-counts", best)] : [];
  return {
    offTrack: anyOf(countingAs(key, "off-track")) || phrase("rated-off-track"),
    noNews: anyOf(countingAs(key, "no-news")) || phrase("rated-without-news"),
    telling: anyOf(tellingRatings(key)) || phrase("rated-off-track"),
    notTelling: noneOf(tellingRatings(key)),
    ranks: [...first, ...others.map(({ rating, n }) => `${rating} ${String(n)}`)].join(", "),
  };
}
