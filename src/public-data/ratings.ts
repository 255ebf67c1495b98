import { sentenceCase } from "../domain/noun.ts";
import { COUNTS_AS, type Rating } from "../domain/rating.ts";
import type { WordedSet, Row } from "./data-set.ts";

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
  title: "Key of the ratings",
  about: "One row for each rating, in the order in which reports print them.",
  keys: [
    { name: "rating", about: "The rating as other tables write it." },
    { name: "name", about: "Its name on the pages." },
    { name: "meaning", about: "What it means, in the words of the plan." },
    {
      name: "countsAs",
      about: ({ member }) =>
        `What the site makes of it: one of ${COUNTS_AS.join(", ")}. ${sentenceCase(member.many)} are told of what is off-track and of what is no-news.`,
    },
    { name: "order", type: "number", about: "Its place from best to worst: 1 is the best." },
    { name: "shape", about: "The shape of its sign." },
    { name: "colour", about: "The colour of its sign." },
    {
      name: "source",
      parts: ["document", "place"],
      about: "The document that prints the meaning (see the list below) and the place in it.",
    },
    {
      name: "editorNotes",
      type: "list",
      none: "z",
      about: "A list of notes by the editor of the report card.",
    },
  ],
  rows: ({ content }) => content.plan.ratings.map(row),
};
