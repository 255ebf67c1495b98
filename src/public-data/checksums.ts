import { createHash } from "node:crypto";
import type { PublishedFile } from "./published-files.ts";

/** SHA-256, in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The hash of a release: one value for all its data files, and the list that it is the hash of. */
export interface Checksums {
  root: string;
  /** As `sha256sum` writes it: hash, two spaces, name. */
  list: string;
}

/** The hashes of the files in order of their names, and the hash of that list. */
export function checksums(files: readonly PublishedFile[]): Checksums {
  const list = [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`)
    .join("");
  return { root: sha256(list), list };
}
