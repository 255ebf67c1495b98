import { toldAsWords } from "../domain/content-changes/compare-prose.ts";
import { wholeOrNothing } from "../domain/hidden.ts";
import type { Page } from "../domain/page.ts";
import { pageSchema } from "../schemas/page.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    pages: readonly Page[];
  }
}

/** Pages of prose, such as About. */
export const page = defineKind({
  name: "page",
  collection: "pages",
  place: "pages/<address>.mdx",
  pattern: new RegExp(`^pages/${ID}\\.mdx$`),
  format: "mdx",
  schema: pageSchema,
  body: "required",
  form: { label: "Pages", one: "page", shows: "title" },
  entry: (file) => ({ ...file.data, id: idOf(file), text: file.body }),
  key: ({ id }) => id,
  embargo: wholeOrNothing,
  changes: toldAsWords(({ pages }) =>
    pages.map((one) => ({
      id: one.id,
      title: `“${one.title}”`,
      said: [one.title, one.description, one.text],
    })),
  ),
});
