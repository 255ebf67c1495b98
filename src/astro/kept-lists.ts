import type { AstroPrerenderer } from "astro";
import { noReads, type Reads } from "../domain/reads.ts";

type Paths = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>;
type Route = Paths[number]["route"];

/** A file of pages as Astro has it: pages with a part of their address in brackets give a list. */
interface PageFile {
  getStaticPaths?: (...all: unknown[]) => unknown;
}

/** As much of Astro’s maker of pages as is needed to see each list being made. */
interface PageApp {
  manifest: { routes: readonly { routeData: Route }[] };
  routeCache: object;
  getComponentByRoute(route: { component: string }): Promise<PageFile>;
}

/** The paths of pages that one file gives, and what that list is made of. */
export interface PageList {
  paths: readonly string[];
  reads: Reads;
}

type Within = <Answer>(reads: Reads, ask: () => Answer) => Answer;

function appOf(maker: object): PageApp | null {
  const app = "app" in maker ? (maker.app as Partial<PageApp> | undefined) : undefined;
  const { manifest, routeCache, getComponentByRoute } = app ?? {};
  return manifest && routeCache && getComponentByRoute ? (app as PageApp) : null;
}

/**
 * The lists of pages that each file gives: a list hands things on to its pages, which are then made
 * of what it is made of. A list that would be the same again is taken as it was, and made only once
 * one of its pages is.
 */
export class KeptLists {
  readonly #maker: AstroPrerenderer & { app?: PageApp };
  readonly #app: PageApp;
  readonly #within: Within;
  readonly #reads = new Map<string, Reads>();
  readonly #noted = new Map<PageFile, PageFile>();
  readonly #lists = new Map<string, PageList>();

  private constructor(maker: AstroPrerenderer, app: PageApp, within: Within) {
    this.#maker = maker;
    this.#app = app;
    this.#within = within;
    const find = app.getComponentByRoute.bind(app);
    app.getComponentByRoute = async (route) => {
      const file = await find(route);
      const known = this.#noted.get(file) ?? this.#noting(file, route.component);
      this.#noted.set(file, known);
      return known;
    };
  }

  /** Null where Astro’s maker of pages has not the form that it had: nothing can be told of pages then. */
  static of(maker: AstroPrerenderer, within: Within): KeptLists | null {
    const app = appOf(maker);
    return app && new KeptLists(maker, app, within);
  }

  #noting(file: PageFile, component: string): PageFile {
    const { getStaticPaths } = file;
    if (!getStaticPaths) return file;
    const reads = noReads();
    this.#reads.set(component, reads);
    const noted = (...all: unknown[]): unknown => this.#within(reads, () => getStaticPaths(...all));
    return { ...file, getStaticPaths: noted };
  }

  /** Asks Astro for the paths of some routes alone. */
  async #pathsOf(routes: readonly Route[]): Promise<Paths> {
    const { manifest, routeCache } = this.#app;
    const some = { ...manifest, routes: routes.map((routeData) => ({ routeData })) };
    const getComponentByRoute = this.#app.getComponentByRoute.bind(this.#app);
    this.#maker.app = { manifest: some, routeCache, getComponentByRoute };
    const paths = await this.#maker.getStaticPaths();
    this.#maker.app = this.#app;
    return paths;
  }

  /**
   * The paths of all pages, in the order of their routes.
   *
   * @param known the list that a file gives, where it would be the same again
   */
  async all(known: (component: string) => PageList | null): Promise<Paths> {
    const paths: Paths = [];
    for (const { routeData: route } of this.#app.manifest.routes) {
      if (!route.prerender) continue;
      const list = route.pathname === undefined ? known(route.component) : null;
      const found = list
        ? list.paths.map((pathname) => ({ pathname, route }))
        : await this.#pathsOf([route]);
      paths.push(...found);
      this.#remember(route, list, found);
    }
    return paths;
  }

  #remember({ pathname, component }: Route, list: PageList | null, found: Paths): void {
    const reads = list?.reads ?? this.#reads.get(component);
    if (pathname !== undefined || !reads) return;
    this.#lists.set(component, { paths: found.map((one) => one.pathname), reads });
  }

  /** What the list that a page is in is made of; nothing for a page that is in none. */
  async madeOf(route: Route): Promise<Reads | undefined> {
    const isList = this.#lists.has(route.component);
    if (isList && !this.#reads.has(route.component)) await this.#pathsOf([route]);
    return this.#reads.get(route.component);
  }

  /** Every list of this build, by the file that gives it. */
  get lists(): ReadonlyMap<string, PageList> {
    return this.#lists;
  }
}
