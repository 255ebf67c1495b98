import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { FIRST_PLAN, PLAN_YEARS } from "../domain/plans-of-body.ts";
import type { ContentInput } from "./check-files.ts";

/** The folder that later plans stand in, below the content of the first. */
export const PLANS_FOLDER = "plans";

const LATER = new RegExp(`^${PLANS_FOLDER}/([^/]+)/(.+)$`, "s");
const IS_YEARS = new RegExp(`^${PLAN_YEARS}$`);

/** Where a plan's files stand below the body's content folder: "" or "plans/2033-36". */
export function folderOfPlan(id: string): string {
  return id === FIRST_PLAN ? "" : `${PLANS_FOLDER}/${id}`;
}

/** A file of a later plan: which plan, and its path below that plan's folder; null for the first's. */
export function inLaterPlan(below: string): { plan: string; below: string } | null {
  const [, plan = "", rest = ""] = LATER.exec(below) ?? [];
  return IS_YEARS.test(plan) ? { plan, below: rest } : null;
}

/** The files of each plan of a body, by path below its own folder; the first plan's first. */
export function byPlan(files: readonly ContentInput[]): Map<string, ContentInput[]> {
  const plans = new Map<string, ContentInput[]>([[FIRST_PLAN, []]]);
  for (const file of files) {
    const later = inLaterPlan(file.path);
    const id = later?.plan ?? FIRST_PLAN;
    const own = plans.get(id) ?? [];
    own.push(later ? { ...file, path: later.below } : file);
    plans.set(id, own);
  }
  return plans;
}

/**
 * The later plans in a body’s content folder, in the order of their years.
 *
 * @param body absolute path
 */
export function laterPlans(body: string): string[] {
  const folder = join(body, PLANS_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => IS_YEARS.test(name))
    .sort();
}

/** Which plan a content folder holds, and the folder of the body that it is part of. */
export interface PlanPlace {
  id: string;
  body: string;
}

/** @param folder absolute path of a content folder: of a body, or of one of its later plans */
export function placeOfPlan(folder: string): PlanPlace {
  const id = basename(folder);
  const body = dirname(dirname(folder));
  const isLater =
    basename(dirname(folder)) === PLANS_FOLDER &&
    IS_YEARS.test(id) &&
    existsSync(join(body, "plan.json"));
  return isLater ? { id, body } : { id: FIRST_PLAN, body: folder };
}
