import { z } from "zod";
import { document, heading, printedText, section, title } from "./archive.ts";
import { editorNotes, id, line, priorityNumber, sourceField } from "./common.ts";
import { field } from "./field.ts";
import { smallNumbersField } from "./small-numbers.ts";

const aspiration = z.strictObject({
  number: field(z.int().min(1), { label: "Number", hint: "the printed number", example: "1" }),
  text: printedText,
});

const milestone = z.strictObject({
  text: printedText,
  points: field(z.array(line).default([]), {
    label: "Points",
    hint: "the points printed below the milestone",
    example: '["Independent living skills"]',
  }),
});

const year = z.strictObject({
  year: field(z.string().regex(/^\d{4}\/\d{2}$/, { error: "is not a year such as 2010/11" }), {
    label: "Year",
    hint: "the year that the milestones are printed under",
    example: '"2010/11"',
  }),
  milestones: field(z.array(milestone).default([]), {
    label: "Milestones",
    hint: "the delivery milestones of that year; leave it out where none is printed",
    example: '[{ "text": "VCS provision is visible in all planning documents." }]',
  }),
});

const actionLine = z.strictObject({
  kind: field(z.enum(["existing-plan", "additional-action"]), {
    label: "Kind",
    hint: "existing-plan for “Existing plans and strategies”, additional-action for “Additional partnership actions”",
    example: '"existing-plan"',
  }),
  name: field(line, {
    label: "Name",
    hint: "the plan or strategy, or the words of the action, as printed",
    example: '"14-19 Learning Plan"',
  }),
  purpose: field(line.optional(), {
    label: "Purpose",
    hint: "what is printed behind the name of the plan or strategy",
    example: '"Connect all learners and their families to educational and employment pathways"',
  }),
  years: field(z.array(year).min(1), {
    label: "Years",
    hint: "the delivery milestones by year",
    example: '[{ "year": "2010/11", "milestones": [ … ] }]',
  }),
  leads: field(
    z
      .array(
        z.strictObject({
          role: field(line, { label: "Role", hint: "the role as printed", example: '"Lead"' }),
          names: field(line, {
            label: "Names",
            hint: "the names as printed",
            example: '"Lyn Burns"',
          }),
        }),
      )
      .default([]),
    {
      label: "Leads",
      hint: "the printed roles with their names",
      example: '[{ "role": "Strategic Lead", "names": "Dorothy Smith" }]',
    },
  ),
});

const actionPlan = z.strictObject({
  reference: field(line, { label: "Reference", hint: "the printed reference", example: '"EWB1"' }),
  aspiration: field(z.int().min(1), {
    label: "Aspiration",
    hint: "the number of the same aspiration in the list of aspirations",
    example: "1",
  }),
  text: printedText,
  lines: field(z.array(actionLine).min(1), {
    label: "Lines",
    hint: "the existing plans and the additional actions, in the printed order",
    example: '[{ "kind": "existing-plan", "name": "14-19 Learning Plan", "years": [ … ] }]',
  }),
  editorNotes,
});

const indicatorTable = z.strictObject({
  heading,
  columns: field(z.array(line).min(1), {
    label: "Columns",
    hint: "the printed headings",
    example: '["No.", "Ref", "Definition"]',
  }),
  rows: field(
    z
      .array(
        z.strictObject({
          indicator: field(id, {
            label: "Indicator",
            hint: "the id of the indicator that holds these figures",
            example: '"level-2-by-age-19"',
          }),
          cells: field(z.array(line).min(1), {
            label: "Cells",
            hint: "the printed cells, one for each column",
            example: '["52", "NI 79", "67.7%"]',
          }),
        }),
      )
      .min(1),
    { label: "Rows", hint: "the printed rows", example: '[{ "indicator": "…", "cells": [ … ] }]' },
  ),
  source: sourceField,
});

const outcome = z.strictObject({
  id: field(id, { label: "Id", hint: "a short id, part of the address", example: '"stay-safe"' }),
  name: heading,
  code: field(line, { label: "Code", hint: "the printed short form", example: '"EWB"' }),
  aspirations: field(z.array(aspiration).min(1), {
    label: "Aspirations",
    hint: "the aspirations of the outcome as printed, asterisks included",
    example: '[{ "number": 1, "text": "Babies have a healthy start.*" }]',
  }),
  actionPlan: field(z.array(actionPlan).optional(), {
    label: "Action plan",
    hint: "the action plan of each aspiration, if the paper holds it",
    example: '[{ "reference": "EWB1", "aspiration": 1, "text": "…", "lines": [ … ] }]',
  }),
  indicatorTable: field(indicatorTable.optional(), {
    label: "Indicator table",
    hint: "the printed table of the outcome’s indicators, if the paper holds it",
    example: '{ "heading": "…", "columns": [ … ], "rows": [ … ], "source": { … } }',
  }),
  takenUpIn: field(
    z
      .array(
        z.strictObject({
          priority: field(priorityNumber, {
            label: "Priority",
            hint: "the number of the priority",
            example: "1",
          }),
          reason: field(line, {
            label: "Reason",
            hint: "why, in a sentence",
            example: '"Priority 1 takes up the healthy start of babies."',
          }),
        }),
      )
      .default([]),
    {
      label: "Taken up in",
      hint: "priorities of the present plan that took up the theme, and in a sentence why",
      example: '[{ "priority": 1, "reason": "Priority 1 takes up the healthy start of babies." }]',
    },
  ),
  source: sourceField,
});

/**
 * `archive/earlier-plans/<id>.json`: a plan that came before the present one. Its name and years
 * are enough for indicators that belong to it; the rest is its paper.
 */
export const earlierPlanSchema = z.strictObject({
  name: field(line, {
    label: "Name",
    hint: "what the pages call the plan",
    example: '"Children and Young People’s Plan 2010-13"',
  }),
  title: title.optional(),
  document: document.optional(),
  period: field(line, { label: "Period", hint: "the years of the plan", example: '"2010-13"' }),
  sections: field(z.array(section).default([]), {
    label: "Sections",
    hint: "the printed introduction, section by section",
    example: '[{ "heading": "Monitoring performance", "text": [ … ], "source": { … } }]',
  }),
  aspirationsHeading: heading.optional(),
  aspirationsIntroduction: printedText.optional(),
  outcomes: field(z.array(outcome).default([]), {
    label: "Outcomes",
    hint: "the outcomes of the plan, in the printed order",
    example: '[{ "id": "stay-safe", "name": "Stay Safe", "code": "SS", "aspirations": [ … ] }]',
  }),
  editorNotes,
  smallNumbers: smallNumbersField,
});
