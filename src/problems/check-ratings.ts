import { ratingChoices } from "../domain/rating-words.ts";
import { figuresOf } from "../kinds/printed-overview.ts";
import { problemAt, type CheckedFile } from "./content-file.ts";
import type { PlanFile, ReportFile, UpdateFile } from "./content-set.ts";
import { ANY_RATING } from "../schemas/common.ts";
import { nearestName } from "./nearest-name.ts";
import type { Problem } from "./problem.ts";

type Path = readonly PropertyKey[];

function keysOf(plan: PlanFile): string[] {
  return plan.data.ratings.map(({ key }) => key);
}

/** The ratings that an update gives must be the plan's own. */
function updateProblems(file: UpdateFile, plan: PlanFile): Problem[] {
  const given = file.data.rating ?? [];
  const keys = keysOf(plan);
  const isList = Array.isArray((file.raw as { rating?: unknown }).rating);
  const unknown = given.flatMap((key, at) => {
    if (keys.includes(key)) return [];
    const remedy = `Write ${ratingChoices(plan.data)}. For example: rating: "${keys[0] ?? ""}"`;
    const near = nearestName(key, keys);
    const mend = near ? `Did you mean "${near}"? ${remedy}` : remedy;
    const [path, name]: [Path, string] = isList
      ? [["rating", at], `Item ${at + 1} of "rating"`]
      : [["rating"], `"rating"`];
    return [problemAt(file, path, "not-a-rating", `${name} is not a rating: "${key}".`, mend)];
  });
  if (unknown.length > 0 || given.length < 2 || plan.data.splitRatings) return unknown;
  const message = "This milestone has several ratings, but the plan has no split ratings.";
  const mend = `Write one of ${keys.join(", ")}; or write "splitRatings": true in plan.json.`;
  return [problemAt(file, ["rating"], "no-split-ratings", message, mend)];
}

/** A line of an overview: the keys that stand before and after those of the ratings. */
interface Line {
  path: Path;
  given: Readonly<Record<string, unknown>>;
  before: readonly string[];
  after: readonly string[];
}

function linesOf({ data: { overview } }: ReportFile): Line[] {
  if (!overview) return [];
  const { rows, total, percent } = overview;
  const after = ["total", "explanation"];
  return [
    ...rows.map((given, at) => ({
      path: ["overview", "rows", at],
      given,
      before: ["priority"],
      after,
    })),
    { path: ["overview", "total"], given: total, before: [], after },
    ...(percent
      ? [{ path: ["overview", "percent"], given: percent, before: [], after: ["explanation"] }]
      : []),
  ];
}

/** A line of an overview has a figure for each rating of the plan, and for nothing else. */
function lineProblems(file: ReportFile, line: Line, plan: PlanFile): Problem[] {
  const { path, before, after } = line;
  const keys = keysOf(plan);
  const all = [...before, ...keys, ...after];
  const given = Object.keys(figuresOf(line.given));
  const strange = given.filter((key) => !all.includes(key));
  const unknown = strange.map((key) => {
    const near = nearestName(key, all);
    const list = `The keys are: ${all.join(", ")}.`;
    const remedy = near ? `Did you mean "${near}"? ${list}` : `Delete it, or use another. ${list}`;
    const message = `There is no key "${key}" here.`;
    const at = file.locate([...path, key], "key");
    return { path: file.path, ...at, code: "unknown-key", message, remedy };
  });
  // A mistyped key is not missing as well.
  const meant = new Set([...given, ...strange.map((key) => nearestName(key, all))]);
  const missing = keys.flatMap((key) => {
    if (meant.has(key)) return [];
    const remedy = `Write the figure in the ${key} column exactly as printed, in quotes. For example: ${key}: "28.5"`;
    const at = [...path, key];
    return [problemAt(file, at, "key-missing", `The key "${key}" is missing.`, remedy)];
  });
  return [...unknown, ...missing];
}

function overviewProblems(file: ReportFile, plan: PlanFile): Problem[] {
  return linesOf(file).flatMap((line) => lineProblems(file, line, plan));
}

/** The same problem, with the plan's own ratings in place of words for all of them. */
export function withOwnRatings(problem: Problem, plan: PlanFile | undefined): Problem {
  if (!plan) return problem;
  return { ...problem, remedy: problem.remedy.replace(ANY_RATING, ratingChoices(plan.data)) };
}

/**
 * Whether a file speaks of ratings as the plan's key has them. A file that does not is one that
 * cannot be read: nothing could be said of its ratings.
 *
 * @param plan absent where it cannot be read itself: then no key is known
 */
export function ratingProblems(file: CheckedFile, plan: PlanFile | undefined): Problem[] {
  if (!plan) return [];
  if (file.kind === "update") return updateProblems(file as UpdateFile, plan);
  return file.kind === "report" ? overviewProblems(file as ReportFile, plan) : [];
}
