import { compareProse, published, type Prose } from "../domain/content-changes/compare-prose.ts";
import type { Content } from "../domain/content.ts";
import { planWords } from "../domain/plan-words.ts";
import type { Reporting } from "../domain/reporting.ts";
import { openPart, type Hidden } from "../domain/hidden.ts";
import { planSchema } from "../schemas/plan.ts";
import { defineKind } from "./kind.ts";

/** How the site and its ratings are drawn: no part of the record. */
function looksOf({ plan: { ratings, look } }: Content): Prose[] {
  const said = ratings.map(({ name, shape, colour }) => [name, shape, colour]);
  return [
    { id: "looks", title: "“Signs of the ratings”", said },
    { id: "look", title: "“Look of the site”", said: look ?? {} },
  ];
}

/** What may be said of reports to come. */
function openReporting({ rhythm, coming }: Reporting, hidden: Hidden): Reporting {
  return {
    rhythm: rhythm && hidden.concerns(rhythm) ? undefined : rhythm,
    coming: openPart(coming, hidden),
  };
}

function proseOf(content: Content): Prose[] {
  const { ratings, splitRatings, documents, ...rest } = content.plan;
  const particulars = { ...rest, look: undefined };
  return [
    ...documents.map((one) => ({
      id: `document ${one.id}`,
      title: `“Paper: ${one.title}”`,
      said: one,
      record: published(content, {}),
      field: "title" as const,
    })),
    { id: "plan", title: "“The plan’s own particulars”", said: particulars },
    {
      id: "ratings",
      title: "“Meaning of the ratings”",
      said: [ratings.map((one) => ({ ...one, shape: undefined, colour: undefined })), splitRatings],
      record: published(content, {}),
      field: "wording",
    },
    ...looksOf(content),
  ];
}

/** The plan itself: whose it is, how long it runs, and which papers it comes from. */
export const plan = defineKind({
  name: "plan",
  collection: "plan",
  place: "plan.json",
  pattern: /^plan\.json$/,
  format: "json",
  schema: planSchema,
  body: "refused",
  fewPeople: "explained",
  form: {
    label: "The plan",
    one: "plan",
    shows: "title",
    record: { fields: ["wording", "title"], about: () => ({}) },
  },
  entry: ({ data }) => ({ ...data, words: planWords(data, data.place) }),
  key: () => "plan",
  embargo: (one, hidden) => ({
    ...one,
    documents: one.documents.filter(({ id }) => !hidden.has("paper", id)),
    ratings: openPart(one.ratings, hidden),
    reporting: openReporting(one.reporting, hidden),
    editorNotes: openPart(one.editorNotes, hidden),
  }),
  changes: (before, after) => compareProse(proseOf(before), proseOf(after)),
});
