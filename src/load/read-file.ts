import type { CheckedFile, ContentFile, Kind } from "../problems/content-file.ts";
import type { Problem } from "../problems/problem.ts";
import { schemaProblems } from "../problems/schema-problems.ts";
import { canonicalText } from "./canonical.ts";
import { KINDS } from "./kinds.ts";
import { parseFrontMatter, type ParsedText } from "./parse-front-matter.ts";
import { parseJson } from "./parse-json.ts";

/** What came of reading one file. A file whose only fault is its form is still there to be used. */
export interface ReadResult {
  file: CheckedFile | null;
  problems: readonly Problem[];
}

function fail(path: string, code: string, message: string, remedy: string, line = 1): ReadResult {
  return { file: null, problems: [{ path, line, column: 1, code, message, remedy }] };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function wrongPlace(path: string): ReadResult {
  return fail(
    path,
    "wrong-place",
    "No content file may stand here under this name.",
    `Move or rename it. Content files are: ${KINDS.map((kind) => kind.place).join(", ")}. Ids are lower-case words joined by hyphens.`,
  );
}

function bodyProblems(file: ContentFile, kind: Kind): Problem[] {
  if (kind.body !== "required" || file.body.trim() !== "") return [];
  const at = { line: Math.max(1, file.bodyLine - 1), column: 1 };
  return [
    {
      path: file.path,
      ...at,
      code: "text-empty",
      message: "There is no text below the keys.",
      remedy: "Write the text below the second line of three hyphens.",
    },
  ];
}

function canonicalProblem(file: ContentFile, kind: Kind, text: string): Problem[] {
  const wanted = canonicalText(kind, file.raw, file.body);
  if (wanted === text) return [];
  const have = text.split("\n");
  const want = wanted.split("\n");
  const index = have.findIndex((line, at) => line !== want[at]);
  const at = index === -1 ? have.length : index;
  const comment = /(?:^|\s)#/.test(have[at] ?? "") && !/#/.test(want[at] ?? "");
  return [
    {
      path: file.path,
      line: at + 1,
      column: 1,
      code: "not-canonical",
      message: comment
        ? "Comments are not kept in content files."
        : "The file is right, but not written in the one form that content files have.",
      remedy: `Run "npm run format", or write this line as: ${want[at] === undefined || want[at] === "" ? "(an empty line)" : want[at]}`,
    },
  ];
}

function toFile(path: string, kind: Kind, names: readonly string[], parsed: ParsedText): ContentFile {
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
  const kind = KINDS.find((one) => one.pattern.test(below));
  if (!kind) return wrongPlace(path);
  const text = decode(bytes);
  if (text === null) {
    return fail(path, "not-utf-8", "The file is not in UTF-8.", "Save it again with the encoding UTF-8.");
  }
  const names = kind.pattern.exec(below)?.slice(1) ?? [];
  const unix = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const parsed = kind.format === "json" ? parseJson(unix) : parseFrontMatter(unix);
  if (parsed.faults.length > 0) {
    return { file: null, problems: parsed.faults.map((fault) => ({ path, ...fault })) };
  }
  return checkFile(toFile(path, kind, names, parsed), kind, text);
}

function checkFile(file: ContentFile, kind: Kind, text: string): ReadResult {
  const result = kind.schema.safeParse(file.raw);
  const problems = [
    ...(result.success ? [] : schemaProblems(file, kind.schema, result.error.issues)),
    ...bodyProblems(file, kind),
  ];
  if (!result.success || problems.length > 0) return { file: null, problems };
  const checked = { ...file, data: result.data };
  return { file: checked, problems: canonicalProblem(file, kind, text) };
}
