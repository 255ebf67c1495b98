import { toldAsWords } from "../domain/content-changes/compare-prose.ts";
import type { Areas } from "../domain/areas.ts";
import { wholeOrNothing } from "../domain/hidden.ts";
import { areasSchema } from "../schemas/areas.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    areas: readonly Areas[];
  }
}

/** The parts of the place that figures are printed for, with their outlines. */
export const areas = defineKind({
  name: "areas",
  collection: "areas",
  place: "areas/<id>.json",
  pattern: new RegExp(`^areas/${ID}\\.json$`),
  format: "json",
  schema: areasSchema,
  body: "refused",
  fewPeople: "explained",
  form: null,
  entry: (file) => {
    const { title, one, whole, source, features, editorNotes } = file.data;
    return {
      id: idOf(file),
      title,
      one,
      whole,
      source,
      areas: features.map((of) => ({
        id: of.id,
        name: of.properties.name,
        outline: of.geometry,
      })),
      editorNotes,
    };
  },
  key: ({ id }) => id,
  embargo: wholeOrNothing,
  changes: toldAsWords(({ areas: all }) =>
    all.map((one) => ({ id: one.id, title: one.title, said: { ...one, id: undefined } })),
  ),
});
