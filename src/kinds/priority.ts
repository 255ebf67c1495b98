import { published, toldAsWords } from "../domain/content-changes/compare-prose.ts";
import { numbered } from "../domain/noun.ts";
import { openPart } from "../domain/hidden.ts";
import type { Priority } from "../domain/priority.ts";
import { prioritySchema } from "../schemas/priority.ts";
import { defineKind } from "./kind.ts";
import { idOf, NUMBER } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    priorities: readonly Priority[];
  }
}

/** The plan's priorities, with their actions. */
export const priority = defineKind({
  name: "priority",
  collection: "priorities",
  place: "priorities/<number>.md",
  pattern: new RegExp(`^priorities/${NUMBER}\\.md$`),
  format: "markdown",
  schema: prioritySchema,
  body: "allowed",
  fewPeople: "explained",
  form: {
    label: "Priorities",
    one: "priority",
    shows: "title",
    record: { fields: ["wording"], about: ([priority]) => ({ priority: Number(priority) }) },
  },
  entry: (file) => ({ ...file.data, number: Number(idOf(file)), text: file.body }),
  key: ({ number }) => String(number),
  embargo: (one, hidden) =>
    hidden.has("report", one.addedIn?.report) || hidden.has("paper", one.source.document)
      ? null
      : {
          ...one,
          keyIndicators: one.keyIndicators.filter((id) => !hidden.has("indicator", id)),
          editorNotes: openPart(one.editorNotes, hidden),
        },
  changes: toldAsWords((content) =>
    content.priorities.map((one) => ({
      id: one.number,
      title: `“${numbered(content.plan.words.priority, one.number)}”`,
      said: { ...one, number: undefined },
      record: published(content, { priority: one.number }),
      field: "wording",
    })),
  ),
});
