/** Words that say nothing about what is looked for. */
export const SMALL: ReadonlySet<string> = new Set(
  (
    "a about all am an and any are as at be by can could do does for from get getting had has have " +
    "help how i if in into is it its many me mean means much my need of on or our out should some " +
    "tell than that the their them there they this to us want was we what when where which while who " +
    "why will with would you your"
  ).split(" "),
);

/** Starts that are no words of their own: "pre-school", "pre school", "preschool". */
export const STARTS: ReadonlySet<string> = new Set(
  "ante anti bi co cyber inter micro mid mini multi non post pre re self semi sub".split(" "),
);

/** Letters that are two letters to those who type them without. */
const DOUBLE: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o" };

/** A text in small letters without ligatures and apostrophes, every dash a hyphen. */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[œæßø]/g, (letter) => DOUBLE[letter] ?? letter)
    .replace(/['’‘ʼ′´`]/g, "")
    .replace(/[‐‑‒–—−]/g, "-");
}

/** What a hyphen joins, each by itself; but single letters stay with their word. */
function parts(word: string): string[] {
  const all = word.split("-").filter((part) => part !== "");
  return all.some((part) => part.length === 1) ? [all.join("")] : all;
}

/**
 * The words of a query that the search looks for: small letters, no marks, no small words, each
 * once. A query of small words only keeps them. "A&E" and "A & E" are looked for as they are typed,
 * "pre-school" as two words, "e-safety" as one.
 */
export function queryWords(query: string): string[] {
  const words = plainLetters(query)
    .split(/[^\p{L}\p{N}&+*-]+/u)
    .flatMap((word) => parts(word))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !SMALL.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** What a query writes apart and a page may write as one word: "preschool" for "pre-school". */
export function joinedWords(query: string): string[] {
  const words = plainLetters(query).match(/[\p{L}\p{M}-]+/gu) ?? [];
  const marked = words.filter((word) => parts(word).length > 1);
  const started = words.flatMap((word, at) =>
    STARTS.has(word) && words[at + 1] !== undefined ? [`${word}${words[at + 1] ?? ""}`] : [],
  );
  return [...new Set([...marked, ...started].map((word) => word.replaceAll("-", "")))];
}

/** The start that a word shares with its other forms: "smok" for "smoking" and "smokers". */
export function wordStart(word: string): string {
  return word.length > 5 ? word.slice(0, Math.max(4, word.length - 3)) : word;
}
