import type { WordHit } from "./combine.ts";
import { nameMark } from "./facets.ts";
import {
  LONGEST_LIST,
  partOfPage,
  partOfWord,
  unpackHits,
  unpackPage,
  type FirstLists,
  type FirstPage,
  type FirstPart,
  type PartStart,
} from "./first-part.ts";
import { isSingle, joinedWords, queryWords, withoutAccents } from "./query.ts";
import { isKnown, nearWords } from "./spelling.ts";
import { surest, worldOf, type Found, type FoundIn } from "./surest.ts";
import type { World } from "./worlds.ts";

/** Loads a part by its number. */
export type LoadPart = (part: number) => Promise<FirstPart>;

/** Shorter beginnings of words begin too many. */
const SHORTEST_START = 3;

type Forms = ReadonlyMap<string, FirstLists>;

function formsOf(part: FirstPart): Forms {
  const all = Object.entries(part.words);
  return new Map(all.flatMap(([forms, lists]) => forms.split(" ").map((form) => [form, lists])));
}

function foundIn(lists: FirstLists, world: World): Found {
  const hits = unpackHits(world === "easy-read" ? lists[1] : lists[0]);
  const isCut = hits.length >= LONGEST_LIST[world];
  return { hits, rest: isCut ? (hits.at(-1)?.score ?? 0) : 0, isOpen: isCut };
}

/** What the words that begin so find together: the word is still being typed. */
function beginning(forms: Forms, start: string, world: World): Found {
  const best = new Map<string, WordHit>();
  let rest = 0;
  for (const [form, lists] of forms) {
    if (start.length < SHORTEST_START || !form.startsWith(start)) continue;
    const found = foundIn(lists, world);
    rest = Math.max(rest, found.rest);
    for (const hit of found.hits) {
      if (hit.score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, hit);
    }
  }
  // Words of texts alone may begin so too.
  return { hits: [...best.values()], rest, isOpen: true };
}

function exactly(forms: Forms, word: string): FirstLists | undefined {
  return forms.get(word) ?? forms.get(`${word}s`) ?? forms.get(word.replace(/s$/, ""));
}

/** What is found by a word for which no list is kept. Every page may have it. */
const ANY: Found = { hits: [], rest: 1, isOpen: true };

/** What a word finds: itself, its plural or singular, or the words that it is the beginning of. */
function find(forms: Forms, word: string, world: World): Found {
  if (isSingle(word)) return ANY;
  const exact = exactly(forms, word);
  return exact ? foundIn(exact, world) : beginning(forms, word, world);
}

/** Whether it can be said what a word finds. */
function isFound(forms: Forms, word: string): boolean {
  return exactly(forms, word) !== undefined || word.length >= SHORTEST_START || isSingle(word);
}

/**
 * The word to look for: itself where it or a word that begins so is known, else the one that it is
 * nearest to. Null where a text has it, or several are as near: only the whole search can say.
 */
function wordFor(forms: Forms, texts: readonly string[], word: string): string | null {
  const all = [...forms.keys()];
  if (exactly(forms, word) || isSingle(word)) return word;
  if (all.some((form) => form.startsWith(word))) return word;
  if (isKnown(word, texts)) return null;
  const [best, next] = nearWords(word, [...all, ...texts]);
  const lists = best && forms.get(best.one);
  if (!lists) return null;
  return next?.slips === best.slips && forms.get(next.one) !== lists ? null : best.one;
}

/** Whether a page is looked for in this version of the site. */
function inWorld(page: FirstPage, world: World): boolean {
  return (page.kind === "easy-read") === (world === "easy-read");
}

function plain(words: readonly string[]): string[] {
  return words.map((word) => withoutAccents(word));
}

/** Numbers of the parts that a query needs. */
export function partsFor(query: string, starts: readonly PartStart[]): number[] {
  const words = plain([...queryWords(query), ...joinedWords(query)]);
  return [...new Set(words.map((word) => partOfWord(starts, word)))];
}

