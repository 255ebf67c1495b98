import { buildReportCard, type ReportCard } from "../domain/report-card.ts";
import { FIRST_PLAN } from "../domain/plans-of-body.ts";
import { kindAt, KINDS, type KindName } from "../kinds/kinds.ts";
import { toContent } from "../kinds/to-content.ts";
import { checkContent } from "../problems/check-content.ts";
import { ratingProblems, withOwnRatings } from "../problems/check-ratings.ts";
import { checkPlans } from "../problems/check-plans.ts";
import { checkEasyRead } from "../problems/check-easy-read.ts";
import { checkEditions } from "../problems/check-editions.ts";
import type { CheckedFile } from "../problems/content-file.ts";
import type { ContentSet, PlanFile } from "../problems/content-set.ts";
import { withOwnWords } from "../problems/own-words.ts";
import { sortProblems, type Problem } from "../problems/problem.ts";
import { checkPaths, shownPath } from "./check-paths.ts";
import { byPlan, folderOfPlan, inLaterPlan } from "./plan-folders.ts";
import { presentDay } from "./present-day.ts";
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
  /** The other plans of the body, by id. */
  others: ReadonlyMap<string, ContentSet>;
  /** Sorted. Empty means that the content may be published. */
  problems: readonly Problem[];
  /** Sorted. Listed for editors; they do not stop anything. */
  warnings: readonly Problem[];
  /** How many files were read. */
  files: number;
}

/** Files that live among the content without being content; hidden ones are refused by name. */
const NOT_CONTENT = /(?:^|\/)(?:README\.md|\..*)$/;

function idsOf(paths: readonly string[]): ContentSet["ids"] {
  const ids = Object.fromEntries(KINDS.map((kind) => [kind.name, new Set<string>()])) as Record<
    KindName,
    Set<string>
  >;
  for (const path of paths) {
    const kind = kindAt(path);
    const name = kind && kind.pattern.exec(path)?.at(-1);
    if (kind && name) ids[kind.name].add(name);
  }
  return ids;
}

/** The report of a path such as "updates/2014-06/school-meals.md", well named or not. */
function reportIn(path: string): string | undefined {
  return /^(?:updates|highlights)\/([^/]+)\//.exec(path)?.[1];
}

/** The milestone that a path names, well named or not. */
function milestoneIn(path: string): string | undefined {
  return /^milestones\/(?:.*\/)?([^/]+)\.md$/.exec(path)?.[1];
}

/** Paths of files that could not be read, or that no kind of content fits. */
function unread(paths: readonly string[], files: readonly CheckedFile[]): string[] {
  const good = new Set(files.map((file) => `${file.kind} ${file.names.join("/")}`));
  return paths.filter((path) => {
    const kind = kindAt(path);
    const names = kind?.pattern.exec(path)?.slice(1) ?? [];
    return !kind || !good.has(`${kind.name} ${names.join("/")}`);
  });
}

/** Whether a file says of itself what its path does not: then it counts for neither. */
function isMisnamed({ kind, names, data }: CheckedFile): boolean {
  const said = data as { report?: unknown; milestone?: unknown; priority?: unknown };
  if (kind === "update") return said.report !== names[0] || said.milestone !== names[1];
  return kind === "milestone" && String(said.priority) !== names[0];
}

/**
 * Reports of which a part, or a milestone that they rate, is missing, unreadable, misnamed or there
 * twice.
 */
function brokenReports(paths: readonly string[], files: readonly CheckedFile[]): Set<string> {
  const bad = unread(paths, files);
  const wrong = files.filter(isMisnamed);
  const misnamed = wrong.map((file) => file.names);
  const claimed = wrong.map((file) => String((file.data as { report?: unknown }).report));
  const unreadable = new Set([
    ...bad.flatMap((path) => milestoneIn(path) ?? []),
    ...misnamed.flatMap((names) => names[1] ?? []),
  ]);
  const there = Map.groupBy(
    paths.flatMap((path) => milestoneIn(path) ?? []),
    (id) => id,
  );
  const lost = (id: string): boolean => unreadable.has(id) || there.get(id)?.length !== 1;
  const rated = files
    .filter((file) => file.kind === "update" && lost(file.names[1] ?? ""))
    .map((file) => file.names[0] ?? "");
  return new Set([...bad.flatMap((path) => reportIn(path) ?? []), ...rated, ...claimed]);
}

/** The files whose ratings the plan's key explains, and what is wrong with the others. */
function withKnownRatings(
  files: readonly CheckedFile[],
  plan: PlanFile | undefined,
): { files: CheckedFile[]; problems: Problem[] } {
  const found = new Map(files.map((file) => [file, ratingProblems(file, plan)]));
  return {
    files: files.filter((file) => found.get(file)?.length === 0),
    problems: [...found.values()].flat(),
  };
}

