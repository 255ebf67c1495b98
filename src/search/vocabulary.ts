import { plainLetters } from "./query.ts";
import type { SearchRecord } from "./record.ts";

/** Shorter words are no part of two that are typed as one. */
const SHORTEST = 3;

/**
 * The words that the search knows, most frequent first. A reader whose words find nothing is asked
 * whether one of these was meant.
 *
 * @param texts one for each page
 */
export function vocabulary(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = plainLetters(text).match(/\p{L}+/gu) ?? [];
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word]) => word.length >= SHORTEST)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** All words of a record, for the vocabulary. */
export function wordsOfRecord(record: SearchRecord): string {
  const { title, words, also, sections } = record;
  return [title, ...words, ...also, ...sections.map((section) => section.text)].join(" ");
}
