import { z } from "zod";
import { document, heading, printedText, title } from "./archive.ts";
import { editorNotes, id, line, sourceField } from "./common.ts";
import { field } from "./field.ts";
import { smallNumbersField } from "./small-numbers.ts";

const cell = (label: string, example: string) =>
  field(line.optional(), {
    label,
    hint: "the words of the cell as printed; leave it out where the cell is empty",
    example,
  });

const action = z.strictObject({
  action: printedText,
  priority: field(line, { label: "Priority", hint: "the printed number", example: '"1"' }),
  targetDate: field(line, {
    label: "Target date",
    hint: "the words as printed",
    example: '"December 2009"',
  }),
  baseline: cell("Baseline", '"77.8% (2008/09) (1767/2270)"'),
  target: cell("Target", '"80%"'),
  lead: cell("Lead", '"Lyn Burns"'),
  update: cell("Update", '"Current performance on Pplus 73% (26.10.09) (826/1128)"'),
  completed: cell("Completed", '"Y"'),
  indicator: field(id.optional(), {
    label: "Indicator",
    hint: "the id of the indicator, if this site has it",
    example: '"initial-assessments-in-time"',
  }),
});

const objective = z.strictObject({
  text: printedText,
  actions: field(z.array(action).min(1), {
    label: "Actions",
    hint: "the printed actions of the objective",
    example: '[{ "action": "…", "priority": "1", "targetDate": "December 2009" }]',
  }),
});

/** `archive/improvement-actions/<id>.json`: a printed table of single improvement actions. */
export const improvementActionsSchema = z.strictObject({
  title,
  document,
  sections: field(
    z
      .array(
        z.strictObject({
          heading,
          objectives: field(z.array(objective).min(1), {
            label: "Objectives",
            hint: "the printed objectives, in order",
            example: '[{ "text": "…", "actions": [ … ] }]',
          }),
          source: sourceField,
          editorNotes,
        }),
      )
      .min(1),
    {
      label: "Sections",
      hint: "the printed sections, in order",
      example: '[{ "heading": "5. Safeguarding", "objectives": [ … ], "source": { … } }]',
    },
  ),
  editorNotes,
  smallNumbers: smallNumbersField,
});
