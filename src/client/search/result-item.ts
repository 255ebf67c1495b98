import type { FirstPage } from "../../search/first-part.ts";
import type { SearchKind } from "../../search/record.ts";
import { excerptNodes, titleNodes } from "./excerpt.ts";
import type { PagefindData } from "./pagefind.ts";
import { FOUND_UNDER } from "../../wording/browser/search.ts";

/** Links to parts of a page that one result shows at most. */
const MOST_PARTS = 3;

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}

function link(url: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = document.createElement("a");
  made.href = url;
  made.append(...children);
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

/** The latest figure and verdict, or the latest word, with the sign that says the same. */
function latestLine(words: string, sign: string | undefined): HTMLElement {
  const line = element("p", "search-latest");
  if (sign) {
    const icon = document.createElementNS(SVG, "svg");
    const use = document.createElementNS(SVG, "use");
    icon.setAttribute("class", "icon");
    icon.setAttribute("aria-hidden", "true");
    icon.setAttribute("width", "20");
    icon.setAttribute("height", "20");
    use.setAttribute("href", `#${sign}`);
    icon.append(use);
    line.append(icon, " ");
  }
  line.append(words);
  return line;
}

/** "Go to: June 2014, December 2013", for parts of the page where words were found. */
function partLinks(data: PagefindData): HTMLElement | null {
  const parts = data.sub_results.filter((part) => part.url !== data.url).slice(0, MOST_PARTS);
  if (parts.length === 0) return null;
  const list = element("ul", "search-parts");
  for (const part of parts) {
    list.append(element("li", "", link(part.url, part.title)));
  }
  return element("div", "search-where", element("span", "", FOUND_UNDER), list);
}

/**
 * One result as an item of the list.
 *
 * @param kinds the names of the kinds, as the page's filters write them
 */
export function resultItem(
  data: PagefindData,
  query: string,
  kind: SearchKind,
  kinds: ReadonlyMap<string, string>,
): HTMLLIElement {
  const { meta } = data;
  const title = element("h3", "", link(data.url, ...titleNodes(meta["title"] ?? data.url, query)));
  const about = [kinds.get(kind), meta["detail"]].filter((part) => part).join(" · ");
  const excerpt = data.sub_results[0]?.excerpt ?? data.excerpt;
  const item = document.createElement("li");
  item.append(title, element("p", "search-about", about));
  if (meta["latest"]) item.append(latestLine(meta["latest"], meta["sign"]));
  item.append(element("p", "search-excerpt", ...excerptNodes(excerpt)));
  const parts = partLinks(data);
  if (parts) item.append(parts);
  return item;
}

/** Plain words in the form of Pagefind's excerpts. */
function asExcerpt(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/**
 * The first result as an item of the list, as far as it is known before the whole search is there.
 *
 * @param url the page's address with the path that the site lives under
 */
export function firstItem(
  page: FirstPage,
  url: string,
  query: string,
  kinds: ReadonlyMap<string, string>,
): HTMLLIElement {
  const { title, detail, latest, sign, text, kind } = page;
  const meta = { title, detail, latest, sign };
  const data = { url, meta, content: "", excerpt: asExcerpt(text), sub_results: [] };
  return resultItem(data, query, kind, kinds);
}

/**
 * Adds to a first result what the whole search knows: the place in the text, links to parts. The
 * item and its link stay the same, so that nothing jumps and no focus is lost.
 */
export function complete(item: HTMLLIElement, whole: HTMLLIElement): HTMLLIElement {
  const [before, excerpt] = [item, whole].map((one) => one.querySelector(".search-excerpt"));
  if (before && excerpt) before.replaceWith(excerpt);
  const parts = whole.querySelector(".search-where");
  if (parts) item.append(parts);
  return item;
}
