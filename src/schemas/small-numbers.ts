import { z } from "zod";
import { dayDone, line, person } from "./common.ts";
import { field } from "./field.ts";

/** Decisions to publish words that tell of very few people, one for each such place in a text. */
export const smallNumbersField = field(
  z
    .array(
      z.strictObject({
        words: field(line, {
          label: "Words",
          hint: "the words as they stand in the text",
          example: '"2 of the young ambassadors"',
        }),
        reason: field(line, {
          label: "Reason",
          hint: "why nobody can come to harm by them",
          example: '"These are volunteers in a public role."',
        }),
        decided: field(dayDone, {
          label: "Decided",
          hint: "the day of the decision",
          example: '"2026-11-21"',
        }),
        decidedBy: field(person, {
          label: "Decided by",
          hint: "the post that decided",
          example: '"Editor of the report card"',
        }),
      }),
    )
    .default([]),
  {
    label: "Small numbers",
    hint: "words about very few people that may be published, with the reason",
    example:
      '[{ words: "2 of the young ambassadors", reason: "They have a public role.", decided: "2026-11-21", decidedBy: "Editor" }]',
  },
);
