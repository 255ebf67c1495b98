import type { SmallCount } from "../domain/small-counts.ts";

/** Keys of printed papers that hold the editors' own words. */
export const EDITORS_KEYS: readonly string[] = [
  "editorNotes",
  "inShort",
  "notKnown",
  "explanation",
];

/** What is wrong with such words, in a sentence. */
export const SAYS: Readonly<Record<SmallCount["what"], (words: string) => string>> = {
  count: (words) => `"${words}" tells of very few people, so somebody could be recognised.`,
  rest: (words) => `"${words}" leaves very few people, so somebody could be recognised.`,
  share: (words) => `"${words}" comes to very few people, so somebody could be recognised.`,
  person: (words) => `"${words}" means a person or family whom others could recognise.`,
  places: (words) => `"${words}" names small places, so somebody could be recognised.`,
};
