import process from "node:process";
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "zod";
import type { ImprovementPlan, IndicatorReport } from "./domain/archive.ts";
import type { Clinic } from "./domain/clinic.ts";
import type { EasyReadPage } from "./domain/easy-read/page.ts";
import type { Correction } from "./domain/correction.ts";
import type { GlossaryTerm } from "./domain/glossary.ts";
import type { Highlights } from "./domain/highlight.ts";
import type { Indicator } from "./domain/indicator.ts";
import type { WrittenQuestions } from "./domain/member-question.ts";
import type { Milestone } from "./domain/milestone.ts";
import type { Plan } from "./domain/plan.ts";
import type { Priority } from "./domain/priority.ts";
import type { Report } from "./domain/report.ts";
import type { MilestoneUpdate } from "./domain/update.ts";
import { collectionOf } from "./load/collections.ts";
import { readSettings } from "./load/settings.ts";
import { pageSchema } from "./schemas/page.ts";

const { contentDir } = readSettings(process.env);

/** The data passed our own schemas before it got here, so Astro only needs to know its type. */
const checked = <T>(): z.ZodType<T> => z.custom<T>();

export const collections = {
  plan: defineCollection({
    loader: collectionOf(
      "plan",
      (content) => [content.plan],
      () => "plan",
    ),
    schema: checked<Plan>(),
  }),
  reports: defineCollection({
    loader: collectionOf(
      "reports",
      (content) => content.reports,
      (one) => one.id,
    ),
    schema: checked<Report>(),
  }),
  priorities: defineCollection({
    loader: collectionOf(
      "priorities",
      (content) => content.priorities,
      (one) => String(one.number),
    ),
    schema: checked<Priority>(),
  }),
  milestones: defineCollection({
    loader: collectionOf(
      "milestones",
      (content) => content.milestones,
      (one) => one.id,
    ),
    schema: checked<Milestone>(),
  }),
  updates: defineCollection({
    loader: collectionOf(
      "updates",
      (content) => content.updates,
      (one) => `${one.report}/${one.milestone}`,
    ),
    schema: checked<MilestoneUpdate>(),
  }),
  highlights: defineCollection({
    loader: collectionOf(
      "highlights",
      (content) => content.highlights,
      (one) => `${one.report}/${one.priority}`,
    ),
    schema: checked<Highlights>(),
  }),
  indicators: defineCollection({
    loader: collectionOf(
      "indicators",
      (content) => content.indicators,
      (one) => one.id,
    ),
    schema: checked<Indicator>(),
  }),
  clinics: defineCollection({
    loader: collectionOf(
      "clinics",
      (content) => content.clinics,
      (one) => one.id,
    ),
    schema: checked<Clinic>(),
  }),
  corrections: defineCollection({
    loader: collectionOf(
      "corrections",
      (content) => content.corrections,
      (one) => one.id,
    ),
    schema: checked<Correction>(),
  }),
  questions: defineCollection({
    loader: collectionOf(
      "questions",
      (content) => content.questions,
      (one) => `${one.report}/${String(one.priority ?? "plan")}`,
    ),
    schema: checked<WrittenQuestions>(),
  }),
  indicatorReports: defineCollection({
    loader: collectionOf(
      "indicator-reports",
      (content) => content.indicatorReports,
      (one) => one.id,
    ),
    schema: checked<IndicatorReport>(),
  }),
  improvementPlans: defineCollection({
    loader: collectionOf(
      "improvement-plans",
      (content) => content.improvementPlans,
      (one) => one.id,
    ),
    schema: checked<ImprovementPlan>(),
  }),
  glossary: defineCollection({
    loader: collectionOf(
      "glossary",
      (content) => content.glossary,
      (one) => one.id,
    ),
    schema: checked<GlossaryTerm>(),
  }),
  easyReads: defineCollection({
    loader: collectionOf(
      "easy-reads",
      (content) => content.easyReads,
      (one) => one.id,
    ),
    schema: checked<EasyReadPage>(),
  }),
  pages: defineCollection({
    loader: glob({ base: `${contentDir}/pages`, pattern: "*.mdx" }),
    schema: pageSchema,
  }),
};
