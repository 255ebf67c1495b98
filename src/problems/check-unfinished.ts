import { once } from "../domain/once.ts";
import { UNFINISHED } from "../domain/unfinished.ts";
import { problemAt, problemInBody, type CheckedFile } from "./content-file.ts";
import { allFiles, type ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** The places in a file's data whose text is still to be written. */
function placesIn(value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] {
  if (typeof value === "string") return value.startsWith(UNFINISHED) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  const list = Array.isArray(value);
  return Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...path, list ? Number(key) : key]),
  );
}

const MESSAGE = `This is still to be filled in, and readers see that it is.`;
const REMEDY = "Write what it asks for, as the paper prints it.";

const unfinishedIn = once((file: CheckedFile): Problem[] => {
  const lines = file.body.split("\n");
  return [
    ...placesIn(file.data).map((path) => problemAt(file, path, "unfinished", MESSAGE, REMEDY)),
    ...lines.flatMap((line, at) => {
      const column = line.indexOf(UNFINISHED) + 1;
      return column === 0
        ? []
        : [problemInBody(file, { line: at + 1, column }, "unfinished", MESSAGE, REMEDY)];
    }),
  ];
});

/** Texts that a new plan was started with and nobody has written yet. They stop nothing. */
export function checkUnfinished(set: ContentSet): Problem[] {
  return allFiles(set)
    .flatMap(unfinishedIn)
    .map((problem) => ({ ...problem, severity: "warning" }));
}
