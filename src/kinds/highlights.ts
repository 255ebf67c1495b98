import { compareHighlights } from "../domain/content-changes/compare-reports.ts";
import { openPart } from "../domain/hidden.ts";
import type { Highlights } from "../domain/highlight.ts";
import { readHighlightLists } from "../markdown/highlight-lists.ts";
import { highlightsSchema } from "../schemas/highlights.ts";
import { defineKind } from "./kind.ts";
import { NUMBER, REPORT } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    highlights: readonly Highlights[];
  }
}

/** What each report by exception says of each priority. */
export const highlights = defineKind({
  name: "highlights",
  collection: "highlights",
  place: "highlights/<report>/<priority>.md",
  pattern: new RegExp(`^highlights/${REPORT}/${NUMBER}\\.md$`),
  format: "markdown",
  schema: highlightsSchema,
  body: "required",
  fewPeople: "decision",
  form: {
    label: "Highlights",
    one: "page of highlights",
    shows: "priority",
    summary: "Priority {{priority}}, {{report}}",
    sameNames: true,
    adds: "{{report}}-{{priority}}",
    record: {
      fields: ["text", "details"],
      about: ([report, priority]) => ({ report, priority: Number(priority) }),
    },
  },
  entry: ({ data, body }) => {
    const { workingWell, concerns } = readHighlightLists(body);
    return { ...data, workingWell, concerns };
  },
  key: (one) => `${one.report}/${one.priority}`,
  embargo: (one, hidden) =>
    hidden.has("report", one.report) ||
    hidden.has("priority", one.priority) ||
    hidden.has("paper", one.source.document)
      ? null
      : { ...one, editorNotes: openPart(one.editorNotes, hidden) },
  changes: compareHighlights,
});
