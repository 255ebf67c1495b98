import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BuiltSite } from "./built-sites.ts";
import { addressOf, languagePart, withoutLanguage } from "./pages.ts";

/** What a page's head says, as text: a parser of every page whole would take minutes. */
function said(html: string, tag: RegExp): string[] {
  return [...html.matchAll(tag)].map(([, value = ""]) => value);
}

const CANONICAL = /<link rel="canonical" href="([^"]*)"/g;
const DESCRIPTION = /<meta name="description"[^>]* content="([^"]*)"/g;
const PICTURE = /<meta property="og:image" content="([^"]*)"/g;
const DATA = /<script type="application\/ld\+json">([^<]*)<\/script>/g;

/** Pages that are parts of others’, or files to keep: nobody shares a link to them. */
const NOT_SHARED = /^embed\/|^members\/pack\//;

/** What search engines are told that a page is (schema.org), besides the way to it. */
const KINDS: readonly [pages: RegExp, type: string][] = [
  [/^reports\/[^/]+\/index\.html$/, "Report"],
  [/^indicators\/(?!index|plan\/|priority-|status\/)[^/]+\/index\.html$/, "Dataset"],
  [/^data\/index\.html$/, "Dataset"],
];

/** What is wrong with the address that a page gives as its own. */
function addressFaults(site: BuiltSite, page: string, html: string): string[] {
  const [address = "", ...others] = said(html, CANONICAL);
  const path = URL.canParse(address) ? new URL(address).pathname : "";
  if (others.length > 0 || path === "") return ["It has no one address."];
  const below = path.slice(site.base.length);
  if (!existsSync(join(site.dist, below, below.endsWith(".html") ? "" : "index.html")))
    return [`${path} is not there.`];
  // A chart in a frame belongs to its indicator’s page; what is not translated, to the first language.
  const elsewhere = page.startsWith("embed/") || languagePart(page) !== "";
  const own = addressOf(site, page) === path || (page === "404.html" && path.endsWith("/404/"));
  return own || elsewhere ? [] : [`It says that it is ${path}.`];
}

/** What is wrong with the picture that goes with a page. */
function pictureFaults(site: BuiltSite, page: string, html: string): string[] {
  const pictures = said(html, PICTURE);
  if (NOT_SHARED.test(withoutLanguage(page))) return [];
  const [picture = ""] = pictures;
  const path = URL.canParse(picture) ? new URL(picture).pathname : "";
  const there = path !== "" && existsSync(join(site.dist, path.slice(site.base.length)));
  return there && pictures.length === 1 ? [] : ["It has no picture."];
}

/** Names of what a page is said to be; what is no JSON has none. */
function typesOf(html: string): string[] {
  return said(html, DATA).flatMap((text) => {
    try {
      const told = JSON.parse(text) as { "@type": string } | { "@type": string }[];
      return [told].flat().map((one) => one["@type"]);
    } catch {
      return ["no JSON"];
    }
  });
}

/** What search engines are not told of a page, though they should be. */
function dataFaults(page: string, html: string): string[] {
  const types = typesOf(html);
  const kinds = KINDS.filter(([pages]) => pages.test(withoutLanguage(page)));
  const asked = kinds.map(([, type]) => type);
  if (html.includes('class="crumbs"')) asked.push("BreadcrumbList");
  const missing = asked.filter((type) => !types.includes(type));
  const wrong = types.filter((type) => !asked.includes(type));
  return [
    ...missing.map((type) => `It is not described as ${type}.`),
    ...wrong.map((type) => `It is described as ${type}.`),
  ];
}

/**
 * What a page does not say of itself to those who find it or share it: its one address, what it is in
 * a sentence, a picture that is there, and what it is in JSON-LD.
 */
export function headFaults(site: BuiltSite, page: string, html: string): string[] {
  const [description = ""] = said(html, DESCRIPTION);
  const told = description.length >= 20 && description.length <= 320;
  return [
    ...addressFaults(site, page, html),
    ...(told ? [] : [`Its description is “${description}”.`]),
    ...pictureFaults(site, page, html),
    ...dataFaults(page, html),
  ].map((fault) => `${page}: ${fault}`);
}
