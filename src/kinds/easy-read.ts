import { compareEasyRead } from "../domain/content-changes/compare-easy-read.ts";
import type { EasyReadPage } from "../domain/easy-read/page.ts";
import { wholeOrNothing } from "../domain/hidden.ts";
import { easyReadSchema } from "../schemas/easy-read.ts";
import { defineKind } from "./kind.ts";
import { ID, idOf } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    easyReads: readonly EasyReadPage[];
  }
}

/** The Easy Read pages. One that was read against a report that waits, waits with it. */
export const easyRead = defineKind({
  name: "easy-read",
  collection: "easyReads",
  place: "easy-read/<page>.md",
  pattern: new RegExp(`^easy-read/${ID}\\.md$`),
  format: "markdown",
  schema: easyReadSchema,
  body: "required",
  fewPeople: "refused",
  form: { label: "Easy Read pages", one: "Easy Read page", shows: "title" },
  entry: (file) => ({ ...file.data, id: idOf(file), text: file.body }),
  key: ({ id }) => id,
  embargo: wholeOrNothing,
  changes: compareEasyRead,
});
