import { problemAt, problemInBody, type CheckedFile } from "./content-file.ts";
import type { Problem } from "./problem.ts";

/** A text of a file, and how to make a problem that points into it. */
export interface FileText {
  text: string;
  problem(index: number, code: string, message: string, remedy: string): Problem;
}

function valuesIn(
  file: CheckedFile,
  value: unknown,
  passOver: ReadonlySet<PropertyKey>,
  path: readonly PropertyKey[],
): FileText[] {
  if (typeof value === "string") {
    return [
      {
        text: value,
        problem: (_index, code, message, remedy) => problemAt(file, path, code, message, remedy),
      },
    ];
  }
  if (typeof value !== "object" || value === null) return [];
  const parts: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((item, at) => [at, item])
    : Object.entries(value).filter(([key]) => !passOver.has(key));
  return parts.flatMap(([key, item]) => valuesIn(file, item, passOver, [...path, key]));
}

function bodyOf(file: CheckedFile): FileText {
  return {
    text: file.body,
    problem: (index, code, message, remedy) => {
      const before = file.body.slice(0, index).split("\n");
      const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      return problemInBody(file, at, code, message, remedy);
    },
  };
}

/**
 * Every text of a file: what stands below its keys, and each value.
 *
 * @param passOver keys whose values are no matter of the question
 * @param data the values to look through, if not the file's own
 */
export function textsIn(
  file: CheckedFile,
  passOver: ReadonlySet<PropertyKey>,
  data: unknown = file.data,
): FileText[] {
  return [bodyOf(file), ...valuesIn(file, data, passOver, [])];
}
