import type { Noun } from "../domain/noun.ts";
import { LOCALE } from "../domain/locale.ts";

/** A number of things in words that agree: `countOf(1, "report")` is "1 report". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString(LOCALE)} ${count === 1 ? one : many}`;
}

/** The same with a name of the plan’s own: `countOfNoun(1, words.action)` is "1 action". */
export function countOfNoun(count: number, { one, many }: Noun): string {
  return countOf(count, one, many);
}

/** Words in a row: "a", "a and b", "a, b and c". Empty for an empty list. */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(", ")} and ${last}`;
}
