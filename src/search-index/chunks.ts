import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { itemsOf, list, text, textOf } from "./cbor.ts";

/**
 * The version of Pagefind whose files are read here and in `fragments.ts`. Their form is its own
 * affair: a test fails where another version is installed, and tries the files of this one.
 */
export const READ_VERSION = "1.5.2";

/** Every file of Pagefind's starts with this word, then CBOR, all of it compressed with gzip. */
const SIGNATURE = Buffer.from("pagefind_dcd");

/** Bytes of a part before it is compressed. Pagefind's own parts are about 45,000. */
const PART = 9_000;

/** The place of the list of parts in Pagefind's main file. */
const PARTS_AT = 2;

/** A part of the words: from the first to the last, as the main file names them. */
interface Part {
  words: readonly Buffer[];
  first: string;
  last: string;
}

function read(path: string): Buffer {
  return gunzipSync(readFileSync(path)).subarray(SIGNATURE.length);
}

function packed(data: Buffer): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, data]), { level: 9 });
}

function wordOf(item: Buffer): string {
  const [name] = itemsOf(item);
  return name ? textOf(name) : "";
}

function split(words: readonly Buffer[]): Part[] {
  const parts: Part[] = [];
  let part: Buffer[] = [];
  let size = 0;
  const close = (): void => {
    const [first, last] = [part[0], part.at(-1)];
    if (first && last) parts.push({ words: part, first: wordOf(first), last: wordOf(last) });
    [part, size] = [[], 0];
  };
  for (const word of words) {
    if (size > 0 && size + word.length > PART) close();
    part.push(word);
    size += word.length;
  }
  close();
  return parts;
}

/** The shortest starts by which two words differ, as Pagefind names the ends of its parts. */
function border(before: string, after: string): [before: string, after: string] {
  const letters = [...after];
  let same = 0;
  while (same < letters.length && letters[same] === [...before][same]) same++;
  const cut = (word: string): string => [...word].slice(0, same + 1).join("");
  return [cut(before), cut(after)];
}

function writeParts(folder: string, parts: readonly Part[]): Buffer[] {
  return parts.map(({ words, first, last }, at) => {
    const before = parts[at - 1];
    const after = parts[at + 1];
    const from = before ? border(before.last, first)[1] : first;
    const to = after ? border(last, after.first)[0] : last;
    const data = list([list(words)]);
    const hash = `en_${createHash("sha256").update(data).digest("hex").slice(0, 7)}`;
    writeFileSync(join(folder, "index", `${hash}.pf_index`), packed(data));
    return list([text(from), text(to), text(hash)]);
  });
}

/**
 * Cuts the parts of a written index smaller, so that a first search loads about 5 kB of words and
 * not 23. Pagefind has no setting for that. The form of the files stays Pagefind's own.
 *
 * @param folder a written index
 * @param mainFile name of Pagefind's main file in it; written anew
 * @throws Error if the files are not of the form that `READ_VERSION` writes
 */
export function splitChunks(folder: string, mainFile: string): void {
  const path = join(folder, mainFile);
  const main = itemsOf(read(path));
  const old = itemsOf(main[PARTS_AT] ?? Buffer.alloc(0)).map((part) => itemsOf(part).map(textOf));
  const words = old.flatMap(([, , hash = ""]) => {
    const [all] = itemsOf(read(join(folder, "index", `${hash}.pf_index`)));
    return all ? itemsOf(all) : [];
  });
  for (const name of readdirSync(join(folder, "index"))) rmSync(join(folder, "index", name));
  main[PARTS_AT] = list(writeParts(folder, split(words)));
  writeFileSync(path, packed(list(main)));
}
