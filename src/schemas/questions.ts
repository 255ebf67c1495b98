import { z } from "zod";
import { id, line, printedWords, priorityNumber, reportId, sourceField } from "./common.ts";
import { field } from "./field.ts";

/**
 * `questions/<report>/<priority>.json`, or `plan.json` for the whole plan: questions that editors wrote for members after a report,
 * beside those that the site works out itself. Each rests on printed words.
 */
export const questionsSchema = z.strictObject({
  // The report: the folder's name.
  report: field(reportId, {
    label: "Report",
    hint: "the report's id, the same as the folder's name",
    example: '"2015-01"',
    refersTo: "report",
  }),
  // The priority: the file's name. Left out in plan.json, for questions about the whole plan.
  priority: field(priorityNumber.optional(), {
    label: "Priority",
    hint: "the priority's number, the same as this file's name; leave it out in plan.json",
    example: "1",
  }),
  questions: field(
    z
      .array(
        z.strictObject({
          question: field(
            line.refine((text) => text.endsWith("?"), { error: "is not a question" }),
            {
              label: "Question",
              hint: "one plain question, with its question mark",
              example: '"When will the review of the plan be finished?"',
            },
          ),
          quotation: field(printedWords, {
            label: "Quotation",
            hint: "the exact printed words that raise the question",
            example: '"an early refresh of the current plan will commence early 2015"',
          }),
          source: sourceField,
          indicator: field(id.optional(), {
            label: "Indicator",
            hint: "the id of the indicator it is about, if any",
            example: '"breastfeeding-initiation"',
          }),
          milestone: field(id.optional(), {
            label: "Milestone",
            hint: "the id of the milestone it is about, if any",
            example: '"breastfeeding-initiation"',
          }),
        }),
      )
      .min(1),
    {
      label: "Questions",
      hint: "a list of questions, each with the printed words that raise it",
      example: '[{ "question": "…?", "quotation": "…", "source": { … } }]',
    },
  ),
});
