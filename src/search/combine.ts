/** A result as Pagefind finds it for one word. */
export interface WordHit {
  id: string;
  score: number;
}

/** A result for the whole query. */
export interface Hit {
  id: string;
  score: number;
  /** How many of the query's words it has. */
  words: number;
}

/** Scores as shares of the best one, so that no word of a query drowns the others. */
export function shares(list: readonly WordHit[]): WordHit[] {
  const best = Math.max(...list.map(({ score }) => score));
  return list.map(({ id, score }) => ({ id, score: best === 0 ? 0 : score / best }));
}

/**
 * Joins the results of single words: a result counts for the more, the more of the words it has, so
 * that pages with all words come first and pages with some of them are still found. Every word counts
 * alike: in "2 year olds" a paper of "Quarter 2" is no better than one of year olds.
 *
 * @param found one list for each word of the query
 * @returns best first
 */
export function combine(found: readonly (readonly WordHit[])[]): Hit[] {
  return combineShares(found.map((list) => shares(list)));
}

/** Joins results of single words whose scores are shares already. */
export function combineShares(found: readonly (readonly WordHit[])[]): Hit[] {
  const hits = new Map<string, Hit>();
  for (const list of found) {
    for (const { id, score } of list) {
      const hit = hits.get(id) ?? { id, score: 0, words: 0 };
      hits.set(id, { id, score: hit.score + score, words: hit.words + 1 });
    }
  }
  const worth = (hit: Hit): number => hit.score * (hit.words / found.length) ** 2;
  return [...hits.values()]
    .map((hit) => ({ ...hit, score: worth(hit) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/**
 * The hits to show: those with all the words if there are any; else those with the most words.
 * A long query may have a word too many, so hits with all words but one are kept when few have all.
 */
export function nearest(hits: readonly Hit[], words: number): Hit[] {
  const most = Math.max(0, ...hits.map((hit) => hit.words));
  const full = hits.filter((hit) => hit.words === most);
  if (full.length >= 3 || most <= 1) return full;
  return hits.filter((hit) => hit.words >= Math.max(1, Math.min(most, words - 1)));
}
