import { deserialize, serialize } from "node:v8";
import { lazily } from "../domain/once.ts";
import type { CheckedFile } from "../problems/content-file.ts";
import { markOfCode } from "./code-mark.ts";
import { growing } from "./kept-results.ts";
import { sumOf } from "./part-file.ts";
import { readFile, type ReadResult } from "./read-file.ts";

type Read = typeof readFile;

/** A file that was found to be in order, and the sum of the bytes that it was read from. */
interface KeptFile {
  sum: string;
  file: Omit<CheckedFile, "locate"> & { locate: undefined };
}

/** By path, as shown. */
type KeptFiles = Map<string, KeptFile>;

/** A file as it was read before. Where in it something stands is looked up only if it is asked. */
function again(file: KeptFile["file"], read: () => ReadResult): CheckedFile {
  const anew = lazily(() => read().file);
  const locate: CheckedFile["locate"] = (...at) => anew()?.locate(...at) ?? { line: 1, column: 1 };
  return { ...file, locate };
}

/** Files of a folder: those that were in order before, and those that are now. */
class FileRecord {
  readonly #before: KeptFiles;
  readonly #now: KeptFiles = new Map();

  constructor(before: KeptFiles) {
    this.#before = before;
  }

  readonly read: Read = (path, below, bytes) => {
    const sum = sumOf(bytes);
    const known = this.#before.get(path);
    const anew = (): ReadResult => readFile(path, below, bytes);
    if (known?.sum !== sum) return this.#keep(path, sum, anew());
    this.#now.set(path, known);
    return { file: again(known.file, anew), problems: [] };
  };

  /** Keeps a file if there is nothing to say of it. */
  #keep(path: string, sum: string, result: ReadResult): ReadResult {
    if (!result.file || result.problems.length > 0) return result;
    this.#now.set(path, { sum, file: { ...result.file, locate: undefined } });
    return result;
  }

  /** What is to be kept now, if it is something else than before. */
  get changed(): KeptFiles | null {
    const isKnown = ([path, one]: [string, KeptFile]): boolean => this.#before.get(path) === one;
    const isSame = this.#now.size === this.#before.size && [...this.#now].every(isKnown);
    return isSame ? null : this.#now;
  }
}

/**
 * Reads content with what the last build of the same folder by the same program found in files that
 * have not changed since, byte for byte: they were in order, and are not looked into again.
 *
 * @param folder absolute path of the content folder
 * @param use is given how one file is read and checked on its own
 */
export function withKeptFiles<Answer>(folder: string, use: (read: Read) => Answer): Answer {
  const code = markOfCode();
  if (code === null) return use(readFile);
  const kept = growing("files", `${code} ${folder}`);
  const record = new FileRecord(kept.known ? (deserialize(kept.known) as KeptFiles) : new Map());
  const answer = use(record.read);
  const { changed } = record;
  if (changed) kept.keep(serialize(changed));
  return answer;
}
