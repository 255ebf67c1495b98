import { toldAsWords } from "../domain/content-changes/compare-prose.ts";
import { wholeOrNothing } from "../domain/hidden.ts";
import { LANGUAGE_CODES } from "../domain/language.ts";
import type { Page } from "../domain/page.ts";
import { pageSchema } from "../schemas/page.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    pages: readonly Page[];
  }
}

/** Pages of prose, such as About, and translations of them: `pages/cy/about.mdx`. */
export const page = defineKind({
  name: "page",
  collection: "pages",
  place: "pages/<address>.mdx",
  pattern: new RegExp(`^pages/(?:(${LANGUAGE_CODES.join("|")})/)?${ID}\\.mdx$`),
  format: "mdx",
  schema: pageSchema,
  body: "required",
  fewPeople: "explained",
  form: { label: "Pages", one: "page", shows: "title" },
  entry: (file) => {
    const language = LANGUAGE_CODES.find((code) => code === file.names[0]);
    return { ...file.data, id: idOf(file), text: file.body, ...(language && { language }) };
  },
  key: ({ id, language = "" }) => `${language} ${id}`,
  embargo: wholeOrNothing,
  changes: toldAsWords(({ pages }) =>
    pages.map((one) => ({
      id: `${one.language ?? ""} ${one.id}`,
      title: `“${one.title}”`,
      said: [one.title, one.description, one.text],
    })),
  ),
});
