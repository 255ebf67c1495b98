import { z } from "zod";
import { CLINIC_STATUSES } from "../domain/clinic.ts";
import { anyDay, editorNotes, id, line, printedWords, sourceField } from "./common.ts";
import { field } from "./field.ts";
import { withheldField } from "./withheld.ts";
import { smallNumbersField } from "./small-numbers.ts";

const heading = field(line, {
  label: "Heading",
  hint: "the heading as printed",
  example: '"Rationale"',
});

const headedText = (label: string, hint: string, example: string) =>
  field(
    z
      .strictObject({
        heading,
        text: field(printedWords, { label: "Text", hint: "the words as printed", example: '"No"' }),
      })
      .optional(),
    { label, hint, example },
  );

/** `clinics/<id>.json`: one performance clinic, or one printed decision about one. */
export const clinicSchema = z.strictObject({
  // What became of it, as far as the papers say.
  status: field(z.enum(CLINIC_STATUSES), {
    label: "Status",
    hint: "held, declined, deferred (a later review), recommended or announced",
    example: '"declined"',
  }),
  // The indicator's name as the paper prints it.
  name: field(line, {
    label: "Name",
    hint: "the indicator's name as the paper prints it",
    example: '"Core Assessments within timescales"',
  }),
  reference: field(line.optional(), {
    label: "Reference",
    hint: "the official reference as printed",
    example: '"NI 60"',
  }),
  number: field(line.optional(), {
    label: "Number",
    hint: "its number in the paper's own table, as printed",
    example: '"4"',
  }),
  // What it is about on this site.
  indicator: field(id.optional(), {
    label: "Indicator",
    hint: "the id of the indicator, if this site has it",
    example: '"core-assessments-in-time"',
  }),
  milestone: field(id.optional(), {
    label: "Milestone",
    hint: "the id of the milestone under which the paper speaks of it",
    example: '"breastfeeding-initiation"',
  }),
  // When it was or will be.
  day: field(anyDay.optional(), {
    label: "Day",
    hint: "the day of the clinic, if the paper gives it in full",
    example: '"2014-06-30"',
  }),
  date: field(line.optional(), {
    label: "Date",
    hint: "the date as printed",
    example: '"30th June 2014"',
  }),
  // What the paper says.
  decision: headedText(
    "Decision",
    "the printed column that decides, with its heading",
    '{ "heading": "Clinic Recommended", "text": "No" }',
  ),
  statement: field(printedWords.optional(), {
    label: "Statement",
    hint: "the printed sentence that says that the clinic was held or announced",
    example: '"Performance clinic being held on the 30th June 2014"',
  }),
  reason: headedText(
    "Reason",
    "the printed reason, with the heading of its column",
    '{ "heading": "Rationale", "text": "…" }',
  ),
  findings: field(
    z
      .strictObject({
        heading,
        points: field(z.array(printedWords).min(1), {
          label: "Points",
          hint: "a list of findings and recommendations as printed",
          example: '["Best practice is shared with other authorities"]',
        }),
      })
      .optional(),
    {
      label: "Findings",
      hint: "what the clinic found and recommended, as printed",
      example: '{ "heading": "The clinic identified that:", "points": ["…"] }',
    },
  ),
  alsoPrinted: field(
    z
      .array(
        z.strictObject({
          text: field(printedWords, {
            label: "Text",
            hint: "the words as printed",
            example: '"…"',
          }),
          source: sourceField,
        }),
      )
      .default([]),
    {
      label: "Also printed",
      hint: "words about the same clinic elsewhere, each with its source",
      example: '[{ "text": "…", "source": { … } }]',
    },
  ),
  withheld: withheldField,
  source: sourceField,
  editorNotes,
  smallNumbers: smallNumbersField,
});
