/**
 * What a word is worth to Pagefind where it stands in a page's name, among residents' words for the
 * name, and among residents' words for the text. The build and the browser ask it in the same way.
 */
export const RANKING = {
  metaWeights: { title: 6, words: 4, also: 1, detail: 0.1, kind: 0, latest: 0, sign: 0 },
};
