import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { START_FILES } from "../search/warm-script.ts";

interface Entry {
  languages: Readonly<Record<string, { hash: string; wasm: string | null } | undefined>>;
}

/** Pages that search as soon as they open, below the site's folder. */
const SEARCH_PAGES = ["search", "easy-read/search"];

/** Addresses of the files that a page names as its first. */
const FIRST = /<(?:link rel="(?:modulepreload|preload)" href|script type="module" src)="([^"]+)"/g;

function link(rel: string, href: string): string {
  const as = rel === "preload" ? ' as="fetch" crossorigin' : "";
  return `<link rel="${rel}" href="${href}"${as}>`;
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

/**
 * Links to every file that the first search needs, so that the browser asks for all of them at
 * once. Pagefind on its own asks for one after the other, which is slow on a slow line.
 *
 * @param folder the index
 * @param address the index's address: "/report-card/pagefind/"
 */
function startLinks(folder: string, address: string): string {
  const text = readFileSync(join(folder, "pagefind-entry.json"), "utf8");
  // An index is of one language. One whose endings Pagefind does not know has no reader of its own.
  const [made] = Object.values((JSON.parse(text) as Entry).languages);
  const { hash = "", wasm = null } = made ?? {};
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
 * Puts the links to the index's first files into the search pages, and lists all first files of each
 * page beside it (`START_FILES`): search boxes fetch them before the page itself is asked for.
 *
 * @param dist the built site
 * @param basePath the path that the site lives under, with slashes at both ends
 */
export function addStartLinks(dist: string, basePath: string): void {
  const links = startLinks(join(dist, "pagefind"), `${basePath}pagefind/`);
  for (const page of SEARCH_PAGES) {
    const path = join(dist, page, "index.html");
    if (!existsSync(path)) continue;
    const built = readFileSync(path, "utf8");
    const imports = importLinks(built, dist, basePath);
    const html = built.replace("</head>", `${links}${imports}</head>`);
    const first = [...html.matchAll(FIRST)].map(([, address]) => address);
    writeFileSync(path, html);
    writeFileSync(join(dist, page, START_FILES), JSON.stringify(first));
  }
}
