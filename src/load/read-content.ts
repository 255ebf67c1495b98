import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Problem } from "../problems/problem.ts";
import { checkFiles, toSet, type ReadContent } from "./check-files.ts";

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

function missingFolder(shown: string): Problem {
  return {
    path: shown,
    line: 1,
    column: 1,
    code: "folder-missing",
    message: "There is no content folder here.",
    remedy: "Set CONTENT_DIR to the folder that holds plan.json.",
  };
}

/**
 * Reads and checks every file of a content folder. Never throws for what the files hold.
 *
 * @param folder absolute path of the content folder
 * @param from folder that the paths in messages start from
 */
export function readContent(folder: string, from: string): ReadContent {
  const shown = relative(from, folder).split(sep).join("/") || ".";
  let paths: string[];
  try {
    paths = list(folder);
  } catch {
    return { set: toSet([], []), problems: [missingFolder(shown)], warnings: [], files: 0 };
  }
  const inputs = paths.map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  return checkFiles(inputs, shown);
}