/** The checked files by kind. */
export function toSet(paths: readonly string[], files: readonly CheckedFile[]): ContentSet {
  const byKind = Map.groupBy(files, (file) => file.kind);
  const lists = KINDS.map(({ name, collection }) => [collection, byKind.get(name) ?? []] as const);
  // Each file's data passed the schema of its own kind.
  const checked = Object.fromEntries(lists) as unknown as ContentSet & {
    plan: readonly PlanFile[];
  };
  return {
    ...checked,
    plan: checked.plan[0],
    ids: idsOf(paths),
    brokenReports: brokenReports(paths, files),
  };
}

/** The model, once nothing stands in its way: until then Easy Read has no data to be checked with. */
function modelOf(set: ContentSet, problems: readonly Problem[]): ReportCard | null {
  const stopped = problems.some((problem) => problem.severity !== "warning");
  return stopped ? null : buildReportCard(toContent(set, undefined));
}

function bySeverity(found: readonly Problem[]): [errors: Problem[], warnings: Problem[]] {
  const sorted = sortProblems(found);
  const isWarning = (problem: Problem): boolean => problem.severity === "warning";
  return [sorted.filter((one) => !isWarning(one)), sorted.filter(isWarning)];
}

/** How files are read, and by which day. */
interface Reading {
  /** How one file is read and checked on its own. */
  read: (path: string, below: string, bytes: Uint8Array) => ReadResult;
  /** The present day, against which what was done is checked. */
  clock: string;
}

/** One plan's files, and all that is wrong with them. */
interface CheckedPlan {
  set: ContentSet;
  found: readonly Problem[];
  files: number;
}

function checkPlan(
  inputs: readonly ContentInput[],
  shown: string,
  { read, clock }: Reading,
): CheckedPlan {
  const content = inputs.filter(({ path }) => !NOT_CONTENT.test(path));
  const results = content.map(({ path, bytes }) =>
    read(shownPath(`${shown}/${path}`), path, bytes),
  );
  const readable = results.flatMap((result) => (result.file ? [result.file] : []));
  const plan = readable.find((file): file is PlanFile => file.kind === "plan");
  const { files, problems: unrated } = withKnownRatings(readable, plan);
  const paths = content.map(({ path }) => path);
  const set = toSet(paths, files);
  const names = checkPaths(
    inputs.map(({ path }) => path),
    shown,
  );
  const own = results.flatMap((result) =>
    result.problems.map((problem) => withOwnRatings(problem, plan)),
  );
  const found = [...names, ...own, ...unrated, ...checkContent(set, shown, clock)];
  const card = modelOf(set, found);
  const later = [...checkEasyRead(set, card, shown), ...checkEditions(set, card)];
  const inOwnWords = [...found, ...later].map((problem) => withOwnWords(problem, plan));
  return { set, found: inOwnWords, files: content.length };
}

/** The plan that is read, and those beside it. */
export function setsFor(
  id: string,
  sets: ReadonlyMap<string, ContentSet>,
): { own: ContentSet; others: ReadonlyMap<string, ContentSet> } {
  const others = new Map([...sets].filter(([one]) => one !== id));
  return { own: sets.get(id) ?? toSet([], []), others };
}

/** Whether a folder, as shown, is that of a later plan by itself, without the plans beside it. */
function isAlone(shown: string): boolean {
  return inLaterPlan(`${shown.split("/").slice(-2).join("/")}/plan.json`) !== null;
}

/**
 * Checks the files of a content folder, which may hold several plans. Never throws for what the
 * files hold.
 *
 * @param inputs the folder's files
 * @param shown the folder as shown in messages
 * @param read how one file is read and checked on its own
 * @param clock the present day, against which what was done is checked
 */
export function checkFiles(
  inputs: readonly ContentInput[],
  shown: string,
  read: Reading["read"] = readFile,
  clock = presentDay(),
): ReadContent {
  const shownOf = (id: string): string => [shown, folderOfPlan(id)].filter((one) => one).join("/");
  const checked = [...byPlan(inputs)].map(
    ([id, files]) => [id, checkPlan(files, shownOf(id), { read, clock })] as const,
  );
  const sets = new Map(checked.map(([id, { set }]) => [id, set]));
  const between = isAlone(shown) ? [] : checkPlans(sets);
  const [problems, warnings] = bySeverity([
    ...checked.flatMap(([, { found }]) => found),
    ...between,
  ]);
  const { own, others } = setsFor(FIRST_PLAN, sets);
  return {
    set: own,
    others,
    problems,
    warnings,
    files: checked.reduce((sum, [, one]) => sum + one.files, 0),
  };
}
