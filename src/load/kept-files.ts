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

/** What is kept of a file: nothing unless there is nothing to say of it. */
function toKeep({ file, problems }: ReadResult, sum: string): KeptFile | undefined {
  const isInOrder = file && problems.length === 0;
  return isInOrder ? { sum, file: { ...file, locate: undefined } } : undefined;
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
  const before: KeptFiles = kept.known ? (deserialize(kept.known) as KeptFiles) : new Map();
  const now: KeptFiles = new Map();
  const answer = use((path, below, bytes) => {
    const sum = sumOf(bytes);
    const known = before.get(path);
    const anew = (): ReadResult => readFile(path, below, bytes);
    if (known?.sum === sum) {
      now.set(path, known);
      return { file: again(known.file, anew), problems: [] };
    }
    const result = anew();
    const one = toKeep(result, sum);
    if (one) now.set(path, one);
    return result;
  });
  const isSame =
    now.size === before.size && [...now].every(([path, one]) => before.get(path) === one);
  if (!isSame) kept.keep(serialize(now));
  return answer;
}
