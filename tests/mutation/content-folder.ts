import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { checkFiles, type ReadContent } from "../../src/load/check-files.ts";
import { readFile, type ReadResult } from "../../src/load/read-file.ts";
import type { Problem } from "../../src/problems/problem.ts";

/** A content folder in memory: path below the folder, and bytes. */
export type Folder = ReadonlyMap<string, Uint8Array>;

/** Reads a content folder once. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths
      .sort()
      .map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path)] as const),
  );
}

export function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Checks a folder. Files that stay as they were are read only once for all checks. */
export class Checker {
  private readonly known = new Map<string, { bytes: Uint8Array; result: ReadResult }>();

  check(folder: Folder): ReadContent {
    const inputs = [...folder].map(([path, bytes]) => ({ path, bytes }));
    return checkFiles(inputs, "content", (path, below, bytes) => this.read(path, below, bytes));
  }

  /** What is wrong with one file on its own: each such problem stops the check of its folder too. */
  checkAlone(below: string, bytes: Uint8Array): readonly Problem[] {
    const { problems } = readFile(`content/${below}`, below, bytes);
    return problems.filter(({ severity }) => severity !== "warning");
  }

  private read(path: string, below: string, bytes: Uint8Array): ReadResult {
    const known = this.known.get(path);
    if (known?.bytes === bytes) return known.result;
    const result = readFile(path, below, bytes);
    if (!known) this.known.set(path, { bytes, result });
    return result;
  }
}

/** All that the site is made from: the data and text of every content file, by name. */
export function modelOf({ set }: ReadContent): string {
  const files = Object.values(set).flatMap((part: unknown) =>
    Array.isArray(part) ? part : [part],
  );
  const checked = files.filter(
    (file): file is { kind: string; names: string[]; data: unknown; body: string } =>
      typeof file === "object" && file !== null && "data" in file,
  );
  const told = checked.map(({ kind, names, data, body }) =>
    JSON.stringify([kind, names, data, body.trim()]),
  );
  return told.sort().join("\n");
}
