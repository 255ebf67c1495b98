import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Entry {
  languages: Readonly<Record<string, { hash: string; wasm: string } | undefined>>;
}

/** Pages that search as soon as they open, below the site's folder. */
const SEARCH_PAGES = ["search/index.html", "easy-read/search/index.html"];

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
 * Puts the links to the index's first files into the search pages.
 *
 * @param dist the built site
 * @param basePath the path that the site lives under, with slashes at both ends
 */
export function addStartLinks(dist: string, basePath: string): void {
  const links = startLinks(join(dist, "pagefind"), `${basePath}pagefind/`);
  for (const page of SEARCH_PAGES) {
    const path = join(dist, page);
    if (!existsSync(path)) continue;
    const html = readFileSync(path, "utf8");
    writeFileSync(path, html.replace("</head>", `${links}</head>`));
  }
}
