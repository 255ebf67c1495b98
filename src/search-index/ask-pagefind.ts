import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { combine, shares, type WordHit } from "../search/combine.ts";
import { RANKING } from "../search/ranking.ts";

/** As much of Pagefind's own script for browsers as is needed here. */
interface Pagefind {
  createInstance(options: object): {
    init(): Promise<void>;
    search(word: string): Promise<{ results: readonly WordHit[] }>;
  };
}

/** Answers from files, for a script that knows only how to ask a web server. */
function fetchFile(address: string | URL | Request): Promise<Response> {
  const url = new URL(address instanceof Request ? address.url : address);
  url.search = "";
  return Promise.resolve(new Response(readFileSync(url)));
}

/**
 * Asks a written index what a browser would ask of it.
 *
 * @param folder a written index
 * @returns what each word finds, best first as the search shows it; scores are shares of the best
 */
export async function askPagefind(
  folder: string,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly WordHit[]>> {
  const basePath = pathToFileURL(join(folder, "/")).href;
  const before = globalThis.fetch;
  globalThis.fetch = fetchFile;
  try {
    const { createInstance } = (await import(`${basePath}pagefind.js`)) as Pagefind;
    const index = createInstance({ basePath, baseUrl: "/", noWorker: true, ranking: RANKING });
    await index.init();
    const found = new Map<string, readonly WordHit[]>();
    for (const word of words) {
      const { results } = await index.search(word);
      found.set(word, results.length > 0 ? shares(combine([results])) : []);
    }
    return found;
  } finally {
    globalThis.fetch = before;
  }
}
