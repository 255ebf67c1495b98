import type { Content } from "../domain/content.ts";
import { publishable } from "../domain/indicators/publishable.ts";
import { readHighlightLists } from "../markdown/highlight-lists.ts";
import { fileId, type ContentSet } from "../problems/content-set.ts";

/**
 * Checked files as the content that the model is built from.
 *
 * @param today the build's own day, or undefined for the plan's
 * @throws Error if there is no plan; the content check refuses that first
 */
export function toContent(set: ContentSet, today: string | undefined): Content {
  if (!set.plan) throw new Error("The content has no plan.json.");
  const plan = set.plan.data;
  return {
    plan: { ...plan, today: today ?? plan.today },
    reports: set.reports.map((file) => ({ ...file.data, id: fileId(file), text: file.body })),
    priorities: set.priorities.map((file) => ({
      ...file.data,
      number: Number(fileId(file)),
      text: file.body,
    })),
    milestones: set.milestones.map((file) => ({ ...file.data, id: fileId(file), text: file.body })),
    updates: set.updates.map((file) => ({
      ...file.data,
      rating: file.data.rating ?? null,
      text: file.body,
    })),
    highlights: set.highlights.map((file) => {
      const { workingWell, concerns } = readHighlightLists(file.body);
      return { ...file.data, workingWell, concerns };
    }),
    indicators: set.indicators.map((file) => publishable({ ...file.data, id: fileId(file) })),
    clinics: set.clinics.map((file) => ({ ...file.data, id: fileId(file) })),
    corrections: set.corrections.map((file) => ({
      ...file.data,
      id: fileId(file),
      text: file.body,
    })),
    questions: set.questions.map((file) => file.data),
    indicatorReports: set.indicatorReports.map((file) => ({ ...file.data, id: fileId(file) })),
    improvementPlans: set.improvementPlans.map((file) => ({ ...file.data, id: fileId(file) })),
    glossary: set.glossary.map((file) => ({ ...file.data, id: fileId(file), text: file.body })),
    easyReads: set.easyReads.map((file) => ({ ...file.data, id: fileId(file), text: file.body })),
  };
}
