import { unmarked } from "../domain/language-marks.ts";
import { afterNumber } from "../domain/welsh.ts";
import type { Noun } from "../domain/noun.ts";
import { isOwn, own, phrase } from "./catalogue/phrase.ts";
import { LOCALE } from "./catalogue/spoken.ts";

/** A noun after a number is singular in Welsh. */
const IS_WELSH = LOCALE === "cy";

/** A number, as it is shown, with its noun. */
export function nounAfter(shown: string, isOne: boolean, { one, many }: Noun): string {
  if (IS_WELSH && isOwn(one)) return own(afterNumber(shown, unmarked(one)));
  return `${shown} ${isOne ? one : many}`;
}

/** A number of things in words that agree: `countOf(1, "report")` is "1 report". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return nounAfter(count.toLocaleString(LOCALE), count === 1, { one, many });
}

/** The same with a name of the plan’s own: `countOfNoun(1, words.action)` is "1 action". */
export function countOfNoun(count: number, { one, many }: Noun): string {
  return countOf(count, one, many);
}

/** Words in a row: "a", "a and b", "a, b and c". Empty for an empty list. */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  return phrase("and-list", { before: words.slice(0, -1).join(", "), last });
}
