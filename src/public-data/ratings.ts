import { COUNTS_AS, type Rating } from "../domain/rating.ts";
import type { Row, WordedSet } from "./data-set.ts";

function row({ key, name, meaning, source, editorNotes, ...rating }: Rating): Row {
  const { countsAs, order, shape, colour } = rating;
  return {
    rating: key,
    name,
    meaning,
    countsAs,
    order,
    shape,
    colour,
    source: { document: source.document, place: source.place },
    editorNotes,
  };
}

/** The key of the ratings: what each means, and what the site makes of it. */
export const ratings: WordedSet = {
  name: "ratings",
  title: { phrase: "table-ratings" },
  about: { phrase: "table-ratings-row" },
  keys: [
    { name: "rating", about: { phrase: "column-ratings-rating" } },
    { name: "name", about: { phrase: "column-ratings-name" } },
    { name: "meaning", about: { phrase: "column-ratings-meaning" } },
    {
      name: "countsAs",
      about: { phrase: "column-ratings-counts-as", values: { all: COUNTS_AS.join(", ") } },
    },
    { name: "order", type: "number", about: { phrase: "column-ratings-order" } },
    { name: "shape", about: { phrase: "column-ratings-shape" } },
    { name: "colour", about: { phrase: "column-ratings-colour" } },
    {
      name: "source",
      parts: ["document", "place"],
      about: { phrase: "column-ratings-source" },
    },
    {
      name: "editorNotes",
      type: "list",
      none: "z",
      about: { phrase: "column-editor-notes" },
    },
  ],
  rows: ({ content }) => content.plan.ratings.map(row),
};
