import process from "node:process";
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "zod";
import type { GlossaryTerm } from "./domain/glossary.ts";
import type { Highlights } from "./domain/highlight.ts";
import type { Indicator } from "./domain/indicator.ts";
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
  glossary: defineCollection({
    loader: collectionOf(
      "glossary",
      (content) => content.glossary,
      (one) => one.id,
    ),
    schema: checked<GlossaryTerm>(),
  }),
  pages: defineCollection({
    loader: glob({ base: `${contentDir}/pages`, pattern: "*.mdx" }),
    schema: pageSchema,
  }),
};
