import { OWN_BEGINS, OWN_ENDS } from "./language-marks.ts";

/** The sounds that soften after “i”, “o”, “gan” and the number two, the longest letters first. */
const SOFT: readonly (readonly [from: string, to: string])[] = [
  ...(["ll:l", "rh:r", "ch:ch", "th:th", "ph:ph", "dd:dd"] as const),
  ...(["p:b", "t:d", "c:g", "b:f", "d:dd", "g:", "m:f"] as const),
].map((pair): [string, string] => {
  const [from = "", to = ""] = pair.split(":");
  return [from, to];
});

/** The sounds that change after the number six. */
const ASPIRATE = { p: "ph", t: "th", c: "ch" } as const;

/** What may stand before the first letter: the signs of `language-marks.ts`. */
const LETTERS = new RegExp(`^([${OWN_BEGINS}${OWN_ENDS}]*)(\\p{L}+)(.*)$`, "su");

/** Changes the first word, and leaves its capital letter where it was. */
function changed(words: string, change: (word: string) => string): string {
  const [, signs = "", word = "", rest = ""] = LETTERS.exec(words) ?? [];
  // Letters that are said one by one: the NHS.
  if (word === "" || /^\p{Lu}\p{Lu}/u.test(word)) return words;
  const made = change(word.toLowerCase().slice(0, 2) + word.slice(2));
  const isCapital = /^\p{Lu}/u.test(word);
  return `${signs}${isCapital ? made.replace(/^./u, (one) => one.toUpperCase()) : made}${rest}`;
}

/**
 * Welsh words with the soft mutation (treiglad meddal) of the first: “cynghorwyr” is “gynghorwyr”.
 * The rule: P. W. Thomas, Gramadeg y Gymraeg; the letters ll and rh as after prepositions.
 */
export function soft(words: string): string {
  return changed(words, (word) => {
    const [from, to] = SOFT.find(([start]) => word.startsWith(start)) ?? ["", ""];
    return `${to}${word.slice(from.length)}`;
  });
}

/** Welsh words with the aspirate mutation (treiglad llaes) of the first: “cam” is “cham”. */
export function aspirate(words: string): string {
  return changed(words, (word) => {
    const to = /^(?:ch|th|ph)/.test(word) ? undefined : ASPIRATE[word[0] as keyof typeof ASPIRATE];
    return to === undefined ? word : `${to}${word.slice(1)}`;
  });
}

/** Words that begin with a vowel; 1, 8, 11 to 19 and 80 to 89 are said so too: “un”, “wyth”. */
const VOWEL = new RegExp(
  `^[${OWN_BEGINS}${OWN_ENDS}“]*(?:[aeiouwyâêîôûŵŷ]|(?:1\\d?|8\\d?)(?!\\d))`,
  "iu",
);

/** The Welsh “and” before some words: “a gwyrdd”, “ac ambr”. */
export function andBefore(words: string): string {
  const ten = /^[^\d]?10(?!\d)/.test(words);
  return VOWEL.test(words) && !ten ? "ac" : "a";
}

/**
 * A Welsh noun after a number: singular, and changed by two and six. One and three change some nouns
 * by their gender, which no plan says, so those are left.
 */
export function afterNumber(shown: string, noun: string): string {
  const said = shown === "2" ? soft(noun) : shown === "6" ? aspirate(noun) : noun;
  return `${shown} ${said}`;
}
