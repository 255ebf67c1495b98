import { toldAsWords } from "../domain/content-changes/compare-prose.ts";
import { wholeOrNothing } from "../domain/hidden.ts";
import type { Logo } from "../domain/look.ts";
import { ratioOf } from "../domain/drawing-ratio.ts";
import { logoSchema } from "../schemas/logo.ts";
import { defineKind } from "./kind.ts";

declare module "../domain/content.ts" {
  interface Content {
    /** At most one. */
    logos: readonly Logo[];
  }
}

/** A body's logo, for the header of every page. */
export const logo = defineKind({
  name: "logo",
  collection: "logos",
  place: "look/logo.svg",
  pattern: /^look\/logo\.svg$/,
  format: "svg",
  schema: logoSchema,
  body: "refused",
  fewPeople: "no-sentences",
  form: null,
  entry: ({ data: { drawing } }) => ({ drawing, ratio: ratioOf(drawing) ?? 1 }),
  key: () => "logo",
  embargo: wholeOrNothing,
  changes: toldAsWords(({ logos }) =>
    logos.map(({ drawing }) => ({ id: "logo", title: "“Logo”", said: drawing })),
  ),
});
