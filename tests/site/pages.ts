import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { LANGUAGE_CODES } from "../../src/domain/language.ts";
import { nameOf } from "../../src/addresses/path-to.ts";
import { baseSite, type BuiltSite } from "./built-sites.ts";
import { featuresOf } from "./features.ts";

/** Every file of a built site, as paths below its folder with forward slashes. */
export function filesOf(site: BuiltSite): string[] {
  return readdirSync(site.dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site.dist, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Every HTML page of a built site. */
export function pagesOf(site: BuiltSite): string[] {
  return filesOf(site).filter((path) => path.endsWith(".html"));
}

/** A page with how it is made and what kind of page it is: "reports" of "reports/2014-06/index.html". */
export function madeFrom(site: BuiltSite, page: string) {
  const kind = `kind ${withoutLanguage(page).split("/")[0] ?? ""}`;
  return { site, page, features: featuresOf(readPage(site, page)).add(kind) };
}

/** Whether a page is new, or has other bytes than the one that was built before. */
function changed(site: BuiltSite, page: string, before: string): boolean {
  const old = join(before, page);
  return !existsSync(old) || !readFileSync(old).equals(readFileSync(join(site.dist, page)));
}

/** The second language that a file is in, as the first part of its path; "" for the first language. */
export function languagePart(path: string): string {
  return LANGUAGE_CODES.find((code) => path.startsWith(`${code}/`)) ?? "";
}

/** A path without the part that names its language. */
export function withoutLanguage(path: string): string {
  const part = languagePart(path);
  return part === "" ? path : path.slice(part.length + 1);
}

/** The kind of page that the book of addresses says a page is, in whichever language. */
function kindOf(page: string): string {
  const path = withoutLanguage(page);
  return nameOf(`/${path.replace(/(^|\/)index\.html$/, "$1")}`) ?? path;
}

/**
 * One page of each kind that the book of addresses names. A second language has two kinds: pages
 * that are translated, and others, which differ from the first language in their frame alone.
 */
function onePageOfEachKind(site: BuiltSite, pages: readonly string[]): Set<string> {
  const sortOf = (page: string): string => {
    const language = languagePart(page);
    if (language) return `${language} ${readPage(site, page).includes('class="not-translated"')}`;
    return kindOf(page);
  };
  return new Set(new Map(pages.map((page) => [sortOf(page), page])).values());
}

/** Pages of any sites. */
export interface SitePage {
  site: BuiltSite;
  page: string;
}

/** Of each kind of page in each language, the one that has most of something, on any site. */
export function mostOfEachKind<P extends SitePage>(
  pages: readonly P[],
  measure: (html: string) => number,
): P[] {
  const most = new Map<string, { one: P; size: number }>();
  for (const one of pages) {
    const kind = `${languagePart(one.page)} ${kindOf(one.page)}`;
    const size = measure(readPage(one.site, one.page));
    const found = most.get(kind);
    if (!found || size > found.size) most.set(kind, { one, size });
  }
  return [...most.values()].map(({ one }) => one);
}

/**
 * Pages that editions hold of single priorities and indicators. They are hundreds, made in two ways,
 * and of the same parts as the pages of today.
 */
export function isOfEdition(page: string): boolean {
  return /^editions\/[^/]+\/[a-z]+\//.test(withoutLanguage(page));
}

/**
 * Pages for tests that look at each page by itself: all (of editions one of each kind), or one of each kind, or, where only content
 * has changed, those whose bytes changed and one of each kind.
 *
 * @param before folder of the site as it was built before the change of content
 */
export function pagesToTry(site: BuiltSite, before: string | undefined = baseSite?.dist): string[] {
  const pages = pagesOf(site);
  const each = onePageOfEachKind(site, pages);
  if (before === undefined && site.sampled) return [...each].sort();
  if (before === undefined) return pages.filter((page) => each.has(page) || !isOfEdition(page));
  return pages.filter((page) => each.has(page) || changed(site, page, before));
}

export function readPage(site: BuiltSite, path: string): string {
  return readFileSync(join(site.dist, path), "utf8");
}

/** A quick compression, which makes no page smaller than the best one does. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Bytes of a compressed page: at best, or fewer than are allowed where that is seen at once. */
export function weigh(html: string, allowed: number): number {
  const quick = brotliCompressSync(html, QUICK).length;
  return quick <= allowed ? quick : brotliCompressSync(html).length;
}

/** The path a visitor asks for: "priorities/1/index.html" is "/priorities/1/" under the base. */
export function addressOf(site: BuiltSite, path: string): string {
  return site.base + path.replace(/index\.html$/, "");
}
