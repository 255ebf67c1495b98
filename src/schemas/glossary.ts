import { z } from "zod";
import { editorNotes, line, printedWords, sourceField } from "./common.ts";
import { field } from "./field.ts";

/**
 * `glossary/<id>.md`: one term or abbreviation. The text below is the editor's plain explanation;
 * the site always marks it as the editor's.
 */
export const glossarySchema = z.strictObject({
  // The term as it is mostly written.
  term: field(line, {
    label: "Term",
    hint: "the term as it is mostly written",
    example: '"CAMHS"',
  }),
  // Other written forms that mean the same and are marked on pages too.
  forms: field(z.array(line).default([]), {
    label: "Forms",
    hint: "other ways the term is written",
    example: '["CAMHs", "CAHMS"]',
  }),
  // Meanings that a source prints beside the term, each with its source.
  printed: field(
    z
      .array(
        z.strictObject({
          meaning: field(printedWords, {
            label: "Meaning",
            hint: "the meaning as the source prints it",
            example: '"Child and Adolescent Mental Health Services"',
          }),
          source: sourceField,
        }),
      )
      .default([]),
    {
      label: "Printed",
      hint: "meanings that a source prints, each with its source",
      example: '[{ meaning: "Child and Adolescent Mental Health Services", source: { … } }]',
    },
  ),
  editorNotes,
});
