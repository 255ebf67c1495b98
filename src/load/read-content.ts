import { relative, sep } from "node:path";
import { sortProblems } from "../problems/problem.ts";
import { checkFiles, toSet, type ReadContent } from "./check-files.ts";
import { readFile } from "./read-file.ts";
import { readFolder } from "./read-folder.ts";

/**
 * Reads and checks every file of a content folder. Never throws for what the folder holds.
 *
 * @param folder absolute path of the content folder
 * @param from folder that the paths in messages start from
 * @param read how one file is read and checked on its own
 * @returns what was read, and the folder as shown in messages
 */
export function readContent(
  folder: string,
  from: string,
  read = readFile,
): ReadContent & { shown: string } {
  const shown = relative(from, folder).split(sep).join("/") || ".";
  const { files, problems } = readFolder(folder, shown);
  if (files.length === 0 && problems.length > 0) {
    return { set: toSet([], []), problems, warnings: [], files: 0, shown };
  }
  const checked = checkFiles(files, shown, read);
  return { ...checked, shown, problems: sortProblems([...problems, ...checked.problems]) };
}
