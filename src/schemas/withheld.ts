import { z } from "zod";
import { line } from "./common.ts";
import { decisionFields } from "./decision.ts";
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
        ...decisionFields,
      }),
    )
    .default([]),
  {
    label: "Withheld",
    hint: "one entry for each [words left out: …] mark in the text",
    example: '[{ reason: "personal information", decided: "2026-11-21", decidedBy: "Editor" }]',
  },
);
