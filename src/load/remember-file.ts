import { readFile, type ReadResult } from "./read-file.ts";

const known = new WeakMap<Uint8Array, { path: string; result: ReadResult }>();

/**
 * Reads a file as `readFile` does, and each piece of bytes once: an import checks the content before
 * and after, and somebody who mends a workbook checks it again and again.
 */
export function rememberFile(path: string, below: string, bytes: Uint8Array): ReadResult {
  const before = known.get(bytes);
  if (before?.path === path) return before.result;
  const result = readFile(path, below, bytes);
  known.set(bytes, { path, result });
  return result;
}

/**
 * Reads files as `readFile` does, and looks into each again only when its bytes have changed: the
 * dev server reads the whole folder at every save.
 */
export function fileMemory(): typeof readFile {
  const last = new Map<string, { bytes: Uint8Array; result: ReadResult }>();
  return (path, below, bytes) => {
    const before = last.get(path);
    if (before && Buffer.compare(before.bytes, bytes) === 0) return before.result;
    const result = readFile(path, below, bytes);
    last.set(path, { bytes, result });
    return result;
  };
}
