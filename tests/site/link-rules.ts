import type { HTMLElement } from "node-html-parser";

/** Built pages by address. */
export type Pages = ReadonlyMap<string, HTMLElement>;

/** Where something on a page leads, within the site. */
export interface Target {
  from: string;
  path: string;
  fragment: string;
}

/** Everything that the pages lead to or fetch, within the site. */
export function targets(pages: Pages): Target[] {
  return [...pages].flatMap(([from, root]) =>
    root.querySelectorAll("[href], [src], [action]").flatMap((element) => {
      const raw =
        element.getAttribute("href") ??
        element.getAttribute("src") ??
        element.getAttribute("action") ??
        "";
      const url = new URL(raw, `http://site.example${from}`);
      if (url.origin !== "http://site.example") return [];
      return [{ from, path: url.pathname, fragment: decodeURIComponent(url.hash.slice(1)) }];
    }),
  );
}

/** Links to a place within a page that is not there. */
export function lostPlaces(pages: Pages): Target[] {
  const ids = new Map(
    [...pages].map(([address, root]) => [
      address,
      new Set(root.querySelectorAll("[id]").map((element) => element.getAttribute("id"))),
    ]),
  );
  return targets(pages).filter(
    ({ path, fragment }) => fragment !== "" && !ids.get(path)?.has(fragment),
  );
}
