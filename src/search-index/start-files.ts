import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FIRST_MARK, packStarts, type PartStart } from "../search/first-part.ts";
import { START_FILES } from "../search/warm-script.ts";

interface Entry {
  languages: Readonly<Record<string, { hash: string; wasm: string | null } | undefined>>;
}

/** Pages that search as soon as they open, below the site's folder. */
const SEARCH_PAGES = ["search", "easy-read/search"];

/** Addresses of the files that a page names as its first. */
const FIRST = /<(?:link rel="modulepreload" href|script async type="module" src)="([^"]+)"/g;

/** The script of a search page, which asks for the first results before the page is read to its end. */
const TAG = /<script type="module" src="[^"]+"><\/script>/;

function link(rel: string, href: string): string {
  const as = rel === "preload" ? ' as="fetch" crossorigin' : "";
  return `<link rel="${rel}" href="${href}"${as}>`;
}

/** What the page's script takes out once the whole search is wanted. */
const WHOLE = /<template data-search="?whole"?>/;

function attribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
}

const SCRIPT = /<script type="module" src="([^"]+)"/g;
const IMPORT = /\b(?:from|import)\s*"\.\/([^"]+\.js)"/g;

/** Links to what the scripts of a page import: the browser would ask for it only once it has read them. */
function importLinks(html: string, dist: string, basePath: string): string {
  const imported = [...html.matchAll(SCRIPT)].flatMap(([, address = ""]) => {
    const text = readFileSync(join(dist, address.slice(basePath.length)), "utf8");
    const folder = address.slice(0, address.lastIndexOf("/") + 1);
    return [...text.matchAll(IMPORT)].map(([, name = ""]) => folder + name);
  });
  return [...new Set(imported)].map((address) => link("modulepreload", address)).join("");
}

/** The version of an index, which changes with it. */
function versionOf(folder: string): { hash: string; wasm: string | null } {
  const text = readFileSync(join(folder, "pagefind-entry.json"), "utf8");
  // An index is of one language. One whose endings Pagefind does not know has no reader of its own.
  const [made] = Object.values((JSON.parse(text) as Entry).languages);
  return made ?? { hash: "", wasm: null };
}

/**
 * Links to every file that the whole search needs, so that the browser asks for all of them at
 * once. Pagefind on its own asks for one after the other, which is slow on a slow line.
 *
 * @param folder the index
 * @param address the index's address: "/report-card/pagefind/"
 */
function wholeLinks(folder: string, address: string): string {
  const { hash, wasm } = versionOf(folder);
  const files = [
    `wasm.${wasm ?? "unknown"}.pagefind`,
    `pagefind.${hash}.pf_meta`,
    `pagefind-entry.json?ts=${hash}`,
    `search-facets.json?ts=${hash}`,
  ];
  const module = link("modulepreload", `${address}pagefind.js`);
  return [module, ...files.map((name) => link("preload", address + name))].join("");
}

/**
 * Tells the search pages where the first results are, and what the whole search needs: the latter in
 * a template, which the page's script takes out once the first result stands. What a page needs
 * before that is listed beside it too (`START_FILES`): search boxes fetch it before the page itself
 * is asked for.
 *
 * @param dist the built site
 * @param basePath the path that the site lives under, with slashes at both ends
 * @param starts where the parts of the first results begin
 */
export function addStartLinks(dist: string, basePath: string, starts: readonly PartStart[]): void {
  const folder = join(dist, "pagefind");
  const links = wholeLinks(folder, `${basePath}pagefind/`);
  const told = `<meta name="${FIRST_MARK}" content="${basePath} ${versionOf(folder).hash} ${attribute(packStarts(starts))}">`;
  for (const page of SEARCH_PAGES) {
    const path = join(dist, page, "index.html");
    if (!existsSync(path)) continue;
    const built = readFileSync(path, "utf8");
    const [script = ""] = TAG.exec(built) ?? [];
    const early = `${told}${importLinks(built, dist, basePath)}${script.replace(" ", " async ")}`;
    const html = built.replace(TAG, "").replace("</head>", `${early}</head>`);
    const first = [...html.matchAll(FIRST)].map(([, address]) => address);
    writeFileSync(path, html.replace(WHOLE, `$&${links}`));
    writeFileSync(join(dist, page, START_FILES), JSON.stringify(first));
  }
}
