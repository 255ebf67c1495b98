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

/** A word as Pagefind compares it: "cafe" for "café". */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

/** What a hyphen joins, each by itself; but single letters stay with their word, and "0-19" is one. */
function parts(word: string): string[] {
  const all = word.split("-").filter((part) => part !== "");
  const numbers = all.every((part) => /^\d+$/.test(part));
  const single = numbers ? /^\d$/ : /^[^\d]$/u;
  return all.some((part) => single.test(part)) ? [all.join("")] : all;
}

/** Full stops between the letters of a short form: "N.E.E.T.", "S.E.N". */
const STOPS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu;

/** Two single letters with "and" between them: "a & e", "a and e". */
const LETTERS = /(?<![\p{L}\p{N}])(\p{L})\s*(?:&|\+|(?<=\s)and(?=\s))\s*(\p{L})(?![\p{L}\p{N}])/gu;

/** A word and the number that is typed to it: "year11", "keystage2"; but "KS2" is one word. */
const NUMBERED = /(\p{L}{4,})(\d+)/gu;

/** Plain letters with short forms in the one way in which the index has them: "A and E" as "a&e". */
function plainForms(text: string): string {
  return plainLetters(text)
    .replace(STOPS, (form) => form.replaceAll(".", ""))
    .replace(LETTERS, "$1&$2")
    .replace(NUMBERED, "$1 $2");
}

/**
 * The words of a query that the search looks for: small letters, no marks, no small words, each
 * once. A query of small words only keeps them. "A & E" and "A and E" are looked for as "A&E",
 * "pre-school" and "year11" as two words, "e-safety" and "N.E.E.T." as one.
 */
export function queryWords(query: string): string[] {
  const words = plainForms(query)
    .split(/[^\p{L}\p{N}&+*-]+/u)
    .flatMap((word) => parts(word))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !SMALL.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/**
 * What a query writes apart and a page may write as one word: "preschool" for "pre-school", "ks2" for
 * "KS 2".
 */
export function joinedWords(query: string): string[] {
  const words = plainLetters(query).match(/[\p{L}\p{M}-]+/gu) ?? [];
  const marked = words.filter((word) => parts(word).length > 1);
  const started = words.flatMap((word, at) =>
    STARTS.has(word) && words[at + 1] !== undefined ? [`${word}${words[at + 1] ?? ""}`] : [],
  );
  const numbered = plainLetters(query).match(/(?<!\p{L})\p{L}{1,2} \d{1,2}(?!\d)/gu) ?? [];
  return [
    ...new Set([...marked, ...started, ...numbered].map((word) => word.replace(/[- ]/g, ""))),
  ];
}

/** Whether a word is of one letter or figure: it begins too many others to be looked for in them. */
export function isSingle(word: string): boolean {
  return word.replace(/[^\p{L}\p{N}]/gu, "").length < 2;
}

/** The start that a word shares with its other forms: "smok" for "smoking" and "smokers". */
export function wordStart(word: string): string {
  return word.length > 5 ? word.slice(0, Math.max(4, word.length - 3)) : word;
}
