import type { WordHit } from "../search/combine.ts";
import { nameMark } from "../search/facets.ts";
import { LONGEST_LIST } from "../search/first-part.ts";
import { isSingle, joinedWords, queryWords, withoutAccents } from "../search/query.ts";
import type { IndexedResult } from "./first-pages.ts";
import type { Fragment } from "./fragments.ts";

/** A word, what it finds, and the pages that have to be in its part. */
export interface FirstWord {
  word: string;
  /** Ids of pages with their shares, best first, cut short. */
  standard: readonly WordHit[];
  easyRead: readonly WordHit[];
  /** Ids of the pages that come first for it, or that are named by it. */
  firsts: readonly string[];
  /** Ids of the pages that are at home with it: each is with one word of its name. */
  home: readonly string[];
}

type Found = ReadonlyMap<string, readonly WordHit[]>;

/**
 * The words that first results are kept for: those of pages' names, and residents' words and other
 * forms for these. What stands in texts alone the whole search finds.
 */
export function namingWords(fragments: readonly Fragment[]): string[] {
  const words = fragments.flatMap(({ meta }) => {
    const text = `${meta["title"] ?? ""}\n${meta["words"] ?? ""}`;
    return [...queryWords(text), ...joinedWords(text)];
  });
  return [...new Set(words.map((word) => withoutAccents(word)))].filter((word) => !isSingle(word));
}

/** The word of its name by which each page is found with the fewest others: it is at home there. */
function homes(pages: readonly IndexedResult[], found: Found): ReadonlyMap<string, string[]> {
  const home = (page: IndexedResult): string => {
    const words = queryWords(page.title)
      .map((word) => withoutAccents(word))
      .filter((word) => (found.get(word) ?? []).length > 0);
    const rare = (word: string): number => found.get(word)?.length ?? 0;
    return words.toSorted((a, b) => rare(a) - rare(b))[0] ?? "";
  };
  const byWord = Map.groupBy(pages, home);
  return new Map([...byWord].map(([word, all]) => [word, all.map(({ id }) => id)]));
}

/**
 * What the first results need of every word that finds something, in the order of the words.
 *
 * @param pages every result of the index
 * @param found what each word finds, best first
 */
export function firstWords(pages: readonly IndexedResult[], found: Found): FirstWord[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const names = Map.groupBy(pages, ({ title }) => nameMark(title));
  const atHome = homes(pages, found);
  const words = [...found].flatMap(([word, hits]): FirstWord[] => {
    const [easyRead, standard] = [true, false].map((easy) =>
      hits.filter(({ id }) => (byId.get(id)?.kind === "easy-read") === easy),
    ) as [WordHit[], WordHit[]];
    const firsts = [...standard.slice(0, 1), ...easyRead.slice(0, 1)].map(({ id }) => id);
    const named = (names.get(nameMark(word)) ?? []).map(({ id }) => id);
    return hits.length === 0
      ? []
      : [
          {
            word,
            standard: standard.slice(0, LONGEST_LIST.standard),
            easyRead: easyRead.slice(0, LONGEST_LIST["easy-read"]),
            firsts: [...new Set([...firsts, ...named])],
            home: atHome.get(word) ?? [],
          },
        ];
  });
  return words.sort((a, b) => (a.word < b.word ? -1 : 1));
}
