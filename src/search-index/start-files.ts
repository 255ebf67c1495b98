import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { START_FILES } from "../search/warm-script.ts";

interface Entry {
  languages: Readonly<Record<string, { hash: string; wasm: string } | undefined>>;
}

/** Pages that search as soon as they open, below the site's folder. */
const SEARCH_PAGES = ["search", "easy-read/search"];

/** Addresses of the files that a page names as its first. */
const FIRST = /<(?:link rel="(?:modulepreload|preload)" href|script type="module" src)="([^"]+)"/g;

function link(rel: string, href: string): string {
  const as = rel === "preload" ? ' as="fetch" crossorigin' : "";
  return `<link rel="${rel}" href="${href}"${as}>`;
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
  const { hash, wasm } = (JSON.parse(text) as Entry).languages["en"] ?? { hash: "", wasm: "en" };
  const files = [
    `wasm.${wasm}.pagefind`,
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
    const html = readFileSync(path, "utf8").replace("</head>", `${links}</head>`);
    const first = [...html.matchAll(FIRST)].map(([, address]) => address);
    writeFileSync(path, html);
    writeFileSync(join(dist, page, START_FILES), JSON.stringify(first));
  }
}
