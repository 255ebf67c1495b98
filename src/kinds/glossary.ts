import { toldAsWords } from "../domain/content-changes/compare-prose.ts";
import type { GlossaryTerm } from "../domain/glossary.ts";
import { wholeOrNothing } from "../domain/hidden.ts";
import { glossarySchema } from "../schemas/glossary.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    glossary: readonly GlossaryTerm[];
  }
}

/** The glossary: terms and abbreviations. */
export const glossary = defineKind({
  name: "glossary",
  collection: "glossary",
  place: "glossary/<id>.md",
  pattern: new RegExp(`^glossary/${ID}\\.md$`),
  format: "markdown",
  schema: glossarySchema,
  body: "required",
  fewPeople: "explained",
  form: { label: "Glossary", one: "term", shows: "term", adds: "{{term}}", deletes: true },
  entry: (file) => ({ ...file.data, id: idOf(file), text: file.body }),
  key: ({ id }) => id,
  embargo: wholeOrNothing,
  changes: toldAsWords((content) =>
    content.glossary.map((one) => ({
      id: one.id,
      title: `“Glossary: ${one.term}”`,
      said: { ...one, id: undefined },
    })),
  ),
});
