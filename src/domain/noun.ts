import { OWN_BEGINS } from "./language-marks.ts";

/** A name with its plural, as they stand within a sentence: "delivery milestone", "people". */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** What may stand before the first letter of a text: the signs of `language-marks.ts`. */
const FIRST = /^[\uE000\uE001]*./u;

/** A sentence with a capital letter in front. */
export function sentenceCase(text: string): string {
  return text.replace(FIRST, (first) => first.toUpperCase());
}

/** Words whose first sound is not what their first letter says: "a unit", "an hour". */
const LIKE_A_CONSONANT = /^(?:u(?:ni(?!m|n)|s[aeu]|tili)|eu|one|once|ewe)/i;
const LIKE_A_VOWEL = /^(?:hour|hono|honest|heir)/i;
/** Letters that are said one by one: "an NHS target", "a UK aim". */
const LETTERS = /^[A-Z](?![a-z])/;
const LETTER_WITH_AN = /^[AEFHILMNORSX]/;

/** A name with its article: "a priority", "an action", "a unit", "an hour". Goes by the first sound. */
export function withArticle({ one }: Noun): string {
  // Welsh has no such article.
  if (one.startsWith(OWN_BEGINS)) return one;
  const vowel = LETTERS.test(one)
    ? LETTER_WITH_AN.test(one)
    : LIKE_A_VOWEL.test(one) || (/^[aeiou]/i.test(one) && !LIKE_A_CONSONANT.test(one));
  return `${vowel ? "an" : "a"} ${one}`;
}

/** A name with its number, to begin with: "Priority 3". */
export function numbered({ one }: Noun, number: number): string {
  return `${sentenceCase(one)} ${number}`;
}

/** The form that goes with a number as it is shown: "1 milestone", "28.5 milestones". */
export function shownOf(shown: string, { one, many }: Noun): string {
  return `${shown} ${shown === "1" ? one : many}`;
}
