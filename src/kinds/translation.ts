import { toldAsWords } from "../domain/content-changes/compare-prose.ts";
import { openPart } from "../domain/hidden.ts";
import type { LanguageCode } from "../domain/language.ts";
import type { Translation } from "../domain/translation.ts";
import { translationSchema } from "../schemas/translation.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    translations: readonly Translation[];
  }
}

/** Words of the content in a second language, one file for each. */
export const translation = defineKind({
  name: "translation",
  collection: "translations",
  place: "translations/<language>.json",
  pattern: new RegExp(`^translations/${ID}\\.json$`),
  format: "json",
  schema: translationSchema,
  body: "refused",
  fewPeople: "explained",
  form: null,
  // The check refuses a language that the plan does not list.
  entry: (file) => ({ ...file.data, language: idOf(file) as LanguageCode }),
  key: ({ language }) => language,
  embargo: (one, hidden) => ({
    ...one,
    ratings: openPart(one.ratings, hidden),
    priorities: openPart(one.priorities, hidden).filter(
      ({ number }) => !hidden.has("priority", number),
    ),
    milestones: openPart(one.milestones, hidden).filter(({ id }) => !hidden.has("milestone", id)),
    reports: openPart(one.reports, hidden).filter(({ id }) => !hidden.has("report", id)),
    indicators: openPart(one.indicators, hidden).filter(({ id }) => !hidden.has("indicator", id)),
    glossary: openPart(one.glossary, hidden).filter(({ id }) => !hidden.has("glossary", id)),
    easyRead: openPart(one.easyRead, hidden),
  }),
  changes: toldAsWords(({ translations }) =>
    translations.map((one) => ({
      id: one.language,
      title: `Translations: ${one.language}`,
      said: one,
    })),
  ),
});
