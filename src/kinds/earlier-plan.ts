import type { EarlierPlan } from "../domain/earlier-plan.ts";
import { published, toldAsWords } from "../domain/content-changes/compare-prose.ts";
import { wholeOrNothing } from "../domain/hidden.ts";
import { earlierPlanSchema } from "../schemas/earlier-plan.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    earlierPlans: readonly EarlierPlan[];
  }
}

/** Plans that came before the present one. */
export const earlierPlan = defineKind({
  name: "earlier-plan",
  collection: "earlierPlans",
  place: "archive/earlier-plans/<id>.json",
  pattern: new RegExp(`^archive/earlier-plans/${ID}\\.json$`),
  format: "json",
  schema: earlierPlanSchema,
  body: "refused",
  fewPeople: "decision",
  form: {
    label: "Earlier plans",
    one: "earlier plan",
    shows: "name",
    record: { fields: ["text"], about: () => ({}) },
  },
  entry: (file) => ({ ...file.data, id: idOf(file) }),
  key: ({ id }) => id,
  embargo: wholeOrNothing,
  changes: toldAsWords((content) =>
    content.earlierPlans.map((one) => ({
      id: one.id,
      title: `“${one.name}”`,
      said: { ...one, id: undefined },
      record: published(content, {}),
      field: "text",
    })),
  ),
});
