import type { ImprovementPlan, IndicatorReport } from "./archive.ts";
import type { Clinic } from "./clinic.ts";
import type { EasyReadPage } from "./easy-read/page.ts";
import type { Correction } from "./correction.ts";
import type { GlossaryTerm } from "./glossary.ts";
import type { Highlights } from "./highlight.ts";
import type { Indicator } from "./indicator.ts";
import type { WrittenQuestions } from "./member-question.ts";
import type { Milestone } from "./milestone.ts";
import type { Plan } from "./plan.ts";
import type { Priority } from "./priority.ts";
import type { Report } from "./report.ts";
import type { MilestoneUpdate } from "./update.ts";

/** Everything that the content files say, checked one by one but not yet joined. */
export interface Content {
  plan: Plan;
  reports: readonly Report[];
  priorities: readonly Priority[];
  milestones: readonly Milestone[];
  updates: readonly MilestoneUpdate[];
  highlights: readonly Highlights[];
  indicators: readonly Indicator[];
  clinics: readonly Clinic[];
  corrections: readonly Correction[];
  questions: readonly WrittenQuestions[];
  indicatorReports: readonly IndicatorReport[];
  improvementPlans: readonly ImprovementPlan[];
  glossary: readonly GlossaryTerm[];
  easyReads: readonly EasyReadPage[];
}
