import { z } from "zod";
import { line } from "./common.ts";
import { field } from "./field.ts";

const phrase = line.max(60, { error: "is longer than 60 letters" });

/**
 * `synonyms.json`: residents' words for what the plan calls something else. The search finds the
 * pages that use the plan's words when a resident types one of their own.
 */
export const synonymsSchema = z.strictObject({
  groups: field(
    z.array(
      z.strictObject({
        // What residents type.
        words: field(z.array(phrase).min(1), {
          label: "Words",
          hint: "a list of words that residents may type",
          example: '["teeth", "toothache"]',
        }),
        // What the pages say.
        means: field(z.array(phrase).min(1), {
          label: "Means",
          hint: "a list of words of the plan that mean the same, as the pages write them",
          example: '["dental", "dentist", "oral health"]',
        }),
      }),
    ),
    {
      label: "Groups",
      hint: "a list of groups, each with residents’ words and the plan’s words",
      example: '[{ "words": ["teeth"], "means": ["dental", "dentist"] }]',
    },
  ),
});
