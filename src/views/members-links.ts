import type { PlanException } from "../domain/members/exception.ts";
import { milestonePath, reportPath, type PageLink } from "./addresses.ts";
import { indicatorPath } from "./indicator-addresses.ts";

/** Paths of the members' pages and of the archive, below the site's root. */
export const MEMBERS_PATH = "/members/";
export const QUESTIONS_PATH = "/members/questions/";
export const CLINICS_PATH = "/members/clinics/";
export const PLAN_ON_A_PAGE_PATH = "/members/plan-on-a-page/";
export const PACK_PATH = "/members/pack/";
export const ARCHIVE_PATH = "/archive/";

export function briefingPath(priority: number): string {
  return `/members/${priority}/`;
}

export function changesPath(from: string, to: string): string {
  return `/members/changes/${from}--${to}/`;
}

export function archivePath(id: string): string {
  return `/archive/${id}/`;
}

/** The page of what an exception is about. */
export function exceptionPlace(exception: PlanException): string {
  if ("finding" in exception) return indicatorPath(exception.finding.indicator.id);
  if ("entry" in exception) return milestonePath(exception.milestone.id, exception.entry.report.id);
  return reportPath(exception.report.id);
}

/** The trail above a members' page. */
export function membersTrail(...above: readonly PageLink[]): readonly PageLink[] {
  return [{ text: "Home", path: "/" }, { text: "Members", path: MEMBERS_PATH }, ...above];
}