/** Whether a list names a page, or was cut before it could. */
function mayFind({ hits, rest }: Found, { place }: FirstPage): boolean {
  return rest > 0 || hits.some(({ id }) => id === String(place));
}

/** Numbers of the parts that a query needs however its last word goes on; a space ends it. */
export function partsBegun(query: string, starts: readonly PartStart[]): number[] {
  if (/\s$/u.test(query)) return partsFor(query, starts);
  const words = plain(queryWords(query));
  const parts = words.map((word) => partOfWord(starts, word));
  const end = partOfWord(starts, `${words.at(-1) ?? ""}\uFFFF`);
  return [...new Set(parts.filter((part, at) => at < parts.length - 1 || part === end))];
}

/** The one page that has just this name; undefined for none, null where several have it. */
function namedBy(
  words: readonly string[],
  world: World,
  found: readonly Found[],
  pages: readonly FirstPage[],
): FirstPage | null | undefined {
  const mark = nameMark(words.join(" "));
  const named = pages.filter(
    (page) =>
      inWorld(page, world) &&
      nameMark(page.title) === mark &&
      found.every((one) => mayFind(one, page)),
  );
  const [first, second] = [...new Map(named.map((page) => [page.place, page])).values()];
  return second ? null : first;
}

async function pageAt(
  place: number,
  parts: readonly FirstPart[],
  starts: readonly PartStart[],
  load: LoadPart,
): Promise<FirstPage | null> {
  const here = parts.flatMap((part) => part.pages).find(([at]) => at === place);
  const page = here ?? (await load(partOfPage(starts, place))).pages.find(([at]) => at === place);
  return page ? unpackPage(page) : null;
}

/** The first result of a query. */
export interface FirstAnswer {
  page: FirstPage;
  /** The query that was used instead of a mistyped one, if so. */
  corrected: string | null;
  /** False where no page has all the words. */
  complete: boolean;
  /** Whether no Easy Read page was found, so that this is one of the standard version. */
  fellBack: boolean;
}

/** What a list of words finds, in either version of the site. */
function findAll(lists: (world: World) => readonly Found[]): FoundIn {
  return { standard: lists("standard"), "easy-read": lists("easy-read") };
}

/**
 * The page that the whole search shows first, from one or two small files; null where these cannot
 * say for sure.
 *
 * @param starts where the parts begin
 */
export async function firstResult(
  query: string,
  world: World,
  starts: readonly PartStart[],
  load: LoadPart,
): Promise<FirstAnswer | null> {
  const words = plain(queryWords(query));
  if (words.length === 0 || starts.length === 0) return null;
  const parts = await Promise.all(partsFor(query, starts).map((part) => load(part)));
  const forms: Forms = new Map(parts.flatMap((part) => [...formsOf(part)]));
  const texts = parts.flatMap((part) => part.texts.split(" "));
  const used = words.flatMap((word) => wordFor(forms, texts, word) ?? []);
  if (used.length < words.length || used.some((word) => !isFound(forms, word))) return null;
  const isCorrected = used.some((word, at) => word !== words[at]);
  const joined = plain(isCorrected ? [] : joinedWords(query)).flatMap((word) => {
    const lists = forms.get(word);
    return lists ? [lists] : [];
  });
  const single = findAll((one) => used.map((word) => find(forms, word, one)));
  const all = findAll((one) => [...single[one], ...joined.map((lists) => foundIn(lists, one))]);
  const pages = parts.flatMap((part) => part.pages.map((page) => unpackPage(page)));
  const own = namedBy(used, world, single[world], pages);
  const from = own === undefined ? worldOf(all, world) : world;
  if (from === null) return null;
  const named = from === world ? own : namedBy(used, from, single[from], pages);
  const sure = named === undefined ? surest(all[from]) : null;
  const page = sure ? await pageAt(sure.place, parts, starts, load) : named;
  if (!page) return null;
  return {
    page,
    corrected: isCorrected ? used.join(" ") : null,
    complete: sure === null || sure.words >= used.length,
    fellBack: from !== world,
  };
}
