import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ContentInput } from "../src/load/check-files.ts";
import { readFolder } from "../src/load/read-folder.ts";
import { shownFolder } from "../src/load/settings.ts";
import type { Problem } from "../src/problems/problem.ts";

/** A content folder with all that is in it. */
export interface ContentFolder {
  path: string;
  /** As messages show it: from where the command runs, with forward slashes. */
  shown: string;
  files: readonly ContentInput[];
  /** What stands in it and is no file that can be read. */
  problems: readonly Problem[];
}

/**
 * Reads every file of a content folder, without looking into them.
 *
 * @param path absolute
 */
export function readContentFolder(path: string): ContentFolder {
  const shown = shownFolder(path);
  return { path, shown, ...readFolder(path, shown) };
}

/**
 * Writes files into a folder. All are written beside their places first, so that a full disk or a
 * locked folder leaves everything as it was.
 *
 * @throws whatever stood in the way
 */
export function replaceFiles(folder: string, files: readonly ContentInput[]): void {
  const moves = files.map((file) => {
    const to = join(folder, file.path);
    return { from: `${to}.new`, to, bytes: file.bytes };
  });
  try {
    for (const { from, to, bytes } of moves) {
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(from, bytes);
    }
  } catch (error) {
    for (const { from } of moves) rmSync(from, { force: true });
    throw error;
  }
  for (const { from, to } of moves) renameSync(from, to);
}
