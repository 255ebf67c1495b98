import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SearchEngine, type Found } from "../../src/client/search/engine.ts";
import { withPagefind } from "../../src/search-index/ask-pagefind.ts";
import { NO_FILTERS, passesFilters, type FacetFile } from "../../src/search/facets.ts";
import { usefulFilters, type World } from "../../src/search/worlds.ts";

/** What the whole search says of a query. */
export interface WholeAnswer {
  /** Address of the first result; undefined where there is none. */
  first: string | undefined;
  corrected: string | null;
  complete: boolean;
  fellBack: boolean;
}

/** Asks the whole search of a built site, as a reader's browser does who opens it with this query. */
export function wholeSearch(dist: string, query: string, world: World): Promise<WholeAnswer> {
  const folder = join(dist, "pagefind");
  const facets = JSON.parse(readFileSync(join(folder, "search-facets.json"), "utf8")) as FacetFile;
  const words = pathToFileURL(join(folder, "search-words.json")).href;
  return withPagefind(folder, async (index) => {
    const engine = new SearchEngine(index, facets, words);
    const { found, corrected, complete } = await engine.search(query);
    const all = found.map((one) => one.facets);
    const { filters, fellBack } = usefulFilters(world, NO_FILTERS, all);
    const first: Found | undefined = found.find((one) => passesFilters(one.facets, filters));
    const data = await first?.load();
    return { first: data?.url, corrected, complete, fellBack };
  });
}
