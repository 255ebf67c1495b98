import type { CheckedFile, ContentFile } from "../problems/content-file.ts";
import { checkCharacters, checkValueCharacters } from "../problems/check-characters.ts";
import { checkText } from "../problems/check-text.ts";
import type { Problem } from "../problems/problem.ts";
import { schemaProblems } from "../problems/schema-problems.ts";
import { canonicalText } from "./canonical.ts";
import { kindAt, type AnyKind } from "../kinds/kinds.ts";
import type { ParsedText } from "./parse-front-matter.ts";
import { parseText } from "./parse-text.ts";
import { utf8Text } from "./utf8-text.ts";
import { wrongFolder, wrongPlace } from "./wrong-place.ts";

/** What came of reading one file. A file whose only fault is its form is still there to be used. */
export interface ReadResult {
  file: CheckedFile | null;
  problems: readonly Problem[];
}

/** Problems of a text that leave nothing to check further. */
const UNREADABLE = new Set(["text-empty", "mdx-malformed"]);

/** The kind of mistake that is one of form alone. */
const FORM = "not-canonical";

/** The line on which the first bytes stand that are no letters in UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  const lines = new TextDecoder("utf-8").decode(bytes).split("\n");
  return Math.max(1, lines.findIndex((line) => /[\uFFFD\0]/.test(line)) + 1);
}

function notUtf8(path: string, bytes: Uint8Array): Problem {
  return {
    path,
    line: brokenLine(bytes),
    column: 1,
    code: "not-utf-8",
    message: "The file was not saved as UTF-8, so some of its letters cannot be read.",
    remedy: "Save it again, and choose the encoding UTF-8.",
  };
}

function bodyProblems(file: ContentFile, kind: AnyKind): Problem[] {
  if (kind.body !== "required" || file.body.trim() !== "") return [];
  const at = { line: Math.max(1, file.bodyLine - 1), column: 1 };
  return [
    {
      path: file.path,
      ...at,
      code: "text-empty",
      message: "There is no text below the keys.",
      remedy: "Write the text under the second line of three hyphens (---).",
    },
  ];
}

/** What the standard form has on a line, told as something to do. */
function standardLine(line: string | undefined, atEnd: boolean): string {
  if (line === undefined) return "delete this line";
  if (line !== "") return `write this line as: ${line}`;
  return atEnd ? "press Enter after the last line" : "leave this line empty";
}

/** What is wrong with the form of a line, and what can be done about it besides `npm run format`. */
function formFault(
  text: string,
  have: string,
  want: string | undefined,
  atEnd: boolean,
): [string, string] {
  if (text.startsWith("\uFEFF")) {
    return ["The file starts with an invisible mark (BOM).", "save it again as UTF-8 without BOM"];
  }
  if (have.endsWith("\r")) {
    return ["The lines end the way Windows ends them.", "save the file again with line ends LF"];
  }
  const comment = /(?:^|\s)#/.test(have) && !(want ?? "").includes("#");
  const message = comment
    ? "Comments are not kept in content files."
    : "The words are right, but this line is not in the standard form of content files.";
  return [message, standardLine(want, atEnd)];
}

function canonicalProblem(file: ContentFile, kind: AnyKind, text: string): Problem[] {
  const wanted = canonicalText(kind, file.raw, file.body);
  if (wanted === text) return [];
  const have = text.split("\n");
  const want = wanted.split("\n");
  const index = have.findIndex((line, at) => line !== want[at]);
  const at = index === -1 ? have.length : index;
  const [message, mend] = formFault(text, have[at] ?? "", want[at], index === -1);
  const remedy = `Run "npm run format", or ${mend}`;
  const line = Math.min(at, have.length - 1) + 1;
  return [{ path: file.path, line, column: 1, code: FORM, message, remedy }];
}

function toFile(
  path: string,
  kind: AnyKind,
  names: readonly string[],
  parsed: ParsedText,
): ContentFile {
  const { raw, body, bodyLine, locate } = parsed;
  return { path, kind: kind.name, names, raw, body, bodyLine, locate };
}

/**
 * Reads one content file and checks all that can be checked without the others.
 *
 * @param path as shown to people: "content/updates/2014-06/school-meals.md"
 * @param below the path below the content folder, with forward slashes
 */
export function readFile(path: string, below: string, bytes: Uint8Array): ReadResult {
  const kind = kindAt(below);
  if (!kind) return { file: null, problems: [wrongPlace(path, below)] };
  const text = utf8Text(bytes);
  // UTF-16 has an empty byte at every plain letter.
  if (text === null || text.includes("\0")) return { file: null, problems: [notUtf8(path, bytes)] };
  const names = kind.pattern.exec(below)?.slice(1) ?? [];
  const strange = checkCharacters(path, text);
  // Two versions in one file: until one is chosen, what else is wrong would only mislead.
  const merge = strange.filter((problem) => problem.code === "merge-mark");
  if (merge.length > 0) return { file: null, problems: merge };
  const unix = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const parsed = parseText(kind, unix);
  const file = toFile(path, kind, names, parsed);
  if (parsed.faults.length > 0) {
    const faults = parsed.faults.map((fault) => ({ path, ...fault }));
    const inText = parsed.bodyLine > 1 ? checkText(file) : [];
    return { file: null, problems: [...strange, ...faults, ...inText] };
  }
  const checked = checkFile(file, kind, text);
  const written = [...strange, ...checked.problems];
  const told = new Set(written.filter(({ code }) => code !== FORM).map(({ line }) => line));
  // What stands in the file for all to see is told once, at its own place.
  const asNumbers = checkValueCharacters(file).filter(({ line }) => !told.has(line));
  // The standard form of what must not be there is no remedy.
  const rest = asNumbers.length > 0 ? written.filter(({ code }) => code !== FORM) : written;
  return { file: checked.file, problems: [...rest, ...asNumbers] };
}

function checkFile(file: ContentFile, kind: AnyKind, text: string): ReadResult {
  const result = kind.schema.safeParse(file.raw);
  const elsewhere = result.success ? null : wrongFolder(file.path, kind, file.raw);
  if (elsewhere) return { file: null, problems: [elsewhere] };
  const problems = [
    ...(result.success ? [] : schemaProblems(file, kind.schema, result.error.issues)),
    ...bodyProblems(file, kind),
    ...checkText(file),
  ];
  // Once nothing else is wrong, "npm run format" can mend the form; before that it would be noise.
  if (problems.length === 0) problems.push(...canonicalProblem(file, kind, text));
  const usable = result.success && !problems.some((problem) => UNREADABLE.has(problem.code));
  return { file: usable ? { ...file, data: result.data } : null, problems };
}
