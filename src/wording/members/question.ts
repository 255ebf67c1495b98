import type { Source } from "../../domain/source.ts";
import type { Said } from "../counts.ts";

/**
 * The rule that asks a question. Each needs a figure or printed words, so there is no question
 * without something behind it, and none about a withheld figure.
 * - clinic-outcome: off target, and a clinic was announced or recommended for it;
 * - clinic-candidate: off target and worsening, and no clinic is known;
 * - off-target, worsening, worse-than-others, overdue: what members see under that name;
 * - rated-off-track, no-update: a milestone whose rating counts as off track or as no news, or a
 *   total of such ratings of which no milestone is named;
 * - concern: a concern of the latest report;
 * - dropped: a milestone that the latest report with milestones no longer lists;
 * - editor: written by the editors, on printed words.
 */
export type QuestionRule =
  | "clinic-outcome"
  | "clinic-candidate"
  | "off-target"
  | "worsening"
  | "worse-than-others"
  | "overdue"
  | "rated-off-track"
  | "no-update"
  | "concern"
  | "dropped"
  | "editor";

/** A question that a member may want to ask, with what raised it. */
export interface Question {
  rule: QuestionRule;
  priority: number | null;
  text: string;
  /** What raises it, with its counts, where it tells of any. */
  fact?: Said | undefined;
  /** The figure or quotation that raised it, and where it stands. */
  because: string;
  source: Source;
  /** What it is about, if that has a page. */
  indicator?: string | undefined;
  milestone?: string | undefined;
}
