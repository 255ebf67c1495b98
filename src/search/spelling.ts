/** Words shorter than this have too many neighbours to be guessed. */
const SHORTEST = 5;

/** Words shorter than this are nobody's neighbour. */
const SHORTEST_NEAR = 4;

/** The most slips that a word of this length may hold and still be the word that was meant. */
function slipsAllowed(length: number): number {
  return length >= 8 ? 2 : 1;
}

/**
 * How many letters are wrong, missing, too many or swapped between two words.
 *
 * @param most the count to give up at
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const plain = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      row.push(swapped ? Math.min(plain, (before[j - 2] ?? 0) + 1) : plain);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** The word without the ending that the search ignores. */
function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/, "");
}

/** Whether the index knows the word, or a longer word that starts with it. */
export function isKnown(word: string, known: readonly string[]): boolean {
  const start = stem(word);
  return known.some((one) => one.startsWith(start));
}

/** Both of two words that are typed as one have this many letters at least. */
const SHORTEST_PART = 3;

/** Two words that are typed as one, apart: "looked after" for "lookedafter". The most frequent ones. */
function apart(word: string, known: readonly string[]): string[] {
  const cuts = Array.from({ length: word.length }, (_, at) => [word.slice(0, at), word.slice(at)]);
  const pairs = cuts.flatMap((both) => {
    if (both.some((part) => part.length < SHORTEST_PART)) return [];
    const places = both.map((part) => known.indexOf(part));
    return places.includes(-1) ? [] : [{ words: both.join(" "), rank: Math.max(...places) }];
  });
  return pairs
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 1)
    .map(({ words }) => words);
}

/** A word that another may stand for, and by how many slips they differ. */
export interface NearWord {
  one: string;
  slips: number;
}

/** Words of which a letter is wrong, the nearest first, those that begin alike before the others. */
export function nearWords(word: string, known: readonly string[]): NearWord[] {
  if (word.length < SHORTEST) return [];
  const most = slipsAllowed(word.length);
  return known
    .filter((one) => one.length >= SHORTEST_NEAR)
    .map((one) => ({ one, slips: slips(word, one, most) }))
    .filter((one) => one.slips <= most)
    .sort(
      (a, b) => a.slips - b.slips || Number(b.one[0] === word[0]) - Number(a.one[0] === word[0]),
    );
}

/**
 * Words of the index that a mistyped word may stand for, the likeliest first: two that were typed as
 * one, then those of which a letter is wrong.
 *
 * @param known the index's words, most frequent first
 */
export function likelyWords(word: string, known: readonly string[]): string[] {
  if (word.length < SHORTEST) return [];
  return [...apart(word, known), ...nearWords(word, known).map(({ one }) => one)].slice(0, 3);
}
