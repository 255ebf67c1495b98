import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeAside } from "./write-aside.ts";

/** Where results are kept from build to build. Whoever deletes it loses nothing but time. */
export const KEPT_FOLDER = resolve(".build/kept");

/** Characters of the sum of a result, which stands before it. */
const SUM = 64;

function sumOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * A result that was kept; null where none was, or not, byte for byte, what was written. What is read
 * counts as used now: what nobody uses any more is the first to go.
 */
function read(file: string): Uint8Array | null {
  try {
    const all = readFileSync(file);
    const bytes = all.subarray(SUM);
    if (all.subarray(0, SUM).toString() !== sumOf(bytes)) return null;
    utimesSync(file, new Date(), new Date());
    return bytes;
  } catch {
    return null;
  }
}

function write(file: string, bytes: Uint8Array): void {
  writeAside(file, (aside) => {
    writeFileSync(aside, sumOf(bytes));
    appendFileSync(aside, bytes);
  });
}

/** The file of a result: its name says all that it is made of. */
function fileOf(room: string, madeOf: string): string {
  return join(KEPT_FOLDER, room, createHash("sha256").update(madeOf).digest("hex"));
}

/** Whether a result is there already. The two are those of `kept`. */
export function isKept(room: string, madeOf: string): boolean {
  return existsSync(fileOf(room, madeOf));
}

/**
 * A result that takes long to make, kept under all that it is made of.
 *
 * @param room what kind of result it is: a folder's name
 * @param madeOf everything that decides the result, versions of tools included
 */
export function kept(room: string, madeOf: string, make: () => Uint8Array): Uint8Array {
  const file = fileOf(room, madeOf);
  const known = read(file);
  if (known) return known;
  const made = make();
  write(file, made);
  return made;
}

/** A result that grows: what is known of it, and how to keep it with more. */
export interface GrowingResult {
  known: Uint8Array | null;
  keep(bytes: Uint8Array): void;
}

/** A result that later commands add to, such as answers to questions of which there come more. */
export function growing(room: string, madeOf: string): GrowingResult {
  const file = fileOf(room, madeOf);
  return {
    known: read(file),
    keep(bytes) {
      write(file, bytes);
    },
  };
}

/** Versions of packages as they are installed: with others a kept result is made anew. */
export function versionsOf(packages: readonly string[]): string {
  const versions = packages.map((name) => {
    const file = resolve("node_modules", name, "package.json");
    return `${name} ${(JSON.parse(readFileSync(file, "utf8")) as { version: string }).version}`;
  });
  return versions.join("\n");
}
