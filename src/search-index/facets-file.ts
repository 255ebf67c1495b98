import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { packFacets, statusesOf, type FacetFile, type Facets } from "../search/facets.ts";

/** Pagefind starts every file of its own with this word. */
const SIGNATURE = "pagefind_dcd";

/** The address of a result, from the file that Pagefind keeps its text in. */
function urlOf(file: string): string {
  const bytes = gunzipSync(readFileSync(file)).subarray(SIGNATURE.length);
  return (JSON.parse(bytes.toString("utf8")) as { url: string }).url;
}

/**
 * Writes `search-facets.json` into an index: what each result can be filtered by.
 *
 * @param folder a written index
 * @param facets by the addresses that the index was made with
 * @param reports ids of all reports, oldest first
 */
export function writeFacets(
  folder: string,
  facets: ReadonlyMap<string, Facets>,
  reports: readonly string[],
): void {
  const fragments = join(folder, "fragment");
  const statuses = statusesOf([...facets.values()]);
  const results = readdirSync(fragments).map((name): [string, string] => {
    const found = facets.get(urlOf(join(fragments, name)));
    if (!found) throw new Error(`The search index has a result ${name} that was not put in.`);
    return [name.replace(/\.pf_fragment$/, ""), packFacets(found, { reports, statuses })];
  });
  const file: FacetFile = { reports, statuses, results: Object.fromEntries(results.sort()) };
  writeFileSync(join(folder, "search-facets.json"), JSON.stringify(file));
}
