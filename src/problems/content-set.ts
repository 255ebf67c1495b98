import type { z } from "zod";
import type { glossarySchema } from "../schemas/glossary.ts";
import type { highlightsSchema } from "../schemas/highlights.ts";
import type { indicatorSchema } from "../schemas/indicator.ts";
import type { milestoneSchema } from "../schemas/milestone.ts";
import type { pageSchema } from "../schemas/page.ts";
import type { planSchema } from "../schemas/plan.ts";
import type { prioritySchema } from "../schemas/priority.ts";
import type { reportSchema } from "../schemas/report.ts";
import type { updateSchema } from "../schemas/update.ts";
import type { CheckedFile, KindName } from "./content-file.ts";

export type PlanFile = CheckedFile<z.infer<typeof planSchema>>;
export type ReportFile = CheckedFile<z.infer<typeof reportSchema>>;
export type PriorityFile = CheckedFile<z.infer<typeof prioritySchema>>;
export type MilestoneFile = CheckedFile<z.infer<typeof milestoneSchema>>;
export type UpdateFile = CheckedFile<z.infer<typeof updateSchema>>;
export type HighlightsFile = CheckedFile<z.infer<typeof highlightsSchema>>;
export type IndicatorFile = CheckedFile<z.infer<typeof indicatorSchema>>;
export type GlossaryFile = CheckedFile<z.infer<typeof glossarySchema>>;
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
  glossary: readonly GlossaryFile[];
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
