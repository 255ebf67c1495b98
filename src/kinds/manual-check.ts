import { toldAsWords } from "../domain/content-changes/compare-prose.ts";
import type { ManualCheck } from "../domain/evidence/manual-check.ts";
import { wholeOrNothing } from "../domain/hidden.ts";
import { manualCheckSchema } from "../schemas/evidence.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    manualChecks: readonly ManualCheck[];
  }
}

/** Checks that people made: with a screen reader, with the keys, by reading. */
export const manualCheck = defineKind({
  name: "manual-check",
  collection: "manualChecks",
  place: "evidence/checks/<name>.json",
  pattern: new RegExp(`^evidence/checks/${ID}\\.json$`),
  format: "json",
  schema: manualCheckSchema,
  body: "refused",
  fewPeople: "explained",
  form: {
    label: "Checks by people",
    one: "check",
    shows: "check",
    summary: "{{date}}, {{check}}",
    adds: "typed",
  },
  entry: (file) => ({ ...file.data, id: idOf(file) }),
  key: ({ id }) => id,
  embargo: wholeOrNothing,
  changes: toldAsWords(({ manualChecks }) =>
    manualChecks.map((one) => ({
      id: one.id,
      title: `How this site is checked: “${one.check}”, ${one.date}`,
      said: { ...one, id: undefined },
    })),
  ),
});
