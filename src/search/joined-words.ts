import { plainLetters, SMALL, STARTS } from "./query.ts";

/** What is known of words, in small letters. */
export interface KnownWords {
  /** Whether many people use it. Rarer words are often ends of longer ones. */
  isFrequent: (word: string) => boolean;
  /** Whether it is a word at all. */
  isWord: (word: string) => boolean;
  /** Words that some text of the site joins with a hyphen or a slash: "takeup" for "take up". */
  marked: ReadonlyMap<string, string>;
}

/** Starts that no other word begins with. */
const SURE: ReadonlySet<string> = new Set(["ante", "multi"]);

/** Ends that are put to any word: "year-old", "smoke free", "schoolbased". */
const ENDS: ReadonlySet<string> = new Set("based free friendly led old olds wide".split(" "));

/** Both parts of a word that is cut in two have this many letters at least. */
const SHORTEST_PART = 3;

/** The rest of a word has this many letters at least. "king" ends too many words. */
const SHORTEST_REST = 4;

/** Two words and what stands between them: a space, or a mark that joins them. */
const PAIRS =
  /(?<![\p{L}\p{M}\p{N}])(\p{L}[\p{L}\p{M}]*)(?=([ \u00a0\-‐‑–/])(\p{L}[\p{L}\p{M}]*))/gu;

interface Pair {
  first: string;
  last: string;
  /** Whether a mark joins them, not a space. */
  marked: boolean;
}

function pairsOf(text: string): Pair[] {
  return [...text.toLowerCase().matchAll(PAIRS)].map(([, first = "", mark = " ", last = ""]) => ({
    first,
    last,
    marked: /[^\s]/.test(mark),
  }));
}

function telling(...parts: string[]): boolean {
  return parts.every((part) => !SMALL.has(part));
}

function afterStart(word: string, known: KnownWords): string | null {
  for (const start of STARTS) {
    const rest = word.slice(start.length);
    if (!word.startsWith(start) || rest.length <= SHORTEST_REST) continue;
    const sure = SURE.has(start) || (start === "co" && rest.startsWith("o"));
    if (sure || known.isFrequent(rest)) return `${start} ${rest}`;
  }
  return null;
}

/** "preschool" as "pre school"; null for a word that nobody would cut. */
function cut(word: string, known: KnownWords): string | null {
  const marked = known.marked.get(word);
  if (marked !== undefined) return marked;
  const least = word.endsWith("ing") ? SHORTEST_REST + 1 : SHORTEST_REST;
  for (let at = SHORTEST_PART; at <= word.length - least; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    const both = known.isFrequent(first) && known.isFrequent(last);
    if (both && !STARTS.has(first) && telling(first, last)) {
      return `${first} ${last}`;
    }
  }
  return afterStart(word, known);
}

function joins({ first, last, marked }: Pair, known: KnownWords): boolean {
  if (marked || SMALL.has(first)) return false;
  if (known.marked.has(first + last)) return true;
  return telling(last) && (STARTS.has(first) || ENDS.has(last) || known.isWord(first + last));
}

/** Short forms that a text writes apart: "a&e" for "A & E". */
function letterPairs(text: string): string[] {
  const pairs = text.matchAll(/(?<![\p{L}\p{N}])(\p{L}) & (\p{L})(?![\p{L}\p{N}])/gu);
  return [...pairs].map(([, first = "", last = ""]) => `${first}&${last}`.toLowerCase());
}

/** The words that a text joins with a hyphen or a slash: "takeup" and "take up". */
export function markedWords(text: string): [joined: string, apart: string][] {
  return pairsOf(text)
    .filter(({ first, marked }) => marked && !SMALL.has(first))
    .map(({ first, last }) => [first + last, `${first} ${last}`]);
}

/**
 * The other ways in which readers join a text's words or leave them apart: "pre school" for
 * "preschool", "takeup" for "take up". What a hyphen or a slash joins the index knows in both ways.
 */
export function joinedForms(text: string, known: KnownWords): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const apart = words.flatMap((word) => cut(word, known) ?? []);
  const plain = words.filter((word) => plainLetters(word) !== word).map(plainLetters);
  const joined = pairsOf(text)
    .filter((pair) => joins(pair, known))
    .map(({ first, last }) => first + last);
  return [...new Set([...apart, ...joined, ...plain, ...letterPairs(text)])];
}
