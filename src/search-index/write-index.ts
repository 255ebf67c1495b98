import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex, type IndexFile, type PagefindIndex } from "pagefind";
import { splitChunks } from "./chunks.ts";

/** A page as Pagefind reads it. */
export interface IndexedPage {
  /** Path below the site's root. */
  url: string;
  html: string;
}

/** What Pagefind writes for interfaces and workers that this site does not use. */
const UNUSED = [
  "pagefind-component-ui.css",
  "pagefind-component-ui.js",
  "pagefind-highlight.js",
  "pagefind-modular-ui.css",
  "pagefind-modular-ui.js",
  "pagefind-ui.css",
  "pagefind-ui.js",
  "pagefind-worker.js",
];

async function fill(index: PagefindIndex, pages: readonly IndexedPage[]): Promise<string[]> {
  const errors: string[] = [];
  for (const { url, html } of pages) {
    const added = await index.addHTMLFile({ url, content: html });
    errors.push(...added.errors);
  }
  return errors;
}

/** Pagefind can write files itself, but says so before the last of them is on the disk. */
function write(folder: string, files: readonly IndexFile[], language: string): void {
  // What reads the index of a language whose endings Pagefind does not know.
  const isKnown = files.some(({ path }) => path === `wasm.${language}.pagefind`);
  const unused = isKnown ? [...UNUSED, "wasm.unknown.pagefind"] : UNUSED;
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    if (unused.includes(path)) continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/**
 * Writes a Pagefind index of the given pages.
 *
 * @param folder where the index goes; it is made anew
 * @param language of the content, by whose rules Pagefind takes words apart: "en"
 * @throws Error with what Pagefind says is wrong
 */
export async function writeSearchIndex(
  pages: readonly IndexedPage[],
  folder: string,
  language: string,
): Promise<void> {
  const { index, errors } = await createIndex({ rootSelector: "main", forceLanguage: language });
  if (!index) throw new Error(`The search index was not started.\n${errors.join("\n")}`);
  const faults = await fill(index, pages);
  const made = await index.getFiles();
  await close();
  const all = [...faults, ...made.errors];
  if (all.length > 0) throw new Error(`The search index was not written.\n${all.join("\n")}`);
  write(folder, made.files, language);
  splitChunks(folder, made.files.find(({ path }) => path.endsWith(".pf_meta"))?.path ?? "");
}
