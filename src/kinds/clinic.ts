import type { Clinic } from "../domain/clinic.ts";
import { published, toldAsWords } from "../domain/content-changes/compare-prose.ts";
import { openPart } from "../domain/hidden.ts";
import { clinicSchema } from "../schemas/clinic.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    clinics: readonly Clinic[];
  }
}

/** The performance clinics that papers tell of. */
export const clinic = defineKind({
  name: "clinic",
  collection: "clinics",
  place: "clinics/<id>.json",
  pattern: new RegExp(`^clinics/${ID}\\.json$`),
  format: "json",
  schema: clinicSchema,
  body: "refused",
  fewPeople: "decision",
  form: {
    label: "Performance clinics",
    one: "performance clinic",
    shows: "name",
    summary: "{{name}}, {{status}}",
    adds: "typed",
    record: { fields: ["details"], about: ([clinic]) => ({ clinic }) },
  },
  entry: (file) => ({ ...file.data, id: idOf(file) }),
  key: ({ id }) => id,
  embargo: (one, hidden) =>
    hidden.has("paper", one.source.document)
      ? null
      : {
          ...one,
          indicator: hidden.has("indicator", one.indicator) ? undefined : one.indicator,
          milestone: hidden.has("milestone", one.milestone) ? undefined : one.milestone,
          alsoPrinted: openPart(one.alsoPrinted, hidden),
          editorNotes: openPart(one.editorNotes, hidden),
        },
  changes: toldAsWords((content) =>
    content.clinics.map((one) => ({
      id: one.id,
      title: `“Performance clinic: ${one.name}”`,
      said: { ...one, id: undefined },
      record: published(content, { clinic: one.id }),
      field: "details",
    })),
  ),
});
