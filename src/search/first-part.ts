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

/** Digits of a page's place, enough for 262,144 pages; and of its share of the best score. */
const PLACE = 3;
const SHARE = 2;
const SIZE = PLACE + SHARE;

/** Steps of a share: enough for pages that are nearly as good to differ, and few enough to be small. */
const STEPS = 511;

/** How far a share that was written and read again is from what it was, at most. */
export const SHARE_ERROR = 0.5 / STEPS;

function digits(value: number, width: number): string {
  const all = Array.from({ length: width }, (_, at) => {
    const digit = Math.floor(value / DIGITS.length ** (width - 1 - at)) % DIGITS.length;
    return DIGITS[digit] ?? "";
  });
  return all.join("");
}

function number(text: string): number {
  return [...text].reduce((sum, digit) => sum * DIGITS.length + DIGITS.indexOf(digit), 0);
}

/**
 * A list of pages as text: for each its place in three digits and its share of the best score in two.
 *
 * @param hits best first; ids are places of pages, scores are shares
 */
export function packHits(hits: readonly WordHit[]): string {
  return hits
    .map(({ id, score }) => digits(Number(id), PLACE) + digits(Math.round(score * STEPS), SHARE))
    .join("");
}

/** Pages whose shares were rounded to the same stay in their order. */
const LATER = 1e-7;

/** Reads what `packHits` wrote. */
export function unpackHits(packed: string): WordHit[] {
  return Array.from({ length: packed.length / SIZE }, (_, at) => {
    const one = packed.slice(at * SIZE, (at + 1) * SIZE);
    const share = number(one.slice(PLACE)) / STEPS;
    return { id: String(number(one.slice(0, PLACE))), score: share - at * LATER };
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
