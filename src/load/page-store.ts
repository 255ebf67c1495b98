import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { openParts, writeParts, type OpenParts, type Part } from "./part-file.ts";

/** Where pages are kept from build to build, a file a site. Whoever deletes it loses only time. */
export const KEPT_PAGES = resolve(".build/kept-pages");

/** A page as it was published last. */
export interface StoredPage extends Part {
  /** Its file below the folder of the site, with forward slashes. */
  file: string;
  /** Which of the answers of the record it is made of. */
  answer: number;
}

/** The pages that a file with a part of its address in brackets gave. */
export interface StoredList {
  /** Which of the answers of the record the list is made of. */
  answer: number;
  /** Paths below the base, as Astro names them. */
  paths: readonly string[];
}

/** What was kept of a site: its pages, and what they are made of. */
export interface StoredSite {
  /** Of everything that all pages are made of. */
  key: string;
  /** Pieces of content and their marks, in the same order. */
  pieces: readonly string[];
  marks: readonly (string | null)[];
  /** Answers: the pieces and the earlier answers of this list that each is made of. */
  answers: readonly (readonly [pieces: readonly number[], of: readonly number[]])[];
  /** By the file that gives them. */
  lists: Readonly<Record<string, StoredList>>;
  /** By address. */
  pages: Readonly<Record<string, StoredPage>>;
}

/** A kept site that is open for reading. */
export type OpenSite = OpenParts<StoredSite>;

/** Opens what was kept of a site; null if nothing was, or what is there cannot be read. */
export function openSite(name: string): OpenSite | null {
  return openParts<StoredSite>(join(KEPT_PAGES, name));
}

/** The one file that Astro made of a page; null where that cannot be told. */
export function fileOfPage(folder: string, path: string): string | null {
  const bare = decodeURI(path).replace(/\/$/, "");
  const files = [bare === "" ? "index.html" : `${bare}/index.html`, `${bare}.html`, bare];
  const found = files.filter((file) => file !== "" && isFile(join(folder, file)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** A page to be kept: its address, its file and its answer. */
export type PageToKeep = readonly [address: string, file: string, answer: number];

/**
 * Keeps a site.
 *
 * @param folder where the site stands: the bytes of its pages are read there, one page at a time
 */
export function storeSite(
  name: string,
  site: Omit<StoredSite, "pages">,
  pages: readonly PageToKeep[],
  folder: string,
): void {
  const files = pages.map(([, file]) => join(folder, file));
  const pagesOf = (parts: readonly Part[]): StoredSite["pages"] =>
    Object.fromEntries(
      parts.flatMap((part, at) => {
        const page = pages[at];
        return page ? [[page[0], { ...part, file: page[1], answer: page[2] }]] : [];
      }),
    );
  writeParts(join(KEPT_PAGES, name), files, (parts) => ({ ...site, pages: pagesOf(parts) }));
}
