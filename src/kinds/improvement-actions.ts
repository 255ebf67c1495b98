import type { ImprovementActions } from "../domain/improvement-actions.ts";
import { published, toldAsWords } from "../domain/content-changes/compare-prose.ts";
import { wholeOrNothing } from "../domain/hidden.ts";
import { improvementActionsSchema } from "../schemas/improvement-actions.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    improvementActions: readonly ImprovementActions[];
  }
}

/** Earlier papers that list single improvement actions. */
export const improvementActions = defineKind({
  name: "improvement-actions",
  collection: "improvementActions",
  place: "archive/improvement-actions/<id>.json",
  pattern: new RegExp(`^archive/improvement-actions/${ID}\\.json$`),
  format: "json",
  schema: improvementActionsSchema,
  body: "refused",
  fewPeople: "decision",
  form: {
    label: "Earlier improvement actions",
    one: "list of actions",
    shows: "title",
    record: { fields: ["text"], about: () => ({}) },
  },
  entry: (file) => ({ ...file.data, id: idOf(file) }),
  key: ({ id }) => id,
  embargo: wholeOrNothing,
  changes: toldAsWords((content) =>
    content.improvementActions.map((one) => ({
      id: one.id,
      title: `“${one.title}”`,
      said: { ...one, id: undefined },
      record: published(content, {}),
      field: "text",
    })),
  ),
});
