import { toldAsWords } from "../domain/content-changes/compare-prose.ts";
import type { RecordOfChange } from "../domain/content-changes/content-change.ts";
import type { Content } from "../domain/content.ts";
import type { Correction } from "../domain/correction.ts";
import { wholeOrNothing } from "../domain/hidden.ts";
import { correctionSchema } from "../schemas/correction.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    corrections: readonly Correction[];
  }
}

/** An entry is part of the record that it corrects: it is as public, and as lasting. */
function recordOf({ reports }: Content, entry: Correction): RecordOfChange {
  const { report, milestone, indicator, priority, clinic } = entry;
  const history = reports.find((one) => one.id === report)?.name;
  return { history, corrects: { report, milestone, indicator, priority, clinic } };
}

/** The corrections ledger. */
export const correction = defineKind({
  name: "correction",
  collection: "corrections",
  place: "corrections/<id>.md",
  pattern: new RegExp(`^corrections/${ID}\\.md$`),
  format: "markdown",
  schema: correctionSchema,
  body: "required",
  fewPeople: "refused",
  form: { label: "Corrections", one: "correction", shows: "what", adds: "{{report}}-{{what}}" },
  entry: (file) => ({ ...file.data, id: idOf(file), text: file.body }),
  key: ({ id }) => id,
  embargo: wholeOrNothing,
  changes: toldAsWords((content) =>
    content.corrections.map((one) => ({
      id: one.id,
      title: `“Correction: ${one.what}”`,
      said: { ...one, id: undefined },
      record: recordOf(content, one),
      field: "details",
    })),
  ),
});
