import { z } from "zod";
import { COMPLETION_STATUSES } from "../domain/completion.ts";
import { count, document, explanation, heading, percent, printedText, title } from "./archive.ts";
import { editorNotes, line, sourceField } from "./common.ts";
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

const counts = z.strictObject({
  total: count,
  completed: count,
  partiallyCompleted: count,
  notCompleted: count,
  notKnown: count,
});

const actions = field(counts, {
  label: "Actions",
  hint: "the printed numbers of actions by status",
  example,
});

const percents = z.strictObject({
  completed: percent,
  partiallyCompleted: percent,
  notCompleted: percent,
  notKnown: percent,
});

const part = z.strictObject({
  number: field(z.int().min(1).optional(), {
    label: "Number",
    hint: "the theme's printed number",
    example: "3",
  }),
  heading,
  actions,
  percent: field(percents, {
    label: "Percentages",
    hint: "the printed percentages by status",
    example,
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
          status: field(z.enum(COMPLETION_STATUSES), {
            label: "Status",
            hint: "completed, partially-completed, not-completed or not-known",
            example: '"completed"',
          }),
          printed: printed("Printed", '"COMPLETED"'),
        }),
      )
      .length(COMPLETION_STATUSES.length),
    {
      label: "Statuses",
      hint: "the four statuses with their printed labels",
      example: '[{ "status": "completed", "printed": "COMPLETED" }]',
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
