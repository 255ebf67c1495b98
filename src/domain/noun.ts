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

/** A name with its article: "a priority", "an action". Goes by the first letter. */
export function withArticle({ one }: Noun): string {
  // Welsh has no such article.
  if (one.startsWith(OWN_BEGINS)) return one;
  return `${/^[aeiou]/i.test(one) ? "an" : "a"} ${one}`;
}

/** A name with its number, to begin with: "Priority 3". */
export function numbered({ one }: Noun, number: number): string {
  return `${sentenceCase(one)} ${number}`;
}

/** The form that goes with a number as it is shown: "1 milestone", "28.5 milestones". */
export function shownOf(shown: string, { one, many }: Noun): string {
  return `${shown} ${shown === "1" ? one : many}`;
}
