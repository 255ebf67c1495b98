import type { PlanWords } from "../domain/plan-words.ts";
import { inSentence } from "../domain/rating-words.ts";
import type { Phrase } from "./catalogue/en-GB.ts";
import { phrase } from "./catalogue/phrase.ts";

/**
 * With whom figures are compared: "England, statistical neighbours or another comparator".
 *
 * @param before what stands before each but the first: "of "
 * @param tell says a phrase in a language
 */
export function otherWords(
  { nation, neighbours }: PlanWords,
  before = "",
  tell: (name: Phrase, values?: Readonly<Record<string, string>>) => string = phrase,
): string {
  const names = [nation, neighbours && inSentence(neighbours)].filter((name) => name !== null);
  if (names.length === 0) return tell("a-comparator");
  const all = [...names, tell("another-comparator")].map((name, at) =>
    at === 0 ? name : `${before}${name}`,
  );
  const last = all.at(-1) ?? "";
  return tell("or-list", { before: all.slice(0, -1).join(", "), last });
}
