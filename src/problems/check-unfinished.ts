import { once } from "../domain/once.ts";
import { ANY_UNFINISHED } from "../domain/unfinished.ts";
import { problemAt, problemInBody, type CheckedFile } from "./content-file.ts";
import { allFiles, type ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";

/** A text that is still to be written. */
interface Gap {
  path: readonly PropertyKey[];
  text: string;
}

/** The places in a file's data whose text is still to be written. */
function placesIn(value: unknown, path: readonly PropertyKey[] = []): Gap[] {
  if (typeof value === "string")
    return value.search(ANY_UNFINISHED) === 0 ? [{ path, text: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  const list = Array.isArray(value);
  return Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...path, list ? Number(key) : key]),
  );
}

/** Says what is asked for: "who leads it". */
function message(text: string): string {
  const asked = text.replace(ANY_UNFINISHED, "").replace(/^:\s*/, "").replace(/\.$/, "");
  return `This is still to be filled in, and readers see that it is: ${asked}.`;
}

const REMEDY = "Write what it asks for, as the paper prints it.";

const unfinishedIn = once((file: CheckedFile): Problem[] => {
  const lines = file.body.split("\n");
  return [
    ...placesIn(file.data).map(({ path, text }) =>
      problemAt(file, path, "unfinished", message(text), REMEDY),
    ),
    ...lines.flatMap((line, at) => {
      const column = line.search(ANY_UNFINISHED) + 1;
      return column === 0
        ? []
        : [
            problemInBody(
              file,
              { line: at + 1, column },
              "unfinished",
              message(line.slice(column - 1)),
              REMEDY,
            ),
          ];
    }),
  ];
});

/** Texts that a new plan was started with and nobody has written yet. They stop nothing. */
export function checkUnfinished(set: ContentSet): Problem[] {
  return allFiles(set)
    .flatMap(unfinishedIn)
    .map((problem) => ({ ...problem, severity: "warning" }));
}
