import { z } from "zod";
import { COMPLETION_STATUSES } from "../domain/completion.ts";
import { count, document, explanation, heading, percent, printedText, title } from "./archive.ts";
import { editorNotes, id, line, sourceField } from "./common.ts";
import { field } from "./field.ts";

const printed = (label: string, example: string) =>
  field(line, { label, hint: "the words as printed", example });

const printedList = (label: string, hint: string) =>
  field(z.array(line).min(1), {
    label,
    hint,
    example: '["Directors have clearly defined targets"]',
  });

const counts = z.strictObject({
  total: count,
  completed: count,
  partiallyCompleted: count,
  notCompleted: count,
  notKnown: count,
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
  actions: counts,
  percent: percents,
  stages: field(z.array(z.strictObject({ label: heading, actions: counts })).min(1), {
    label: "Stages",
    hint: "the same actions by the time they are due, as printed",
    example:
      '[{ "label": "Priority 1 Actions to be completed by October 2009", "actions": { … } }]',
  }),
  explanation,
  source: sourceField,
});

const outcome = z.strictObject({
  reference: printed("Reference", '"NI 59"'),
  keyAction: printedText,
  priority: printed("Priority", '"1"'),
  targetDate: printed("Target date", '"Outturn available March 2010"'),
  baseline: printed("Baseline", '"77.8% (2008/09) (1767/2270)"'),
  target: printed("Target", '"80%"'),
  lead: printed("Lead", '"Lyn Burns"'),
  update: printed("Update", '"Current performance on Pplus 73% (26.10.09) (826/1128)"'),
  indicator: field(id.optional(), {
    label: "Indicator",
    hint: "the id of the indicator, if this site has it",
    example: '"initial-assessments-in-time"',
  }),
  source: sourceField,
});

/** `archive/improvement-plans/<id>.json`: a plan whose actions have a completion status. */
export const improvementPlanSchema = z.strictObject({
  title,
  document,
  introduction: printedText,
  summary: z.strictObject({
    columns: printedList("Columns", "the printed headings"),
    numbers: printedList("Numbers", "the printed numbers, in the same order"),
    percents: printedList("Percentages", "the printed percentages, in the same order"),
    source: sourceField,
  }),
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
  overall: part,
  themes: field(z.array(part).min(1), {
    label: "Themes",
    hint: "one entry for each printed theme",
    example: "see the improvement plan of 2009",
  }),
  highlights: z.strictObject({
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
      { label: "Footnotes", hint: "printed footnotes", example: '[{ "mark": "*", "text": "…" }]' },
    ),
  }),
  outcomes: z.strictObject({
    heading,
    objective: printedText,
    rows: field(z.array(outcome).min(1), {
      label: "Rows",
      hint: "the rows of the printed table of key outcomes",
      example: "see the improvement plan of 2009",
    }),
  }),
  editorNotes,
});
