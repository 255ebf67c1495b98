import { z } from "zod";
import { line } from "./common.ts";
import { decisionFields } from "./decision.ts";
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
        ...decisionFields,
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
