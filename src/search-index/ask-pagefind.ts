import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Pagefind, PagefindInstance } from "../client/search/pagefind.ts";
import { combine, shares, type WordHit } from "../search/combine.ts";
import { RANKING } from "../search/ranking.ts";

/** No words are shown, so how many of them is all the same. */
const OPTIONS = { noWorker: true, metaCacheTag: undefined, excerptLength: 1, ranking: RANKING };

/** Answers from files, for a script that knows only how to ask a web server. */
function fetchFile(address: string | URL | Request): Promise<Response> {
  const url = new URL(address instanceof Request ? address.url : address);
  url.search = "";
  return Promise.resolve(new Response(readFileSync(url)));
}

/**
 * Opens a written index as a browser does, for as long as it is asked.
 *
 * @param folder a written index
 * @param ask what is asked of it; addresses of files can be fetched meanwhile
 */
export async function withPagefind<Answer>(
  folder: string,
  ask: (index: PagefindInstance) => Promise<Answer>,
): Promise<Answer> {
  const basePath = pathToFileURL(join(folder, "/")).href;
  const before = globalThis.fetch;
  globalThis.fetch = fetchFile;
  try {
    const { createInstance } = (await import(`${basePath}pagefind.js`)) as Pagefind;
    const index = createInstance({ ...OPTIONS, basePath, baseUrl: "/" });
    await index.init();
    return await ask(index);
  } finally {
    globalThis.fetch = before;
  }
}

/**
 * Asks a written index what a browser would ask of it.
 *
 * @param folder a written index
 * @returns what each word finds, best first as the search shows it; scores are shares of the best
 */
export function askPagefind(
  folder: string,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly WordHit[]>> {
  return withPagefind(folder, async (index) => {
    const found = new Map<string, readonly WordHit[]>();
    for (const word of words) {
      const { results } = await index.search(word);
      found.set(word, results.length > 0 ? shares(combine([results])) : []);
    }
    return found;
  });
}
