import type { BuiltSite } from "../site/built-sites.ts";
import { coveringPages } from "../site/features.ts";
import { isOfEdition, madeFrom, pagesOf } from "../site/pages.ts";

/** Pages in the order in which they show each way of being made: the rest come after. */
function coveringFirst(site: BuiltSite, pages: readonly string[]): string[] {
  const all = pages.map((page) => ({ page, features: madeFrom(site, page).features }));
  return coveringPages(all);
}

/** The pages of single priorities and indicators in editions that the sweep looks at, of how many. */
export function sweptOfEditions(site: BuiltSite): { pages: readonly string[]; of: number } {
  const all = pagesOf(site).filter(isOfEdition);
  return { pages: coveringFirst(site, all), of: all.length };
}

/**
 * Every page of a site. Of the hundreds that editions hold, made in two ways, those that between them
 * show each feature that any has. First come those that between them show each way in which any page
 * is made, so that a sweep that is broken off has seen the most.
 */
export function sweptPages(site: BuiltSite): string[] {
  const pages = pagesOf(site).filter((page) => !isOfEdition(page));
  const all = [...pages, ...sweptOfEditions(site).pages];
  return [...new Set([...coveringFirst(site, all), ...all])];
}
