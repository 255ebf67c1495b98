import { EASY_READ_FRAME } from "../addresses/easy-read-paths.ts";
import { problemAt } from "./content-file.ts";
import { fileId, type ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";

function missingPages(set: ContentSet, folder: string): Problem[] {
  const place = { path: `${folder}/easy-read`, line: 1, column: 1, code: "ER15" };
  if (set.easyReads.length === 0 && set.ids["easy-read"].size === 0) {
    const message = "This plan has no Easy Read pages.";
    const remedy = "Add easy-read/start.md and a page for each priority.";
    return [{ ...place, message, remedy, severity: "warning" }];
  }
  const there = new Set(set.easyReads.map((file) => file.data.priority));
  const broken = set.easyReads.length < set.ids["easy-read"].size;
  return set.priorities
    .map((file) => Number(fileId(file)))
    .filter((number) => !there.has(number) && !broken)
    .map((number) => ({
      ...place,
      message: `Priority ${number} has no Easy Read page.`,
      remedy: `Add easy-read/priority-${number}.md with kind: "priority" and priority: ${number}.`,
    }));
}

function missingEverywhere(set: ContentSet, folder: string): Problem[] {
  const broken = set.easyReads.length < set.ids["easy-read"].size;
  if (set.easyReads.length === 0 || broken) return [];
  const place = { path: `${folder}/easy-read`, line: 1, column: 1, code: "ER17" };
  return EASY_READ_FRAME.filter(
    (kind) => !set.easyReads.some((file) => file.data.kind === kind),
  ).map((kind) => ({
    ...place,
    message: `There is no Easy Read page of the kind "${kind}", to which all of them lead.`,
    remedy: `Add easy-read/${kind}.md with kind: "${kind}".`,
  }));
}

function twicePages(set: ContentSet): Problem[] {
  const seen = new Map<string, string>();
  return set.easyReads.flatMap((file) => {
    const key = `${file.data.kind} ${file.data.priority ?? ""}`.trim();
    const first = seen.get(key);
    seen.set(key, first ?? file.path);
    if (!first) return [];
    const message = `There is an Easy Read page for "${key}" already: ${first}.`;
    return [problemAt(file, ["kind"], "ER15", message, "Keep one of the two.")];
  });
}

/** Every priority has one page, no page is there twice (ER15), and what all lead to is there (ER17). */
export function checkEasyReadCoverage(set: ContentSet, folder: string): Problem[] {
  return [...missingPages(set, folder), ...missingEverywhere(set, folder), ...twicePages(set)];
}
