import { href } from "../../addresses/href.ts";
import { SEARCH_INDEX_PATH } from "../../addresses/paths.ts";
import { FIRST_MARK, unpackStarts, type FirstPart } from "../../search/first-part.ts";
import type { PartStart } from "../../search/first-part.ts";
import { firstResult, partsBegun, type FirstAnswer } from "../../search/first-result.ts";
import type { World } from "../../search/worlds.ts";

/** The first result of a query, from one or two small files, before the whole search is there. */
export class FirstResults {
  /** The path that the site lives under, with slashes at both ends. */
  readonly base: string;
  /** Changes with the index. */
  readonly version: string;
  readonly #starts: readonly PartStart[];
  readonly #parts = new Map<number, Promise<FirstPart>>();

  /** Reads from the page's head where the files begin, as the build wrote it. */
  constructor() {
    const mark = document.querySelector<HTMLMetaElement>(`meta[name=${FIRST_MARK}]`);
    const [base = "/", version = "", ...starts] = mark?.content.split(" ") ?? [];
    this.base = base;
    this.version = version;
    this.#starts = unpackStarts(starts.join(" "));
  }

  /** Asks for the files that a query will need whatever is typed next. */
  preload(query: string): void {
    if (this.#starts.length === 0) return;
    for (const part of partsBegun(query, this.#starts)) this.#load(part).catch(() => undefined);
  }

  /** The page that comes first; null where only the whole search can say, or a file did not come. */
  async find(query: string, world: World): Promise<FirstAnswer | null> {
    try {
      return await firstResult(query, world, this.#starts, (part) => this.#load(part));
    } catch {
      return null;
    }
  }

  #load(part: number): Promise<FirstPart> {
    const load = async (): Promise<FirstPart> => {
      const folder = href(SEARCH_INDEX_PATH, this.base);
      const response = await fetch(`${folder}first/${part}.json?ts=${this.version}`);
      if (!response.ok) throw new Error(`The search has no ${response.url}.`);
      return (await response.json()) as FirstPart;
    };
    const known = this.#parts.get(part) ?? load();
    this.#parts.set(part, known);
    // What did not come is asked for again with the next query.
    known.catch(() => this.#parts.delete(part));
    return known;
  }
}
