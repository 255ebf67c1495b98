import { globSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { href } from "../addresses/href.ts";
import { readPath } from "../addresses/path-to.ts";
import { ROBOTS_PATH, SITEMAP_PATH } from "../addresses/paths.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { Settings } from "../load/settings.ts";
import { lastChanged } from "../views/last-changed.ts";

/** A page with its full address and when it last changed: an ISO day or month. */
interface Listed {
  address: string;
  changed: string | null;
}

function urlElement({ address, changed }: Listed): string {
  return `<url><loc>${address}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ""}</url>`;
}

/** The list of all pages for search engines (sitemaps.org), with the dates that are known. */
function sitemap(pages: readonly Listed[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(urlElement),
    "</urlset>",
    "",
  ].join("\n");
}

/** What search engines are told: a preview is not for them. */
function robots(addresses: readonly string[], preview: boolean): string {
  if (preview) return "User-agent: *\nDisallow: /\n";
  const lists = addresses.map((address) => `Sitemap: ${address}\n`).join("");
  return `User-agent: *\nDisallow:\n\n${lists}`;
}

/** Paths of the built pages below the site's root. The page for lost addresses is not one of them. */
function pagesIn(folder: string): string[] {
  return globSync("**/index.html", { cwd: folder })
    .map((file) => `/${file.split(sep).join("/").slice(0, -"index.html".length)}`)
    .sort();
}

/**
 * Writes `sitemap.xml` into a built site. A preview gets no list of its pages.
 *
 * @param folder the built site
 */
export function writeSitemap(
  folder: string,
  card: ReportCard,
  { siteUrl, basePath, preview }: Pick<Settings, "siteUrl" | "basePath" | "preview">,
): void {
  const full = (path: string): string => new URL(href(path, basePath), siteUrl).href;
  const pages = pagesIn(folder).flatMap((path) => {
    const page = readPath(path);
    return page ? [{ address: full(path), changed: lastChanged(card, page) }] : [];
  });
  if (!preview) writeFileSync(join(folder, SITEMAP_PATH), sitemap(pages));
}

/**
 * Writes `robots.txt`, which names the list of pages of each plan, into a built site.
 *
 * @param folder the built site
 * @param later the folders of the body’s later plans below it
 */
export function writeRobots(
  folder: string,
  later: readonly string[],
  { siteUrl, basePath, preview }: Pick<Settings, "siteUrl" | "basePath" | "preview">,
): void {
  const lists = [SITEMAP_PATH, ...later.map((id) => `/${id}${SITEMAP_PATH}`)];
  const addresses = lists.map((path) => new URL(href(path, basePath), siteUrl).href);
  writeFileSync(join(folder, ROBOTS_PATH), robots(addresses, preview));
}
