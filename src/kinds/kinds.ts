import type { Content } from "../domain/content.ts";
import { areas } from "./areas.ts";
import { clinic } from "./clinic.ts";
import { correction } from "./correction.ts";
import { earlierPlan } from "./earlier-plan.ts";
import { easyRead } from "./easy-read.ts";
import { edition } from "./edition.ts";
import { glossary } from "./glossary.ts";
import { highlights } from "./highlights.ts";
import { improvementActions } from "./improvement-actions.ts";
import { improvementPlan } from "./improvement-plan.ts";
import { indicatorReport } from "./indicator-report.ts";
import { indicator } from "./indicator.ts";
import { logo } from "./logo.ts";
import { manualCheck } from "./manual-check.ts";
import { milestone } from "./milestone.ts";
import { page } from "./page.ts";
import { plan } from "./plan.ts";
import { priority } from "./priority.ts";
import { questions } from "./questions.ts";
import { report } from "./report.ts";
import { serviceViews } from "./service-views.ts";
import { sweep } from "./sweep.ts";
import { synonyms } from "./synonyms.ts";
import { translation } from "./translation.ts";
import { update } from "./update.ts";

/**
 * Every kind of content, in the order in which the form editor offers them. A file of the content
 * folder that fits none of them is refused. To add a kind, write its file and name it here.
 */
export const KINDS = [
  plan,
  update,
  highlights,
  report,
  priority,
  milestone,
  indicator,
  clinic,
  questions,
  indicatorReport,
  improvementPlan,
  improvementActions,
  earlierPlan,
  serviceViews,
  areas,
  easyRead,
  glossary,
  page,
  correction,
  synonyms,
  translation,
  logo,
  manualCheck,
  sweep,
  edition,
] as const;

export type AnyKind = (typeof KINDS)[number];

/** The kinds of content by name. */
export type KindName = AnyKind["name"];

/** A kind that adds a list to the content without being named above leaves a name here. */
export type Unlisted = Exclude<keyof Content, AnyKind["collection"]>;

/** The kind of a path below the content folder, if it fits any. */
export function kindAt(below: string): AnyKind | undefined {
  return KINDS.find((one) => one.pattern.test(below));
}
