import { href } from "../../addresses/href.ts";
import { SEARCH_INDEX_PATH } from "../../addresses/paths.ts";
import { combine, nearest } from "../../search/combine.ts";
import { nameMark, unpackFacets, type FacetFile, type Facets } from "../../search/facets.ts";
import {
  joinedWords,
  plainLetters,
  queryWords,
  withoutAccents,
  wordStart,
} from "../../search/query.ts";
import { isKnown, likelyWords } from "../../search/spelling.ts";
import { startPagefind, type PagefindData, type PagefindInstance } from "./pagefind.ts";
import type { PagefindResult } from "./pagefind.ts";

/** A page that was found. Its text is loaded when it is to be shown. */
export interface Found {
  id: string;
  facets: Facets;
  load(): Promise<PagefindData>;
}

/** What came of a query. */
export interface Answer {
  found: readonly Found[];
  /** The query that was used instead of a mistyped one, if so. */
  corrected: string | null;
  /** False where no page has all the words. */
  complete: boolean;
  /** Words that may have been meant, where nothing was found. */
  suggestions: readonly string[];
}

/** Shorter words are not looked at for slips. */
const LONG = 5;

/** The start of a word from which its part of the index is loaded while the word is typed. */
const WORTH_LOADING = 3;

/** Results whose text is asked for while the spelling is still being looked at. */
const AHEAD = 3;

/** Whether a page that was found for a word has the word, or a form of it, anywhere. */
function has(data: PagefindData, word: string): boolean {
  const start = wordStart(word);
  const text = plainLetters([...Object.values(data.meta), data.content].join(" "));
  return withoutAccents(text.replaceAll("-", "")).includes(withoutAccents(start));
}

function ahead({ facets }: Found): boolean {
  return facets.kind !== "easy-read";
}

/** Pages whose name is just what was typed come first. */
function namedFirst(found: readonly Found[], query: string): Found[] {
  const mark = nameMark(query);
  const named = found.filter(({ facets }) => facets.name === mark);
  return [...named, ...found.filter((one) => !named.includes(one))];
}

/** The search, once its files are there. */
export class SearchEngine {
  readonly #index: PagefindInstance;
  readonly #facets: FacetFile;
  readonly #wordsAt: string;
  #words: Promise<readonly string[]> | undefined;

  constructor(index: PagefindInstance, facets: FacetFile, wordsAt: string) {
    this.#index = index;
    this.#facets = facets;
    this.#wordsAt = wordsAt;
  }

  /** The id of the result at a place of `search-facets.json`. */
  idAt(place: number): string | undefined {
    return Object.keys(this.#facets.results)[place];
  }

  /** Loads what the query will need, without searching yet. */
  preload(query: string): void {
    const words = queryWords(query).filter((word) => word.length >= WORTH_LOADING);
    for (const word of words) void this.#index.preload(word);
  }

  /** Searches, best result first. A mistyped word is read as the nearest one that the index has. */
  async search(query: string): Promise<Answer> {
    const words = queryWords(query);
    const [plain, joined] = await Promise.all([this.#lists(words), this.#joined(query)]);
    const lists = [...plain, ...joined];
    const likely = this.#answer(words, lists, null, []);
    for (const one of likely.found.filter(ahead).slice(0, AHEAD)) void one.load();
    const odd = await this.#oddWords(words, lists);
    const known = odd.length > 0 ? await this.#knownWords() : [];
    const wrong = odd.filter((word) => !isKnown(word, known));
    if (wrong.length === 0) return likely;
    const guesses = wrong.map((word) => likelyWords(word, known));
    const used = words.flatMap((word) => {
      const at = wrong.indexOf(word);
      return at === -1 ? [word] : (guesses[at]?.[0]?.split(" ") ?? []);
    });
    const suggestions = guesses.flat();
    if (used.length === 0) return this.#answer([], [], null, suggestions);
    return this.#answer(used, await this.#lists(used), used.join(" "), suggestions);
  }

  /**
   * Results for what the query writes apart, as one word: pages with just that come first. Only
   * where the index has the word.
   */
  async #joined(query: string): Promise<(readonly PagefindResult[])[]> {
    const words = joinedWords(query);
    const lists = await this.#lists(words);
    const tops = await Promise.all(lists.map(async (list) => await list[0]?.data()));
    return lists.filter((_, at) => {
      const top = tops[at];
      return top !== undefined && has(top, words[at] ?? "");
    });
  }

  /**
   * Words that may be mistyped: nothing was found for them, or only a page without them. (Pagefind
   * reads a word that it does not have as the start of it that it has: "brestfeeding" as "b".)
   */
  async #oddWords(
    words: readonly string[],
    lists: readonly (readonly PagefindResult[])[],
  ): Promise<string[]> {
    const tops = words.map(async (word, at) =>
      word.length >= LONG ? await lists[at]?.[0]?.data() : null,
    );
    const pages = await Promise.all(tops);
    return words.filter((word, at) => {
      const page = pages[at];
      return word.length >= LONG && !(page && has(page, word));
    });
  }

  async #lists(words: readonly string[]): Promise<(readonly PagefindResult[])[]> {
    const answers = await Promise.all(words.map((word) => this.#index.search(word)));
    return answers.map(({ results }) => results);
  }

  #answer(
    words: readonly string[],
    lists: readonly (readonly PagefindResult[])[],
    corrected: string | null,
    suggestions: readonly string[],
  ): Answer {
    const results = new Map(lists.flat().map((result) => [result.id, result]));
    const hits = nearest(combine(lists), lists.length);
    const found = hits.flatMap(({ id }): Found[] => {
      const result = results.get(id);
      const packed = this.#facets.results[id];
      if (!result || packed === undefined) return [];
      const facets = unpackFacets(packed, this.#facets);
      return [{ id, facets, load: () => result.data() }];
    });
    const complete = (hits[0]?.words ?? 0) >= words.length;
    return { found: namedFirst(found, words.join(" ")), corrected, complete, suggestions };
  }

  #knownWords(): Promise<readonly string[]> {
    const load = async (): Promise<readonly string[]> => {
      const response = await fetch(this.#wordsAt);
      return (await response.json()) as readonly string[];
    };
    return (this.#words ??= load());
  }
}

/**
 * Loads the whole search. Everything it needs is asked for at once, by links of its own.
 *
 * @param base the path that the site lives under, with slashes at both ends
 * @param tag the mark of the index's version that the page was made with
 * @throws Error if a file cannot be loaded
 */
export async function openEngine(base: string, tag: string | undefined): Promise<SearchEngine> {
  const folder = href(SEARCH_INDEX_PATH, base);
  const version = tag === undefined ? "" : `?ts=${tag}`;
  const [index, response] = await Promise.all([
    startPagefind(base, tag),
    fetch(`${folder}search-facets.json${version}`),
  ]);
  if (!response.ok) throw new Error(`The search has no ${response.url}.`);
  const facets = (await response.json()) as FacetFile;
  return new SearchEngine(index, facets, `${folder}search-words.json${version}`);
}
