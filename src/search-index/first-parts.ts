import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WordHit } from "../search/combine.ts";
import {
  packHits,
  packPage,
  partOfWord,
  type FirstLists,
  type FirstPart,
  type PartStart,
} from "../search/first-part.ts";
import { withoutAccents } from "../search/query.ts";
import { askPagefind } from "./ask-pagefind.ts";
import { resultOf, type IndexedResult } from "./first-pages.ts";
import { readFragments, type Fragment } from "./fragments.ts";
import { firstWords, namingWords, type FirstWord } from "./first-words.ts";

/** Bytes of a part before it is compressed, about; compressed it is a third of that. */
const PART = 14_000;

/** Shorter words are not looked at for slips. */
const MISTYPED = 5;

function sizeOf({ word, standard, easyRead }: FirstWord): number {
  return word.length + 10 + 4 * (standard.length + easyRead.length);
}

function pagesOf(word: FirstWord): string[] {
  return [...new Set([...word.firsts, ...word.home])];
}

/** Cuts the words where a part is full. A page counts once in each part. */
function cut(
  words: readonly FirstWord[],
  pages: ReadonlyMap<string, IndexedResult>,
): FirstWord[][] {
  const parts: FirstWord[][] = [];
  let [size, held] = [PART, new Set<string>()];
  for (const word of words) {
    const more = pagesOf(word).filter((id) => !held.has(id));
    const added = more.reduce(
      (sum, id) => sum + Object.values(pages.get(id) ?? {}).join("").length,
      sizeOf(word),
    );
    if (size + added > PART) {
      parts.push([]);
      [size, held] = [0, new Set()];
    }
    parts.at(-1)?.push(word);
    for (const id of pagesOf(word)) held.add(id);
    size += added;
  }
  return parts;
}

/** The place of every page, by its id: those that are at home in a part stand in a row. */
function placesOf(
  parts: readonly (readonly FirstWord[])[],
  pages: ReadonlyMap<string, IndexedResult>,
): { places: ReadonlyMap<string, number>; starts: PartStart[] } {
  const places = new Map<string, number>();
  const starts = parts.map((words): PartStart => {
    const start = { word: words[0]?.word ?? "", page: places.size };
    for (const { home } of words) for (const id of home) places.set(id, places.size);
    return start;
  });
  // A page whose name holds no word that the index has is in the list of some text's word only.
  for (const id of pages.keys()) if (!places.has(id)) places.set(id, places.size);
  return { places, starts };
}

function packList(hits: readonly WordHit[], places: ReadonlyMap<string, number>): string {
  return packHits(hits.map(({ id, score }) => ({ id: String(places.get(id)), score })));
}

function partOf(
  words: readonly FirstWord[],
  pages: ReadonlyMap<string, IndexedResult>,
  places: ReadonlyMap<string, number>,
  texts: readonly string[],
): FirstPart {
  const lists = Map.groupBy(words, ({ standard, easyRead }) =>
    [packList(standard, places), packList(easyRead, places)].join(" "),
  );
  const byForms = [...lists].map(([list, all]): [string, FirstLists] => {
    const [standard = "", easyRead = ""] = list.split(" ");
    return [all.map(({ word }) => word).join(" "), [standard, easyRead]];
  });
  const held = [...new Set(words.flatMap((word) => pagesOf(word)))];
  return {
    words: Object.fromEntries(byForms),
    texts: texts.join(" "),
    pages: held.flatMap((id) => {
      const page = pages.get(id);
      return page ? [packPage({ ...page, place: places.get(id) ?? 0 })] : [];
    }),
  };
}

/** The small files that hold the first result of every word, and where each begins. */
export interface FirstParts {
  starts: readonly PartStart[];
  parts: readonly FirstPart[];
  /** Every result of the index, in the order of the places. */
  results: readonly IndexedResult[];
}

/**
 * Makes the small files of the first results.
 *
 * @param fragments every result of the index
 * @param found what each word finds, best first; scores are shares of the best
 * @param known all words of the index
 */
export function firstParts(
  fragments: readonly Fragment[],
  found: ReadonlyMap<string, readonly WordHit[]>,
  known: readonly string[],
): FirstParts {
  const pages = new Map(fragments.map((one) => [one.id, resultOf(one)]));
  const cuts = cut(firstWords([...pages.values()], found), pages);
  const { places, starts } = placesOf(cuts, pages);
  const others = known
    .map((word) => withoutAccents(word))
    .filter((word) => word.length >= MISTYPED && !found.has(word));
  const texts = Map.groupBy(others, (word) => partOfWord(starts, word));
  const parts = cuts.map((words, at) => partOf(words, pages, places, texts.get(at) ?? []));
  const results = [...places.keys()].flatMap((id) => pages.get(id) ?? []);
  return { starts, parts, results };
}

/**
 * Writes the first result of every word by which pages are named, as Pagefind gives it, into the
 * folder of a written index: `first/0.json` and so on.
 *
 * @param known all words of the index
 */
export async function writeFirst(folder: string, known: readonly string[]): Promise<FirstParts> {
  const fragments = readFragments(folder);
  const first = firstParts(fragments, await askPagefind(folder, namingWords(fragments)), known);
  mkdirSync(join(folder, "first"), { recursive: true });
  first.parts.forEach((part, at) => {
    writeFileSync(join(folder, "first", `${at}.json`), JSON.stringify(part));
  });
  return first;
}
