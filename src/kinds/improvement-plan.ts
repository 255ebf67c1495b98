import type { ImprovementPlan } from "../domain/archive.ts";
import { published, toldAsWords } from "../domain/content-changes/compare-prose.ts";
import { wholeOrNothing } from "../domain/hidden.ts";
import { improvementPlanSchema } from "../schemas/improvement-plan.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    improvementPlans: readonly ImprovementPlan[];
  }
}

/** Earlier plans whose actions have a completion status instead of a rating. */
export const improvementPlan = defineKind({
  name: "improvement-plan",
  collection: "improvementPlans",
  place: "archive/improvement-plans/<id>.json",
  pattern: new RegExp(`^archive/improvement-plans/${ID}\\.json$`),
  format: "json",
  schema: improvementPlanSchema,
  body: "refused",
  fewPeople: "decision",
  form: {
    label: "Earlier improvement plans",
    one: "improvement plan",
    shows: "title",
    record: { fields: ["text"], about: () => ({}) },
  },
  entry: (file) => ({ ...file.data, id: idOf(file) }),
  key: ({ id }) => id,
  embargo: wholeOrNothing,
  changes: toldAsWords((content) =>
    content.improvementPlans.map((one) => ({
      id: one.id,
      title: `“${one.title}”`,
      said: { ...one, id: undefined },
      record: published(content, {}),
      field: "text",
    })),
  ),
});
