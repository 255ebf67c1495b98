/** Words that say nothing about what is looked for. */
const SMALL = new Set(
  (
    "a about all am an and any are as at be by can could do does for from get getting had has have " +
    "help how i if in into is it its many me mean means much my need of on or our out should some " +
    "tell than that the their them there they this to us want was we what when where which while who " +
    "why will with would you your"
  ).split(" "),
);

/**
 * The words of a query that the search looks for: small letters, no marks, no small words, each
 * once. A query of small words only keeps them. "A&E" and "A & E" are looked for as they are typed.
 */
export function queryWords(query: string): string[] {
  const words = query
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}&+*-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !SMALL.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** The start that a word shares with its other forms: "smok" for "smoking" and "smokers". */
export function wordStart(word: string): string {
  return word.length > 5 ? word.slice(0, Math.max(4, word.length - 3)) : word;
}
