import { AsyncLocalStorage } from "node:async_hooks";
import type { AstroPrerenderer } from "astro";
import type { Content } from "../domain/content.ts";
import type { PlansOfBody } from "../domain/plans-of-body.ts";
import { noReads, noteReads, settledAnswer, type Reads } from "../domain/reads.ts";
import { bundleNames, markOfCode } from "../load/code-mark.ts";
import { markOfValue, pieceMarks, restOf } from "../load/content-pieces.ts";
import {
  fileOfPage,
  openSite,
  storeSite,
  type OpenSite,
  type StoredPage,
} from "../load/page-store.ts";
import { ReadRecord, readsOf, soundAnswers } from "../load/read-record.ts";
import { NOW_PIECE, type Settings } from "../load/settings.ts";
import { noteLists } from "./noted-lists.ts";

/** A page that was made in this build, and what it is made of. */
interface MadePage {
  path: string;
  reads: Reads;
}

function markOfAnswer(answer: string | number | undefined): string | null {
  return answer === undefined ? null : markOfValue(answer);
}

/** Settings that every page is made of. The others change none, or are noted where they are read. */
function ofAllPages(settings: Settings): unknown {
  return { ...settings, now: null, distDir: null, keepPages: null, browserPath: null };
}

/**
 * Pages of the last build, for those that would be the same again. While a page is made, every piece
 * of content that is read for it is noted; in the next build it is taken as it was if nothing of that
 * has changed, nor the program, nor the settings. Whatever cannot be told means that it is made anew.
 */
export class KeptPages {
  readonly #now = new AsyncLocalStorage<Reads>();
  readonly #markOf: (piece: string) => string | null;
  readonly #made = new Map<string, MadePage>();
  readonly #taken = new Map<string, StoredPage>();
  readonly #name: string;
  readonly #all: readonly unknown[];
  #key = "";
  #old: OpenSite | null = null;
  #sound: readonly boolean[] = [];
  #lists: ReadonlyMap<string, Reads> | null = null;
  /** The page that is being made. Two at once could not be told apart everywhere. */
  #current: Reads | undefined;
  #isSure = true;

  /**
   * Begins to note what is read.
   *
   * @param content as it was read, without notes
   */
  constructor(content: Content, plans: PlansOfBody, settings: Settings) {
    const { contentDir, siteUrl, basePath, language, preview, now = null } = settings;
    this.#name = markOfValue([contentDir, siteUrl, basePath, language, preview]) ?? "";
    this.#all = [markOfCode(), ofAllPages(settings), restOf(content), plans];
    const marks = pieceMarks(content);
    const moment = markOfValue(now);
    this.#markOf = (piece) => {
      if (piece === NOW_PIECE) return moment;
      return marks(piece) ?? markOfAnswer(settledAnswer(piece));
    };
    noteReads({
      now: () => this.#now.getStore() ?? this.#current,
      within: (reads, ask) => this.#now.run(reads, ask),
      whole: undefined,
    });
  }

  /** Files below the site’s folder that are as they were published, with forward slashes. */
  get files(): ReadonlySet<string> {
    return new Set([...this.#taken.values()].map(({ file }) => file));
  }

  /** Astro’s own maker of pages, asked only for those that are not there as they would be made. */
  makerOf(normal: AstroPrerenderer, folder: string): AstroPrerenderer {
    return {
      ...normal,
      setup: async () => {
        await normal.setup?.();
        this.#lists = noteLists(normal, (reads, ask) => this.#now.run(reads, ask));
      },
      getStaticPaths: async () => {
        const paths = await normal.getStaticPaths();
        this.#compare(folder);
        return paths;
      },
      render: async (request, options) => {
        const path = new URL(request.url).pathname;
        const address = `${options.routeData.component} ${path}`;
        const known = this.#take(address);
        if (known) return new Response(known);
        return this.#make(address, path, options.routeData.component, () =>
          normal.render(request, options),
        );
      },
    };
  }

  /** Finds out which of the last build’s pages would be the same. */
  #compare(folder: string): void {
    const key = markOfValue([...this.#all, bundleNames(folder)]);
    this.#isSure &&= key !== null && this.#lists !== null;
    this.#key = key ?? "";
    const old = this.#isSure ? openSite(this.#name) : null;
    if (old?.site.key !== this.#key) return;
    this.#old = old;
    this.#sound = soundAnswers(old.site, this.#markOf);
  }

  #take(address: string): Uint8Array<ArrayBuffer> | null {
    const page = this.#old?.site.pages[address];
    if (!this.#old || !page || !this.#sound[page.answer]) return null;
    const bytes = this.#old.read(page);
    if (bytes) this.#taken.set(address, page);
    return bytes;
  }

  async #make(
    address: string,
    path: string,
    component: string,
    make: () => ReturnType<AstroPrerenderer["render"]>,
  ): Promise<Response> {
    if (this.#current) this.#isSure = false;
    const reads = noReads();
    const list = this.#lists?.get(component);
    if (list) reads.of.add(list);
    this.#current = reads;
    const [response, body] = await this.#now.run(reads, async () => {
      const result = await make();
      const made = result instanceof Response ? result : result.response;
      return [made, made.body && (await made.arrayBuffer())] as const;
    });
    this.#current = undefined;
    if (response.status === 200 && body) this.#made.set(address, { path, reads });
    const { status, headers } = response;
    return new Response(body, { status, headers });
  }

  /**
   * Keeps the pages of this build for the next one, as they stand in the folder.
   *
   * @param base the path that the site lives at
   */
  keep(folder: string, base: string): void {
    if (this.#isSure) this.#store(folder, base);
    this.#old?.close();
    noteReads(undefined);
  }

  #store(folder: string, base: string): void {
    const record = new ReadRecord();
    const old = this.#old ? readsOf(this.#old.site) : [];
    const taken = [...this.#taken].map(([address, { file, answer }]) => {
      return [address, file, old[answer] ?? noReads()] as const;
    });
    const made = [...this.#made].flatMap(([address, { path, reads }]) => {
      const file = fileOfPage(folder, path.slice(base.length));
      return file === null ? [] : [[address, file, reads] as const];
    });
    const answers = [...taken, ...made].map(
      ([address, file, reads]) => [address, file, record.add(reads)] as const,
    );
    const lists = record.lists();
    const marks = lists.pieces.map((piece) => this.#markOf(piece));
    storeSite(this.#name, { key: this.#key, ...lists, marks }, answers, folder);
  }
}
