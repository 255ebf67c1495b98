// These name the settled questions, which are asked before any page is made.
import "../domain/edition.ts";
import "../views/site.ts";
import { AsyncLocalStorage } from "node:async_hooks";
import type { AstroPrerenderer, HookParameters } from "astro";
import type { Content } from "../domain/content.ts";
import type { PlansOfBody } from "../domain/plans-of-body.ts";
import { noReads, noteReads, setWhole, settledAnswer, type Reads } from "../domain/reads.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { markOfCode } from "../load/code-mark.ts";
import { markOfValue, pieceMarks, restOf } from "../load/content-pieces.ts";
import {
  fileOfPage,
  openSite,
  storeSite,
  type OpenSite,
  type PageToKeep,
  type StoredPage,
} from "../load/page-store.ts";
import { ReadRecord, readsOf, soundAnswers } from "../load/read-record.ts";
import { NOW_PIECE, type Settings } from "../load/settings.ts";
import { KeptBundle } from "./kept-bundle.ts";
import { KeptLists, type PageList } from "./kept-lists.ts";

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
  readonly #key: string | null;
  readonly #bundle: KeptBundle;
  #old: OpenSite | null = null;
  #sound: readonly boolean[] = [];
  #reads: readonly Reads[] = [];
  #lists: KeptLists | null = null;
  /** The page that is being made. Two at once could not be told apart everywhere. */
  #current: Reads | undefined;
  #isSure = true;

  /**
   * Begins to note what is read.
   *
   * @param content as it was read, without notes
   * @param folder where the site is built
   */
  constructor(content: Content, plans: PlansOfBody, settings: Settings, folder: string) {
    const { contentDir, siteUrl, basePath, language, preview, now = null } = settings;
    this.#name = markOfValue([contentDir, siteUrl, basePath, language, preview]) ?? "";
    const code = markOfCode();
    this.#key = code && markOfValue([code, ofAllPages(settings), restOf(content), plans]);
    this.#bundle = new KeptBundle(this.#name, this.#key ?? "", folder);
    const marks = pieceMarks(content);
    const moment = markOfValue(now);
    const markNow = (piece: string): string | null => {
      if (piece === NOW_PIECE) return moment;
      return marks(piece) ?? markOfAnswer(settledAnswer(piece));
    };
    // Most are asked for twice: of the last build’s pages, and of this one’s.
    const known = new Map<string, string | null>();
    this.#markOf = (piece) => {
      const mark = known.get(piece) ?? markNow(piece);
      known.set(piece, mark);
      return mark;
    };
    noteReads({
      now: () => this.#now.getStore() ?? this.#current,
      within: (reads, ask) => this.#now.run(reads, ask),
      whole: undefined,
    });
  }

  /** Whether there are pages of the last build: most of what they were made of is then the same. */
  get isWarm(): boolean {
    return this.#old !== null;
  }

  /** How many files were taken as they were, in words. */
  get told(): string {
    const taken = this.#taken.size;
    return `${taken} of ${taken + this.#made.size} pages and files are those of the last build.`;
  }

  /**
   * Finds out which of the last build’s pages would be the same.
   *
   * @param card of the same content, for questions of the whole
   */
  compare(card: ReportCard): void {
    setWhole(card);
    const old = this.#key === null ? null : openSite(this.#name);
    if (old?.record.key !== this.#key) return;
    this.#old = old;
    this.#reads = readsOf(old.record);
    this.#sound = soundAnswers(old.record, this.#markOf);
  }

  /** Has Astro bundle nothing that it bundled for the last build. */
  setUp(hook: HookParameters<"astro:build:setup">): void {
    if (this.#key !== null) this.#bundle.setUp(hook);
  }

  /** Astro’s own maker of pages, asked only for those that are not there as they would be made. */
  makerOf(normal: AstroPrerenderer): AstroPrerenderer {
    return {
      ...normal,
      setup: async () => {
        this.#bundle.keep();
        await normal.setup?.();
        this.#lists = KeptLists.of(normal, (reads, ask) => this.#now.run(reads, ask));
      },
      getStaticPaths: () =>
        this.#lists?.all((component) => this.#list(component)) ?? normal.getStaticPaths(),
      render: async (request, options) => {
        const path = new URL(request.url).pathname;
        const address = `${options.routeData.component} ${path}`;
        const known = this.#take(address);
        if (known) return new Response(known);
        return this.#make(address, path, options.routeData, () => normal.render(request, options));
      },
    };
  }

  #list(component: string): PageList | null {
    const list = this.#old?.record.lists[component];
    if (!list || !this.#sound[list.answer]) return null;
    return { paths: list.paths, reads: this.#reads[list.answer] ?? noReads() };
  }

  #take(address: string): Uint8Array<ArrayBuffer> | null {
    const page = this.#old?.record.pages[address];
    if (!this.#old || !page || !this.#sound[page.answer]) return null;
    const bytes = this.#old.read(page);
    if (bytes) this.#taken.set(address, page);
    return bytes;
  }

  async #make(
    address: string,
    path: string,
    route: Parameters<AstroPrerenderer["render"]>[1]["routeData"],
    make: () => ReturnType<AstroPrerenderer["render"]>,
  ): Promise<Response> {
    if (this.#current) this.#isSure = false;
    const reads = noReads();
    const list = await this.#lists?.madeOf(route);
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
    if (this.#isSure && this.#key !== null && this.#lists) {
      this.#store(folder, base, this.#key, this.#lists);
    }
    this.#old?.close();
    noteReads(undefined);
  }

  #store(folder: string, base: string, key: string, { lists }: KeptLists): void {
    const record = new ReadRecord();
    const taken = [...this.#taken].map(([address, { file, answer }]): PageToKeep => {
      return [address, file, record.add(this.#reads[answer] ?? noReads())];
    });
    const made = [...this.#made].flatMap(([address, { path, reads }]): PageToKeep[] => {
      const file = fileOfPage(folder, path.slice(base.length));
      return file === null ? [] : [[address, file, record.add(reads)]];
    });
    const ofLists = [...lists].map(([component, { paths, reads }]) => {
      return [component, { paths, answer: record.add(reads) }] as const;
    });
    const written = record.lists();
    const marks = written.pieces.map((piece) => this.#markOf(piece));
    const site = { key, ...written, marks, lists: Object.fromEntries(ofLists) };
    storeSite(this.#name, site, [...taken, ...made], folder);
  }
}
