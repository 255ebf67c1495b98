import { z } from "zod";
import { COUNTS_AS, RATING_COLOURS, RATING_SHAPES } from "../domain/rating.ts";
import { editorNotes, id, line, printedWords, sourceField } from "./common.ts";
import { field } from "./field.ts";

/** One rating of the plan's key: what it is called, what it means, and how it is drawn. */
export const rating = z.strictObject({
  // What content files write for it.
  key: field(id, {
    label: "Key",
    hint: "the word that other files write for the rating: lower-case words joined by hyphens",
    example: "green",
  }),
  name: field(line, {
    label: "Name",
    hint: "the rating's name on the pages",
    example: "Green",
  }),
  meaning: field(printedWords, {
    label: "Meaning",
    hint: "the plan's own words for what the rating means",
    example: "the delivery milestone is complete and/or is exceeding the identified target",
  }),
  // What the site makes of it. Members are told of what is off track and of what has no news.
  countsAs: field(z.enum(COUNTS_AS), {
    label: "Counts as",
    hint: `one of ${COUNTS_AS.join(", ")}: what the site makes of it`,
    example: "on-track",
  }),
  // Its place from best to worst.
  order: field(z.int().min(1), {
    label: "Order",
    hint: "the rating's place from best to worst: 1 for the best",
    example: "1",
  }),
  shape: field(z.enum(RATING_SHAPES), {
    label: "Shape",
    hint: `the shape of its sign, which no other rating has: one of ${RATING_SHAPES.join(", ")}`,
    example: "circle",
  }),
  colour: field(z.enum(RATING_COLOURS), {
    label: "Colour",
    hint: `a colour of the palette: one of ${RATING_COLOURS.join(", ")}`,
    example: "green",
  }),
  source: sourceField,
  editorNotes,
});
