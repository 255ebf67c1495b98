import { plainText } from "../markdown/plain-text.ts";
import { problemAt, type ContentFile } from "./content-file.ts";
import type { Problem } from "./problem.ts";
import { tooDeep } from "./text-depth.ts";
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

type Told = Pick<Problem, "code" | "message" | "remedy">;

const BY_NAME = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** A sign written as its name or number in HTML, such as &shy; or &#8203;: one that there is. */
function signByName(value: string): Told | undefined {
  if (!value.includes("&")) return undefined;
  const names = value.match(BY_NAME) ?? [];
  return names.flatMap((name): Told[] => {
    const sign = plainText(name);
    if (sign === name) return [];
    const strange = sign.trim() === "" || strangeCharacters(sign).length > 0;
    const message = `"${name}" is how programs write a sign; here readers would see those letters.`;
    const remedy = strange ? `Delete ${name}, or type a space.` : `Write the sign itself: ${sign}`;
    return [{ code: "character-by-name", message, remedy }];
  })[0];
}

/** More than any single value of a plan; a text below the keys may be longer. */
const MOST_LETTERS = 5_000;

function tooLong(value: string): Told | undefined {
  if (value.length <= MOST_LETTERS) return undefined;
  const message = `This value has ${value.length} letters; no value of a plan has more than ${MOST_LETTERS}.`;
  const remedy = "Look for something pasted twice, and keep what belongs here.";
  return { code: "text-long", message, remedy };
}

/** What is wrong with the text of a value, which may have several lines. */
function strangeIn(value: string): Told | undefined {
  const long = tooLong(value);
  if (long) return long;
  const [strange] = value.split("\n").flatMap((words) => strangeCharacters(words));
  if (strange) return strange;
  const deep = tooDeep(value)?.fault;
  return deep ? { code: deep[0], message: deep[1], remedy: deep[2] } : signByName(value);
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

/**
 * What the lines of the file do not show: strange characters written as numbers ("\\u202E") or by name
 * ("&shy;"), and texts too deep.
 */
export function checkValueCharacters(file: ContentFile): Problem[] {
  return inValues(file, file.raw, []);
}
