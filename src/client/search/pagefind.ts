import { href } from "../../addresses/href.ts";
import { SEARCH_INDEX_PATH } from "../../addresses/paths.ts";
import { RANKING } from "../../search/ranking.ts";

/** The part of Pagefind's interface that this site uses. */
export interface Pagefind {
  createInstance(options: PagefindOptions): PagefindInstance;
}

export interface PagefindOptions {
  basePath: string;
  baseUrl: string;
  noWorker: boolean;
  metaCacheTag: string | undefined;
  excerptLength: number;
  ranking: { metaWeights: Readonly<Record<string, number>> };
}

export interface PagefindInstance {
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly PagefindResult[] }>;
  preload(term: string): Promise<void>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  url: string;
  meta: Readonly<Record<string, string>>;
  content: string;
  /** Text with `<mark>` around found words and `&lt;` for "<". */
  excerpt: string;
  /** Parts of the page where words were found, in the page's order. */
  sub_results: readonly { title: string; url: string; excerpt: string }[];
}

/**
 * Starts Pagefind. It runs without its worker: the worker would be one more file to wait for.
 *
 * @param base the path that the site lives under, with slashes at both ends
 * @param tag changes with the index, so that no old file is read with a new one
 */
export async function startPagefind(
  base: string,
  tag: string | undefined,
): Promise<PagefindInstance> {
  const folder = href(SEARCH_INDEX_PATH, base);
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const instance = createInstance({
    basePath: folder,
    baseUrl: base,
    noWorker: true,
    metaCacheTag: tag,
    excerptLength: 28,
    ranking: RANKING,
  });
  await instance.init();
  return instance;
}
