import { z } from "zod";
import { CORRECTED_FIELDS } from "../domain/correction.ts";
import { dayDone, id, line, person, priorityNumber, reportId } from "./common.ts";
import { field } from "./field.ts";

/**
 * `corrections/<id>.md`: one change to a published report. The text below says why it was made.
 */
export const correctionSchema = z.strictObject({
  // The report whose record changes.
  report: field(reportId, {
    label: "Report",
    hint: "the id of the report whose record changes",
    example: '"2014-06"',
    refersTo: "report",
  }),
  // The day of the change.
  date: field(dayDone, {
    label: "Date",
    hint: "the day of the change, year-month-day",
    example: '"2014-07-02"',
  }),
  // An error put right, or a revision that was announced.
  kind: field(z.enum(["error", "scheduled-revision"]), {
    label: "Kind",
    hint: "error for a mistake put right, scheduled-revision for a revision that was announced",
    example: '"error"',
  }),
  // The milestone that it is about, if it is about one.
  milestone: field(id.optional(), {
    label: "Milestone",
    hint: "the id of the milestone that it is about",
    example: '"school-meal-uptake"',
    refersTo: "milestone",
  }),
  // The indicator that it is about, if it is about one.
  indicator: field(id.optional(), {
    label: "Indicator",
    hint: "the id of the indicator that it is about",
    example: '"breastfeeding-initiation"',
    refersTo: "indicator",
  }),
  // The priority or clinic that it is about, where it is about neither.
  priority: field(priorityNumber.optional(), {
    label: "Priority",
    hint: "the number of the priority, where its own words, questions or highlights change",
    example: "1",
  }),
  clinic: field(id.optional(), {
    label: "Clinic",
    hint: "the id of the performance clinic that it is about",
    example: '"2009-10-q2-future-ni-117"',
    refersTo: "clinic",
  }),
  // What of it was changed: the entry covers this and nothing else.
  fields: field(z.array(z.enum(CORRECTED_FIELDS)).min(1).optional(), {
    label: "Fields",
    hint: `a list of what changes: ${CORRECTED_FIELDS.join(", ")}`,
    example: '["text"]',
  }),
  // What it said and what it says now.
  what: field(line, {
    label: "What",
    hint: "what it said and what it says now, in a sentence",
    example: '"The average was given as 530 meals; it is 540."',
  }),
  // Who approved it.
  approvedBy: field(person, {
    label: "Approved by",
    hint: "the post that approved the change",
    example: '"Head of Performance"',
  }),
});
