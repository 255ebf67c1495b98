import type { SearchRecord } from "./record.ts";

/** Shorter words have too many neighbours to guess from one wrong letter. */
const SHORTEST = 4;

/**
 * The words that the search knows, most frequent first. A reader whose words find nothing is asked
 * whether one of these was meant.
 */
export function vocabulary(records: readonly SearchRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    const texts = [
      record.title,
      ...record.words,
      ...record.also,
      ...record.sections.map((section) => section.text),
    ];
    const words = texts.join(" ").toLowerCase().match(/\p{L}+/gu) ?? [];
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word]) => word.length >= SHORTEST)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([word]) => word);
}
