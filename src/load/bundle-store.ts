import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { KEPT_PAGES } from "./page-store.ts";
import { openParts, writeParts, type OpenParts, type Part } from "./part-file.ts";

/** What begins the program that makes pages, in Astro’s folder for it. */
const ENTRY = /^\.prerender\/(prerender-entry\.[^/]+js)$/;

/** The styles of each kind of page, as Astro has them. */
export type StylesOfPages = readonly (readonly [page: string, styles: readonly object[]])[];

interface StoredBundle {
  key: string;
  /** By path below the folder of the site, with forward slashes. */
  files: Readonly<Record<string, Part>>;
  styles: StylesOfPages;
}

/** A program that makes pages, as it was bundled before. */
export interface Bundle {
  /** The name of the file that begins it. */
  entry: string;
  styles: StylesOfPages;
}

function pathOf(name: string): string {
  return join(KEPT_PAGES, `${name}.bundle`);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

function write({ record, read }: OpenParts<StoredBundle>, folder: string): Bundle | null {
  const { files, styles } = record;
  const entry = Object.keys(files).flatMap((file) => ENTRY.exec(file)?.[1] ?? [])[0];
  const all = Object.entries(files).map(([file, part]) => [file, read(part)] as const);
  if (entry === undefined || all.some(([, bytes]) => !bytes)) return null;
  for (const [file, bytes] of all) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    if (bytes) writeFileSync(path, bytes);
  }
  return { entry, styles };
}

/**
 * Puts what was bundled where it stood then; null if nothing was kept under that key, or it cannot
 * be read.
 *
 * @param name of the site
 * @param key a mark of everything that the bundle is made of, its folder included
 * @param folder where the site is built
 */
export function restoreBundle(name: string, key: string, folder: string): Bundle | null {
  const old = openParts<StoredBundle>(pathOf(name));
  if (!old) return null;
  const bundle = old.record.key === key ? write(old, folder) : null;
  old.close();
  return bundle;
}

/** Keeps everything that stands in the folder of a site before its first page is made. */
export function storeBundle(
  name: string,
  key: string,
  folder: string,
  styles: StylesOfPages,
): void {
  const files = filesBelow(folder);
  if (!files.some((file) => ENTRY.test(file))) return;
  const paths = files.map((file) => join(folder, file));
  writeParts(pathOf(name), paths, (parts) => {
    const places = files.map((file, at) => [file, parts[at]]);
    return { key, files: Object.fromEntries(places), styles };
  });
}
