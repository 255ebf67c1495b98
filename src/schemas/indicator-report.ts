import { z } from "zod";
import {
  count,
  document,
  explanation,
  heading,
  percent,
  printedText,
  section,
  sections,
  title,
} from "./archive.ts";
import { editorNotes, id, line, sourceField } from "./common.ts";
import { field } from "./field.ts";
import { withheldField } from "./withheld.ts";
import { smallNumbersField } from "./small-numbers.ts";

const numbers = field(z.array(count).min(1), {
  label: "Numbers",
  hint: "one number for each theme, in the order of themes",
  example: "[2, 5, 5, 0, 1, 0, 13]",
});

const row = z.strictObject({
  mark: field(line, { label: "Mark", hint: "the symbol as printed", example: '"✓"' }),
  meaning: field(line, {
    label: "Meaning",
    hint: "what the paper says the symbol means",
    example: '"Has met target"',
  }),
  numbers,
  percents: field(z.array(percent).min(1), {
    label: "Percentages",
    hint: "one percentage for each theme, in the order of themes",
    example: '["67%", "50%"]',
  }),
});

const table = z.strictObject({
  id: field(id, { label: "Id", hint: "a short id", example: '"direction-of-travel"' }),
  heading,
  explanation: field(line, {
    label: "Explanation",
    hint: "the words printed under the heading",
    example: '"(Comparing this quarter performance to previous)"',
  }),
  markHeading: heading,
  meaningHeading: heading,
  rows: field(z.array(row).min(1), {
    label: "Rows",
    hint: "the rows of the table",
    example: '[{ "mark": "✓", "meaning": "…", "numbers": [ … ], "percents": [ … ] }]',
  }),
  total: field(z.strictObject({ label: heading, numbers }), {
    label: "Total",
    hint: "the printed row of totals",
    example: '{ "label": "Total", "numbers": [2, 13] }',
  }),
  explanationOfTotals: explanation,
  source: sourceField,
});

/** A part of the paper: its keys are explained where they stand. */
const partOf = <T extends z.ZodType>(schema: T, label: string, hint: string): T =>
  field(schema, { label, hint, example: "see the report of 2009/10 quarter 2" });

const summary = z.strictObject({
  heading,
  indicators: count,
  components: count,
  themes: field(z.array(line).min(1), {
    label: "Themes",
    hint: "the columns of the tables; the last is the sum of the others",
    example: '["Being Healthy", "All Themes"]',
  }),
  tables: field(z.array(table).min(1), {
    label: "Tables",
    hint: "the tables of the summary",
    example: "see the report of 2009/10 quarter 2",
  }),
  source: sourceField,
  editorNotes,
});

const clinics = z.strictObject({
  heading,
  rules: field(z.array(z.strictObject({ text: printedText, source: sourceField })).default([]), {
    label: "Rules",
    hint: "how indicators are chosen for a clinic, as printed",
    example: '[{ "text": "…", "source": { … } }]',
  }),
  groups: field(
    z
      .array(
        z.strictObject({
          heading,
          introduction: printedText.optional(),
          clinics: field(z.array(id).min(1), {
            label: "Clinics",
            hint: "the ids of files of the folder clinics, in the printed order",
            example: '["2009-10-q2-future-ni-117"]',
          }),
        }),
      )
      .default([]),
    {
      label: "Groups",
      hint: "the printed tables of clinics",
      example: '[{ "heading": "Future Clinics", "clinics": ["…"] }]',
    },
  ),
  editorNotes,
});

const definitions = z.strictObject({
  heading,
  introduction: printedText,
  items: field(
    z
      .array(
        z.strictObject({
          item: printedText,
          part: printedText.optional(),
          explanation: printedText.optional(),
        }),
      )
      .min(1),
    {
      label: "Items",
      hint: "the printed columns with their explanations; leave out what is not printed",
      example: '[{ "item": "08/09 Actual", "explanation": "Previous year\'s performance" }]',
    },
  ),
  marksHeading: heading,
  marks: field(z.array(z.strictObject({ mark: printedText, meaning: printedText })).default([]), {
    label: "Marks",
    hint: "the printed marks with their meanings",
    example: '[{ "mark": "(Better)", "meaning": "Our current performance is better" }]',
  }),
  abbreviations: field(
    z
      .strictObject({
        heading,
        rows: field(
          z.array(z.strictObject({ abbreviation: printedText, meaning: printedText })).min(1),
          {
            label: "Rows",
            hint: "the printed abbreviations with their meanings",
            example: '[{ "abbreviation": "NI", "meaning": "National Indicator" }]',
          },
        ),
      })
      .optional(),
    {
      label: "Abbreviations",
      hint: "the printed list of abbreviations",
      example: '{ "heading": "Abbreviations", "rows": [{ "abbreviation": "NI", "meaning": "…" }] }',
    },
  ),
  source: sourceField,
  editorNotes,
});

/** `archive/indicator-reports/<id>.json`: a report of an earlier plan on its indicators by theme. */
export const indicatorReportSchema = z.strictObject({
  title,
  document,
  dataDate: field(line, {
    label: "Data date",
    hint: "the date of the data as printed",
    example: '"Data date: 30th September 2009 (unless otherwise stated)"',
  }),
  sections: sections("Sections", "the printed introduction, section by section"),
  summary: partOf(summary, "Summary", "the printed tables of all indicators"),
  definitions: field(definitions.optional(), {
    label: "Definitions",
    hint: "what the paper says its columns and marks mean",
    example: '{ "heading": "…", "introduction": "…", "items": [ … ], "marksHeading": "…" }',
  }),
  notes: partOf(section, "Notes", "the printed notes on the figures"),
  success: sections("Areas of success", "one printed section for each theme"),
  underPerformance: sections("Areas of under-performance", "one printed section for each theme"),
  clinics: partOf(clinics, "Clinics", "what the paper says of performance clinics"),
  withheld: withheldField,
  editorNotes,
  smallNumbers: smallNumbersField,
});
