import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { checkContent } from "../problems/check-content.ts";
import type { CheckedFile, KindName } from "../problems/content-file.ts";
import type { ContentSet } from "../problems/content-set.ts";
import { sortProblems, type Problem } from "../problems/problem.ts";
import { KINDS } from "./kinds.ts";
import { readFile, type ReadResult } from "./read-file.ts";

/** One file of a content folder. */
export interface ContentInput {
  /** Path below the content folder, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

/** The content as checked files, and everything that is wrong with it. */
export interface ReadContent {
  set: ContentSet;
  /** Sorted. Empty means that the content may be published. */
  problems: readonly Problem[];
  /** How many files were read. */
  files: number;
}

/** Files that live among the content without being content. */
const NOT_CONTENT = /(?:^|\/)(?:README\.md|\..*)$/;

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

function idsOf(paths: readonly string[]): ContentSet["ids"] {
  const ids = Object.fromEntries(KINDS.map((kind) => [kind.name, new Set<string>()])) as Record<
    KindName,
    Set<string>
  >;
  for (const path of paths) {
    const kind = KINDS.find((one) => one.pattern.test(path));
    const name = kind && kind.pattern.exec(path)?.at(-1);
    if (kind && name) ids[kind.name].add(name);
  }
  return ids;
}

/** The report of a path such as "updates/2014-06/school-meals.md", well named or not. */
function reportIn(path: string): string | undefined {
  return /^(?:updates|highlights)\/([^/]+)\//.exec(path)?.[1];
}

/** Reports of which a part, or a milestone that they rate, could not be read. */
function brokenReports(paths: readonly string[], files: readonly CheckedFile[]): Set<string> {
  const good = new Set(files.map((file) => `${file.kind} ${file.names.join("/")}`));
  const unread = paths.filter((path) => {
    const kind = KINDS.find((one) => one.pattern.test(path));
    const names = kind?.pattern.exec(path)?.slice(1) ?? [];
    return !kind || !good.has(`${kind.name} ${names.join("/")}`);
  });
  const parts = unread.flatMap((path) => reportIn(path) ?? []);
  const milestones = new Set(
    unread.flatMap((path) => /^milestones\/.*?([^/]+)\.md$/.exec(path)?.[1] ?? []),
  );
  const rated = files
    .filter((file) => file.kind === "update" && milestones.has(file.names[1] ?? ""))
    .map((file) => file.names[0] ?? "");
  return new Set([...parts, ...rated]);
}

function toSet(paths: readonly string[], files: readonly CheckedFile[]): ContentSet {
  const of = <F extends CheckedFile>(kind: KindName): F[] =>
    files.filter((file) => file.kind === kind) as F[];
  return {
    plan: of<NonNullable<ContentSet["plan"]>>("plan")[0],
    reports: of("report"),
    priorities: of("priority"),
    milestones: of("milestone"),
    updates: of("update"),
    highlights: of("highlights"),
    indicators: of("indicator"),
    glossary: of("glossary"),
    pages: of("page"),
    ids: idsOf(paths),
    brokenReports: brokenReports(paths, files),
  };
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
 * Checks the files of a content folder. Never throws for what the files hold.
 *
 * @param inputs the folder's files
 * @param shown the folder as shown in messages
 * @param read how one file is read and checked on its own
 */
export function checkFiles(
  inputs: readonly ContentInput[],
  shown: string,
  read: (path: string, below: string, bytes: Uint8Array) => ReadResult = readFile,
): ReadContent {
  const content = inputs.filter(({ path }) => !NOT_CONTENT.test(path));
  const results = content.map(({ path, bytes }) => read(`${shown}/${path}`, path, bytes));
  const files = results.flatMap((result) => (result.file ? [result.file] : []));
  const paths = content.map(({ path }) => path);
  const set = toSet(paths, files);
  const own = results.flatMap((result) => result.problems);
  const problems = sortProblems([...own, ...checkContent(set, shown)]);
  return { set, problems, files: content.length };
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
    return { set: toSet([], []), problems: [missingFolder(shown)], files: 0 };
  }
  const inputs = paths.map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  return checkFiles(inputs, shown);
}
