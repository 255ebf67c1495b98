import { compareEditions } from "../domain/content-changes/compare-editions.ts";
import type { ClosedEdition } from "../domain/edition.ts";
import { wholeOrNothing } from "../domain/hidden.ts";
import { editionSchema } from "../schemas/edition.ts";
import { defineKind } from "./kind.ts";
import { idOf, REPORT } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    editions: readonly ClosedEdition[];
  }
}

/** What editions said when they were closed. A command writes it, so it has no form. */
export const edition = defineKind({
  name: "edition",
  collection: "editions",
  place: "editions/<report>.json",
  pattern: new RegExp(`^editions/${REPORT}\\.json$`),
  format: "json",
  schema: editionSchema,
  body: "refused",
  fewPeople: "no-sentences",
  form: null,
  entry: (file) => ({ ...file.data, report: idOf(file) }),
  key: ({ report }) => report,
  embargo: wholeOrNothing,
  changes: compareEditions,
});
