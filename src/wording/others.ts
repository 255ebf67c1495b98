import type { PlanWords } from "../domain/plan-words.ts";
import { inSentence } from "../domain/rating-words.ts";
import { phrase } from "./catalogue/phrase.ts";

/**
 * With whom figures are compared: "England, statistical neighbours or another comparator".
 *
 * @param before what stands before each but the first: "of "
 */
export function otherWords({ nation, neighbours }: PlanWords, before = ""): string {
  const names = [nation, neighbours && inSentence(neighbours)].filter((name) => name !== null);
  if (names.length === 0) return phrase("a-comparator");
  const all = [...names, phrase("another-comparator")].map((name, at) =>
    at === 0 ? name : `${before}${name}`,
  );
  const last = all.at(-1) ?? "";
  return phrase("or-list", { before: all.slice(0, -1).join(", "), last });
}
