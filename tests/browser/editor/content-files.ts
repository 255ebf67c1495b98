import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Files } from "./local-folder.ts";

/** The files of a content folder as they would stand in a repository, under "content/". */
export function filesUnder(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [
      `content/${relative(folder, path).split(sep).join("/")}`,
      readFileSync(path, "utf8"),
    ]),
  );
}
