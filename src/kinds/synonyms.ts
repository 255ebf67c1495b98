import { toldAsWords } from "../domain/content-changes/compare-prose.ts";
import type { Hidden } from "../domain/hidden.ts";
import type { SynonymGroup, Synonyms } from "../domain/synonyms.ts";
import { synonymsSchema } from "../schemas/synonyms.ts";
import { defineKind } from "./kind.ts";

declare module "../domain/content.ts" {
  interface Content {
    /** At most one. */
    synonyms: readonly Synonyms[];
  }
}

function isOpen({ words, means }: SynonymGroup, hidden: Hidden): boolean {
  const all = [...words, ...means];
  return !all.some((one) => hidden.concerns(one) || hidden.onlySaidThere(one));
}

/** Residents' words for the search, without words that only what waits explains. */
export const synonyms = defineKind({
  name: "synonyms",
  collection: "synonyms",
  place: "synonyms.json",
  pattern: /^synonyms\.json$/,
  format: "json",
  schema: synonymsSchema,
  body: "refused",
  fewPeople: "explained",
  form: { label: "Search words", one: "list of words", shows: "groups" },
  entry: ({ data }) => data,
  key: () => "synonyms",
  embargo: ({ groups }, hidden) => ({ groups: groups.filter((one) => isOpen(one, hidden)) }),
  changes: toldAsWords(({ synonyms: files }) =>
    files
      .flatMap((one) => one.groups)
      .map(({ words, means }) => ({
        id: words.join(", "),
        title: `Search: what finds “${words.join(", ")}”`,
        said: means,
      })),
  ),
});
