import { published, toldAsWords, type Prose } from "../domain/content-changes/compare-prose.ts";
import type { Content } from "../domain/content.ts";
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

function titleOf({ term }: GlossaryTerm): string {
  return `“Glossary: ${term}”`;
}

/** Meanings are words of papers, each known by the place where it is printed. */
function printedMeanings(content: Content, term: GlossaryTerm): Prose[] {
  const taken = new Map<string, number>();
  return term.printed.map(({ meaning, source }) => {
    const place = `${source.document}, ${source.place}`;
    const count = (taken.get(place) ?? 0) + 1;
    taken.set(place, count);
    return {
      id: `${term.id}, ${place}, ${count}`,
      title: `${titleOf(term)}, as printed (${place})`,
      said: meaning,
      record: published(content, {}),
      field: "wording",
    };
  });
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
  form: {
    label: "Glossary",
    one: "term",
    shows: "term",
    adds: "{{term}}",
    deletes: true,
    record: { fields: ["wording"], about: () => ({}) },
  },
  entry: (file) => ({ ...file.data, id: idOf(file), text: file.body }),
  key: ({ id }) => id,
  embargo: wholeOrNothing,
  changes: toldAsWords((content) =>
    content.glossary.flatMap((one) => [
      { id: one.id, title: titleOf(one), said: { ...one, id: undefined, printed: undefined } },
      ...printedMeanings(content, one),
    ]),
  ),
});
