/** The form of the small files that hold the first result of every word, beside Pagefind's index. */
import type { WordHit } from "./combine.ts";
import { SEARCH_KINDS, type SearchKind } from "./record.ts";
import type { World } from "./worlds.ts";

/** A page as its first result shows it. */
export interface FirstPage {
  /** Its place among the results of `search-facets.json`. */
  place: number;
  /** Address below the site's root. */
  url: string;
  title: string;
  kind: SearchKind;
  detail: string;
  /** The latest figure or rating; empty for a page without. */
  latest: string;
  /** Id of the sign that says the same; empty for none. */
  sign: string;
  /** How its text begins; empty where the latest says more. */
  text: string;
}

/**
 * Pages that a list names at most. Where a query has several words and a page beyond could be
 * better, the whole search has to say.
 */
export const LONGEST_LIST: Readonly<Record<World, number>> = { standard: 64, "easy-read": 8 };

/** Lists of pages for a word: of the standard version, and of Easy Read. */
export type FirstLists = readonly [standard: string, easyRead: string];

type PackedPage = readonly [
  place: number,
  url: string,
  title: string,
  kind: number,
  detail: string,
  latest: string,
  sign: string,
  text: string,
];

/** One file: the words from one to the next, and the pages that come first for them. */
export interface FirstPart {
  /** Words that find the same, with spaces between, and the lists of what they find. */
  words: Readonly<Record<string, FirstLists>>;
  /** Words that stand in texts alone, with spaces between: nobody mistyped them. */
  texts: string;
  pages: readonly PackedPage[];
}

export function packPage(page: FirstPage): PackedPage {
  const { place, url, title, kind, detail, latest, sign, text } = page;
  return [place, url, title, SEARCH_KINDS.indexOf(kind), detail, latest, sign, text];
}

export function unpackPage(packed: PackedPage): FirstPage {
  const [place, url, title, kind, detail, latest, sign, text] = packed;
  return { place, url, title, kind: SEARCH_KINDS[kind] ?? "page", detail, latest, sign, text };
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Digits of a page's place: enough for 262,144 pages. */
const WIDTH = 3;
const MOST = DIGITS.length - 1;

function digits(place: number): string {
  const all = Array.from({ length: WIDTH }, (_, at) => {
    const digit = Math.floor(place / DIGITS.length ** (WIDTH - 1 - at)) % DIGITS.length;
    return DIGITS[digit] ?? "";
  });
  return all.join("");
}

/**
 * A list of pages as text: for each its place in three digits and its share of the best score in one.
 *
 * @param hits best first; ids are places of pages, scores are shares
 */
export function packHits(hits: readonly WordHit[]): string {
  return hits
    .map(({ id, score }) => digits(Number(id)) + DIGITS[Math.round(score * MOST)])
    .join("");
}

/** Pages whose shares were rounded to the same stay in their order. */
const STEP = 1e-6;

/** Reads what `packHits` wrote. */
export function unpackHits(packed: string): WordHit[] {
  const size = WIDTH + 1;
  return Array.from({ length: packed.length / size }, (_, at) => {
    const [share = 0, ...place] = [...packed.slice(at * size, (at + 1) * size)]
      .map((digit) => DIGITS.indexOf(digit))
      .toReversed();
    const number = place.toReversed().reduce((sum, digit) => sum * DIGITS.length + digit, 0);
    return { id: String(number), score: share / MOST - at * STEP };
  });
}

/**
 * Name of the mark in a search page's head: the path that the site lives under, the index's version,
 * and where each part begins.
 */
export const FIRST_MARK = "search-first";

/** Where a part begins: its first word, and the place of the first page that is at home in it. */
export interface PartStart {
  word: string;
  page: number;
}

export function packStarts(starts: readonly PartStart[]): string {
  return starts.map(({ word, page }) => `${word}:${page}`).join(" ");
}

export function unpackStarts(text: string): PartStart[] {
  return text
    .split(" ")
    .filter((one) => one !== "")
    .map((one) => {
      const [word = "", page = ""] = one.split(":");
      return { word, page: Number(page) };
    });
}

/** Number of the part that a word stands in if the index has it. */
export function partOfWord(starts: readonly PartStart[], word: string): number {
  return Math.max(
    0,
    starts.findLastIndex((one) => one.word <= word),
  );
}

/** Number of the part that a page is at home in. */
export function partOfPage(starts: readonly PartStart[], place: number): number {
  return Math.max(
    0,
    starts.findLastIndex((one) => one.page <= place),
  );
}
