import type { z } from "zod";
import type { clinicSchema } from "../schemas/clinic.ts";
import type { correctionSchema } from "../schemas/correction.ts";
import type { easyReadSchema } from "../schemas/easy-read.ts";
import type { glossarySchema } from "../schemas/glossary.ts";
import type { highlightsSchema } from "../schemas/highlights.ts";
import type { improvementPlanSchema } from "../schemas/improvement-plan.ts";
import type { indicatorReportSchema } from "../schemas/indicator-report.ts";
import type { indicatorSchema } from "../schemas/indicator.ts";
import type { milestoneSchema } from "../schemas/milestone.ts";
import type { pageSchema } from "../schemas/page.ts";
import type { planSchema } from "../schemas/plan.ts";
import type { prioritySchema } from "../schemas/priority.ts";
import type { questionsSchema } from "../schemas/questions.ts";
import type { reportSchema } from "../schemas/report.ts";
import type { synonymsSchema } from "../schemas/synonyms.ts";
import type { updateSchema } from "../schemas/update.ts";
import type { CheckedFile, KindName } from "./content-file.ts";

export type PlanFile = CheckedFile<z.infer<typeof planSchema>>;
export type ReportFile = CheckedFile<z.infer<typeof reportSchema>>;
export type PriorityFile = CheckedFile<z.infer<typeof prioritySchema>>;
export type MilestoneFile = CheckedFile<z.infer<typeof milestoneSchema>>;
export type UpdateFile = CheckedFile<z.infer<typeof updateSchema>>;
export type HighlightsFile = CheckedFile<z.infer<typeof highlightsSchema>>;
export type IndicatorFile = CheckedFile<z.infer<typeof indicatorSchema>>;
export type ClinicFile = CheckedFile<z.infer<typeof clinicSchema>>;
export type CorrectionFile = CheckedFile<z.infer<typeof correctionSchema>>;
export type QuestionsFile = CheckedFile<z.infer<typeof questionsSchema>>;
export type IndicatorReportFile = CheckedFile<z.infer<typeof indicatorReportSchema>>;
export type ImprovementPlanFile = CheckedFile<z.infer<typeof improvementPlanSchema>>;
export type GlossaryFile = CheckedFile<z.infer<typeof glossarySchema>>;
export type EasyReadFile = CheckedFile<z.infer<typeof easyReadSchema>>;
export type SynonymsFile = CheckedFile<z.infer<typeof synonymsSchema>>;
export type PageFile = CheckedFile<z.infer<typeof pageSchema>>;

/** All files that could be read, by kind, for checks that look across files. */
export interface ContentSet {
  plan: PlanFile | undefined;
  reports: readonly ReportFile[];
  priorities: readonly PriorityFile[];
  milestones: readonly MilestoneFile[];
  updates: readonly UpdateFile[];
  highlights: readonly HighlightsFile[];
  indicators: readonly IndicatorFile[];
  clinics: readonly ClinicFile[];
  corrections: readonly CorrectionFile[];
  questions: readonly QuestionsFile[];
  indicatorReports: readonly IndicatorReportFile[];
  improvementPlans: readonly ImprovementPlanFile[];
  glossary: readonly GlossaryFile[];
  easyReads: readonly EasyReadFile[];
  /** At most one file: residents’ words for the search. */
  synonyms: readonly SynonymsFile[];
  pages: readonly PageFile[];
  /**
   * Ids of all files of a kind that are there, also of those that could not be read: a mistake in
   * one file must not make every file that points to it look wrong.
   */
  ids: Readonly<Record<KindName, ReadonlySet<string>>>;
  /** Reports with an update that could not be read: counting them would mislead. */
  brokenReports: ReadonlySet<string>;
}

/** The id of a file: the last part of its path that names it. */
export function fileId(file: { names: readonly string[] }): string {
  return file.names.at(-1) ?? "";
}
