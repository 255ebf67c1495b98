import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packFacets, statusesOf, type FacetFile, type Facets } from "../search/facets.ts";
import type { FirstParts } from "./first-parts.ts";

/**
 * Writes `search-facets.json` into an index: what each result can be filtered by, in the order of
 * the places by which first results name them.
 *
 * @param folder a written index
 * @param facets by the addresses that the index was made with
 * @param reports ids of all reports, oldest first
 */
export function writeFacets(
  folder: string,
  { results: all }: Pick<FirstParts, "results">,
  facets: ReadonlyMap<string, Facets>,
  reports: readonly string[],
): void {
  const statuses = statusesOf([...facets.values()]);
  const results = all.map(({ id, url }): [string, string] => {
    const found = facets.get(url);
    if (!found) throw new Error(`The search index has a result ${id} that was not put in.`);
    return [id, packFacets(found, { reports, statuses })];
  });
  const file: FacetFile = { reports, statuses, results: Object.fromEntries(results) };
  writeFileSync(join(folder, "search-facets.json"), JSON.stringify(file));
}
