import { z } from "zod";
import { dayDone, line, person } from "./common.ts";
import { field } from "./field.ts";

/** Words left out of a text, one entry for each mark in it. */
export const withheldField = field(
  z
    .array(
      z.strictObject({
        reason: field(line, {
          label: "Reason",
          hint: "why the words are left out, in a few words that the site shows",
          example: '"personal information"',
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
    label: "Withheld",
    hint: "one entry for each [words left out: …] mark in the text",
    example: '[{ reason: "personal information", decided: "2026-11-21", decidedBy: "Editor" }]',
  },
);
