import { createHash, randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeSync,
} from "node:fs";
import { join, resolve } from "node:path";

/** Where pages are kept from build to build, a file a site. Whoever deletes it loses only time. */
export const KEPT_PAGES = resolve(".build/kept-pages");

/** A page as it was published last. */
export interface StoredPage {
  /** Its file below the folder of the site, with forward slashes. */
  file: string;
  /** Where its bytes lie, and how many. */
  at: number;
  bytes: number;
  /** SHA-256 of them, in base64url. */
  sum: string;
  /** Which of the answers of the record it is made of. */
  answer: number;
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
  /** By address. */
  pages: Readonly<Record<string, StoredPage>>;
}

/** Digits of the length of the record, which stands before it. */
const LENGTH = 12;

export function sumOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}

function readPart(file: number, at: number, length: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, at) !== length) throw new Error("The file is too short.");
  return bytes;
}

/** A kept site that is open for reading. */
export interface OpenSite {
  site: StoredSite;
  /** The bytes of a page; null if they are not what was put there. */
  read(page: StoredPage): Uint8Array<ArrayBuffer> | null;
  close(): void;
}

/** Opens what was kept of a site; null if nothing was, or what is there cannot be read. */
export function openSite(name: string): OpenSite | null {
  try {
    const file = openSync(join(KEPT_PAGES, name), "r");
    const length = Number(readPart(file, 0, LENGTH).toString());
    const site = JSON.parse(readPart(file, LENGTH, length).toString()) as StoredSite;
    const read = ({ at, bytes, sum }: StoredPage): Uint8Array<ArrayBuffer> | null => {
      const found = readPart(file, LENGTH + length + at, bytes);
      return sumOf(found) === sum ? found : null;
    };
    return {
      site,
      read,
      close: () => {
        closeSync(file);
      },
    };
  } catch {
    return null;
  }
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
type PageToKeep = readonly [address: string, file: string, answer: number];

function placesOf(pages: readonly PageToKeep[], folder: string): Record<string, StoredPage> {
  let at = 0;
  const places = pages.map(([address, file, answer]): [string, StoredPage] => {
    const bytes = readFileSync(join(folder, file));
    const place = { file, at, bytes: bytes.length, sum: sumOf(bytes), answer };
    at += bytes.length;
    return [address, place];
  });
  return Object.fromEntries(places);
}

/**
 * Keeps a site. Written aside first: two builds may keep the same one at once.
 *
 * @param folder where the site stands: the bytes of its pages are read there, one page at a time
 */
export function storeSite(
  name: string,
  site: Omit<StoredSite, "pages">,
  pages: readonly PageToKeep[],
  folder: string,
): void {
  mkdirSync(KEPT_PAGES, { recursive: true });
  const aside = join(KEPT_PAGES, `${name}.${randomUUID()}`);
  const file = openSync(aside, "w");
  const record = Buffer.from(JSON.stringify({ ...site, pages: placesOf(pages, folder) }));
  writeSync(file, String(record.length).padStart(LENGTH));
  writeSync(file, record);
  for (const [, page] of pages) writeSync(file, readFileSync(join(folder, page)));
  closeSync(file);
  renameSync(aside, join(KEPT_PAGES, name));
}
