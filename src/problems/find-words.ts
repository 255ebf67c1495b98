/** Words with the places where each stands, so that a long text is searched at once. */
export type WordIndex = ReadonlyMap<string, readonly number[]>;

/** The index of a list of words. */
export function indexWords(words: readonly string[]): WordIndex {
  const index = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    const places = index.get(word);
    if (places) places.push(at);
    else index.set(word, [at]);
  }
  return index;
}

/** How many of the wanted words stand in a row from a place on. */
function inRow(words: readonly string[], from: number, wanted: readonly string[]): number {
  const differs = wanted.findIndex((word, at) => words[from + at] !== word);
  return differs === -1 ? wanted.length : differs;
}

/** The longest beginning of the wanted words that stands somewhere in a row: where, and how long. */
export function longestStart(
  words: readonly string[],
  index: WordIndex,
  wanted: readonly string[],
): { at: number; count: number } {
  let best = { at: -1, count: 0 };
  for (const at of index.get(wanted[0] ?? "") ?? []) {
    const count = inRow(words, at, wanted);
    if (count > best.count) best = { at, count };
    if (count === wanted.length) break;
  }
  return best;
}

/** Fewer words than these are alike by chance. */
const FEWEST_ALIKE = 7;

/**
 * The word of the text that stands where one of the wanted ones should, while all others are the
 * same: a slip of copying. Null where more differs, or nothing.
 */
export function oneWordOff(
  words: readonly string[],
  index: WordIndex,
  wanted: readonly string[],
): { found: string; wanted: string } | null {
  if (wanted.length < FEWEST_ALIKE) return null;
  const middle = Math.floor(wanted.length / 2);
  // With one word wrong, either the first word or the last one of each half is right.
  for (const anchor of [0, middle, wanted.length - 1]) {
    for (const place of index.get(wanted[anchor] ?? "") ?? []) {
      const start = place - anchor;
      const wrong = wanted.flatMap((word, at) => (words[start + at] === word ? [] : [at]));
      const [at = 0] = wrong;
      const found = words[start + at];
      if (wrong.length === 1 && found !== undefined) return { found, wanted: wanted[at] ?? "" };
    }
  }
  return null;
}
