import { combineShares, type Hit, type WordHit } from "./combine.ts";
import { SHARE_ERROR } from "./first-part.ts";
import type { World } from "./worlds.ts";

/** What one word of a query finds in one version of the site. */
export interface Found {
  hits: readonly WordHit[];
  /** The most that a page can have that is not in the list: 0 for a list that names all. */
  rest: number;
  /** Whether pages may have the word that the list does not name. */
  isOpen: boolean;
}

/** What each word of a query finds, in either version of the site. */
export type FoundIn = Readonly<Record<World, readonly Found[]>>;

/** How many of the query's words some page has: for sure, and at most. */
interface Reach {
  least: number;
  most: number;
  /** Pages that have all the words for sure. */
  full: number;
}

/** How many of the words a page can have. */
function mostOf(id: string, found: readonly Found[]): number {
  return found.filter(({ hits, isOpen }) => isOpen || hits.some((hit) => hit.id === id)).length;
}

function reachOf(found: readonly Found[]): Reach {
  const hits = combineShares(found.map((one) => one.hits));
  const open = found.filter(({ isOpen }) => isOpen).length;
  return {
    least: Math.max(0, ...hits.map(({ words }) => words)),
    most: Math.max(open, ...hits.map(({ id }) => mostOf(id, found))),
    full: hits.filter(({ words }) => words === found.length).length,
  };
}

/** The most that a page can be worth, as the whole search joins the words (`combine`). */
function mostWorth({ id }: Pick<Hit, "id">, found: readonly Found[]): number {
  const scores = found
    .map(({ hits, rest }) => hits.find((hit) => hit.id === id)?.score ?? rest)
    .filter((score) => score > 0);
  return scores.reduce((sum, score) => sum + score, 0) * (scores.length / found.length) ** 2;
}

/** A page that is first for sure. */
export interface Sure {
  place: number;
  /** How many of the words it has. */
  words: number;
}

/**
 * The page that is first for sure among those of one version of the site: no page has more of the
 * words, and none can be worth more, not even one that a list has no room for. Null where that is
 * open.
 */
export function surest(found: readonly Found[]): Sure | null {
  const all = found.length;
  const { least, most } = reachOf(found);
  if (least === 0 || (least < all && least < most)) return null;
  const hits = combineShares(found.map((one) => one.hits));
  const [best, ...others] = hits.filter(({ id }) => least === all || mostOf(id, found) >= least);
  if (best?.words !== least) return null;
  const rivals = others.map((one) => (one.words === all ? one.score : mostWorth(one, found)));
  const unnamed = mostWorth({ id: "" }, found);
  const isFirst = all === 1 || Math.max(unnamed, ...rivals) + 2 * all * SHARE_ERROR < best.score;
  return isFirst ? { place: Number(best.id), words: best.words } : null;
}

/** How many words a page has to have to be shown, at least: see `nearest`. */
function leastShown({ least, full }: Reach, words: number): number {
  return least === words && words > 1 && full < 3 ? words - 1 : least;
}

/**
 * Which version of the site the first result is of: in Easy Read, a search that finds no Easy Read
 * page goes on in the standard version. Null where that is open.
 */
export function worldOf(found: FoundIn, world: World): World | null {
  const words = found.standard.length;
  const own = reachOf(found[world]);
  const other = reachOf(found[world === "standard" ? "easy-read" : "standard"]);
  if (own.least === words) return world;
  if (other.most <= own.least) return world;
  return world === "easy-read" && own.most < leastShown(other, words) ? "standard" : null;
}
