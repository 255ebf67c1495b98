import { z } from "zod";
import { editorNotes, id, line, priorityNumber, reportId, sourceField } from "./common.ts";
import { field } from "./field.ts";
import { smallNumbersField } from "./small-numbers.ts";

const view = z.strictObject({
  quotation: field(line, {
    label: "Quotation",
    hint: "the words as printed, letter for letter",
    example: '"Feedback from families is very positive"',
  }),
  report: field(reportId.optional(), {
    label: "Report",
    hint: "the report that prints the words, if one of the plan’s reports does",
    example: '"2014-06"',
    refersTo: "report",
  }),
  milestone: field(id.optional(), {
    label: "Milestone",
    hint: "the id of the milestone that the words belong to",
    example: '"post-16-bespoke-packages"',
    refersTo: "milestone",
  }),
  priority: field(priorityNumber.optional(), {
    label: "Priority",
    hint: "the number of the priority, where the words belong to no single milestone",
    example: "2",
  }),
  source: sourceField,
  editorNotes,
});

/** `service-views/<group>.json`: what the sources say of the views of one group of people. */
export const serviceViewsSchema = z.strictObject({
  group: field(line, {
    label: "Group",
    hint: "who views the services",
    example: '"Parents and carers"',
  }),
  order: field(z.int().min(1), {
    label: "Order",
    hint: "the group’s place on the page",
    example: "1",
  }),
  inShort: field(line, {
    label: "In short",
    hint: "what the sources say, in one sentence of yours",
    example: '"Families gave positive feedback on courses for young people aged 16 and over."',
  }),
  notKnown: field(line, {
    label: "Not known",
    hint: "what the sources do not say, in one sentence of yours",
    example: '"No report prints a survey of parents with its numbers."',
  }),
  views: field(z.array(view).min(1), {
    label: "Views",
    hint: "the printed sentences, oldest first",
    example: '[{ "quotation": "…", "report": "2014-06", "source": { … } }]',
  }),
  smallNumbers: smallNumbersField,
});
