import { z } from "zod";
import { editorNotes, id, line, sourceField } from "./common.ts";
import { field } from "./field.ts";

/** Keys that both kinds of archive paper share. */
export const title = field(line, {
  label: "Title",
  hint: "the paper's title as printed",
  example: '"Performance Indicator Report 2009/10 Quarter 2"',
});

export const document = field(id, {
  label: "Document",
  hint: "the id of the document listed in plan.json",
  example: '"performance-report-2009-10-q2"',
});

export const heading = field(line, {
  label: "Heading",
  hint: "the heading as printed",
  example: '"5. Summary"',
});

export const printedText = field(line, {
  label: "Text",
  hint: "the words as printed",
  example: '"This report outlines performance at the end of 2009/10 Quarter Two."',
});

export const count = field(z.int().min(0), {
  label: "Number",
  hint: "the number as printed",
  example: "13",
});

export const percent = field(
  z.string().regex(/^\d+(?:\.\d+)?%$/, { error: "is not a percentage as printed" }),
  { label: "Percentage", hint: "the percentage as printed, with its sign", example: '"52.0%"' },
);

export const explanation = field(line.optional(), {
  label: "Explanation",
  hint: "why the printed figures do not add up, in a sentence that the site shows",
  example: '"The paper rounds each row, so the rows make 99%."',
});

/** A printed section: paragraphs and the points of lists, in order. */
export const section = z.strictObject({
  heading,
  text: field(
    z
      .array(
        z.strictObject({
          kind: field(z.enum(["paragraph", "point"]), {
            label: "Kind",
            hint: "paragraph, or point for an item of a list",
            example: '"paragraph"',
          }),
          text: printedText,
        }),
      )
      .min(1),
    {
      label: "Text",
      hint: "the paragraphs and points of the section, in order",
      example: '[{ "kind": "paragraph", "text": "…" }]',
    },
  ),
  source: sourceField,
  editorNotes,
});

export const sections = (label: string, hint: string) =>
  field(z.array(section).default([]), {
    label,
    hint,
    example: '[{ "heading": "5. Summary", "text": [ … ], "source": { … } }]',
  });
