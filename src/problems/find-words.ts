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

/** Of so many words, one may differ in a slip of copying; with more, it is another sentence. */
const ALIKE_FOR_EACH_OFF = 4;

/** So many words may be left out or put in before the rest goes on. */
const MOST_MOVED = 2;

/** How many of the wanted words stand where they should, by where their beginning would stand. */
function alikeByStart(index: WordIndex, wanted: readonly string[]): Map<number, number> {
  const alike = new Map<number, number>();
  for (const [at, word] of wanted.entries()) {
    for (const place of index.get(word) ?? []) {
      alike.set(place - at, (alike.get(place - at) ?? 0) + 1);
    }
  }
  return alike;
}

/** The best place for the rest of the words, where some before it were left out or put in. */
function movedStart(alike: ReadonlyMap<number, number>, start: number): number {
  const near = Array.from({ length: 2 * MOST_MOVED + 1 }, (_, at) => start + at - MOST_MOVED);
  const others = near.filter((one) => one !== start);
  return others.reduce((best, one) =>
    (alike.get(one) ?? 0) > (alike.get(best) ?? 0) ? one : best,
  );
}

/**
 * The first word of the text that stands where another is wanted, while most others are the same: a
 * slip of copying, in one word or a few, or a word left out or put in. Null where more differs, or
 * nothing.
 */
export function fewWordsOff(
  words: readonly string[],
  index: WordIndex,
  wanted: readonly string[],
): { found: string; wanted: string } | null {
  if (wanted.length < FEWEST_ALIKE) return null;
  const alike = alikeByStart(index, wanted);
  let [start, most] = [0, 0];
  for (const [one, count] of alike) if (count > most) [start, most] = [one, count];
  const moved = movedStart(alike, start);
  const same = Math.min(wanted.length, most + (alike.get(moved) ?? 0));
  const off = Math.max(1, wanted.length - same);
  if (most === wanted.length || off * ALIKE_FOR_EACH_OFF > wanted.length) return null;
  const [at, from] = [start, moved]
    .map((one) => [inRow(words, one, wanted), one] as const)
    .reduce((best, one) => (one[0] > best[0] ? one : best));
  const found = words[from + at];
  return found === undefined ? null : { found, wanted: wanted[at] ?? "" };
}
