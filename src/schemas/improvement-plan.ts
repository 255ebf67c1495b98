import { z } from "zod";
import { COUNTS_AS } from "../domain/rating.ts";
import { count, document, explanation, heading, percent, printedText, title } from "./archive.ts";
import { editorNotes, id, line, sourceField } from "./common.ts";
import { field } from "./field.ts";
import { smallNumbersField } from "./small-numbers.ts";

const printed = (label: string, example: string) =>
  field(line, { label, hint: "the words as printed", example });

const printedList = (label: string, hint: string) =>
  field(z.array(line).min(1), {
    label,
    hint,
    example: '["Directors have clearly defined targets"]',
  });

const example = "see the improvement plan of 2009";

const inOrder = "in the order of the statuses";

const actions = field(
  z.strictObject({
    total: count,
    numbers: field(z.array(count).min(1), {
      label: "Numbers",
      hint: `the printed number of actions of each status, ${inOrder}`,
      example: "[106, 46, 29, 0]",
    }),
  }),
  { label: "Actions", hint: "the printed numbers of actions", example },
);

const part = z.strictObject({
  number: field(z.int().min(1).optional(), {
    label: "Number",
    hint: "the theme's printed number",
    example: "3",
  }),
  heading,
  actions,
  percents: field(z.array(percent).min(1), {
    label: "Percentages",
    hint: `the printed percentages, ${inOrder}`,
    example: '["58.56%", "25.41%", "16.02%", "0.00%"]',
  }),
  stages: field(z.array(z.strictObject({ label: heading, actions })).min(1), {
    label: "Stages",
    hint: "the same actions by the time they are due, as printed",
    example:
      '[{ "label": "Priority 1 Actions to be completed by October 2009", "actions": { … } }]',
  }),
  explanation,
  source: sourceField,
});

/** `archive/improvement-plans/<id>.json`: a plan whose actions have a completion status. */
export const improvementPlanSchema = z.strictObject({
  title,
  document,
  introduction: printedText,
  summary: field(
    z.strictObject({
      columns: printedList("Columns", "the printed headings"),
      numbers: printedList("Numbers", "the printed numbers, in the same order"),
      percents: printedList("Percentages", "the printed percentages, in the same order"),
      source: sourceField,
    }),
    { label: "Summary", hint: "the printed row of totals", example },
  ),
  statuses: field(
    z
      .array(
        z.strictObject({
          key: field(id, { label: "Key", hint: "a short id", example: '"partly-done"' }),
          name: field(line, {
            label: "Name",
            hint: "what it is called within a sentence",
            example: '"partially completed"',
          }),
          countsAs: field(z.enum(COUNTS_AS), {
            label: "Counts as",
            hint: `one of ${COUNTS_AS.join(", ")}`,
            example: '"done"',
          }),
          printed: printed("Printed", '"COMPLETED"'),
        }),
      )
      .min(2),
    {
      label: "Statuses",
      hint: "how far an action can be, best first, with the printed labels",
      example:
        '[{ "key": "completed", "name": "completed", "countsAs": "done", "printed": "COMPLETED" }]',
    },
  ),
  stagesHeading: heading,
  overall: field(part, { label: "Overall", hint: "all themes together", example }),
  themes: field(z.array(part).min(1), {
    label: "Themes",
    hint: "one entry for each printed theme",
    example,
  }),
  highlights: field(
    z.strictObject({
      heading,
      lists: field(
        z
          .array(
            z.strictObject({
              heading,
              points: printedList("Points", "the printed points"),
              source: sourceField,
            }),
          )
          .default([]),
        {
          label: "Lists",
          hint: "the printed lists",
          example: '[{ "heading": "…", "points": ["…"] }]',
        },
      ),
      footnotes: field(
        z.array(z.strictObject({ mark: printed("Mark", '"*"'), text: printedText })).default([]),
        {
          label: "Footnotes",
          hint: "printed footnotes",
          example: '[{ "mark": "*", "text": "…" }]',
        },
      ),
    }),
    { label: "Highlights", hint: "the printed lists of highlights", example },
  ),
  editorNotes,
  smallNumbers: smallNumbersField,
});
