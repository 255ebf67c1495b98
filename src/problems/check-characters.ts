import { problemAt, type ContentFile } from "./content-file.ts";
import type { Problem } from "./problem.ts";
import { strangeCharacters } from "./strange-characters.ts";

const MERGE_MARK = /^(?:<{7}|>{7}|={7})(?: |$)/;

function mergeMark(path: string, line: number): Problem {
  return {
    path,
    line,
    column: 1,
    code: "merge-mark",
    message: "This line is left over from joining two versions of the file.",
    remedy:
      "Keep the right version and delete the other one, this line and the others like it: <<<<<<<, ======= and >>>>>>>.",
  };
}

/**
 * Characters that no editor means to write: invisible ones, letters that only look like others,
 * garbled letters, and the marks that a failed merge leaves behind.
 *
 * @param path the file as shown in messages
 */
export function checkCharacters(path: string, text: string): Problem[] {
  // A mark at the very start is a fault of the file's form, which is told as such.
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  return lines.flatMap((words, at) => {
    const strange = strangeCharacters(words).map(({ index, ...told }) => ({
      path,
      line: at + 1,
      column: index + 1,
      ...told,
    }));
    return MERGE_MARK.test(words) ? [...strange, mergeMark(path, at + 1)] : strange;
  });
}

/** The first strange character of a value, which may have several lines. */
function strangeIn(value: string): Pick<Problem, "code" | "message" | "remedy"> | undefined {
  return value.split("\n").flatMap((words) => strangeCharacters(words))[0];
}

function inValues(file: ContentFile, value: unknown, path: readonly PropertyKey[]): Problem[] {
  if (typeof value === "string") {
    const found = strangeIn(value);
    return found ? [problemAt(file, path, found.code, found.message, found.remedy)] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    inValues(file, below, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Strange characters that the file does not show, because they are written as numbers: "\\u202E". */
export function checkValueCharacters(file: ContentFile): Problem[] {
  return inValues(file, file.raw, []);
}
