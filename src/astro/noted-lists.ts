import type { AstroPrerenderer } from "astro";
import { noReads, type Reads } from "../domain/reads.ts";

/** A file of pages as Astro has it: pages with a part of their address in brackets give a list. */
interface PageFile {
  getStaticPaths?: (...all: unknown[]) => unknown;
}

/** As much of Astro’s maker of pages as is needed to see each list being made. */
interface PageApp {
  getComponentByRoute(route: { component: string }): Promise<PageFile>;
}

function appOf(maker: object): PageApp | null {
  const app = "app" in maker ? (maker.app as Partial<PageApp> | undefined) : undefined;
  return typeof app?.getComponentByRoute === "function" ? (app as PageApp) : null;
}

/**
 * Notes what is read for the list of pages that each file gives: it hands things on to its pages,
 * which are then made of that too.
 *
 * @returns by file; null where Astro’s maker of pages does not have the form that it had: nothing
 * can be told of pages then
 */
export function noteLists(
  maker: AstroPrerenderer,
  within: <Answer>(reads: Reads, ask: () => Answer) => Answer,
): ReadonlyMap<string, Reads> | null {
  const app = appOf(maker);
  if (!app) return null;
  const lists = new Map<string, Reads>();
  const noted = new Map<PageFile, PageFile>();
  const find = app.getComponentByRoute.bind(app);
  const noting = (file: PageFile, component: string): PageFile => {
    const { getStaticPaths } = file;
    if (!getStaticPaths) return file;
    const reads = noReads();
    lists.set(component, reads);
    return { ...file, getStaticPaths: (...all) => within(reads, () => getStaticPaths(...all)) };
  };
  app.getComponentByRoute = async (route) => {
    const file = await find(route);
    const known = noted.get(file) ?? noting(file, route.component);
    noted.set(file, known);
    return known;
  };
  return lists;
}
