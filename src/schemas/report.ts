import { z } from "zod";
import {
  anyDay,
  dayDone,
  editorNotes,
  id,
  line,
  person,
  printedFigure,
  priorityNumber,
  sourceField,
} from "./common.ts";
import { EACH_RATING, field } from "./field.ts";
import { smallNumbersField } from "./small-numbers.ts";

const figure = (name: string) =>
  field(printedFigure, {
    label: name,
    hint: `the figure in the ${name} column exactly as printed, in quotes`,
    example: '"28.5"',
  });

/** A figure for each rating of the plan's key. Which keys there are is checked across files. */
const ratings = {
  [EACH_RATING]: field(printedFigure.optional(), {
    label: "Rating",
    hint: `the figure in the ${EACH_RATING} column exactly as printed, in quotes`,
    example: '"28.5"',
    refersTo: "rating",
  }),
};

/** Keys beside those that are named are ratings, and hold figures. */
function lineOf<T extends z.ZodRawShape>(shape: T) {
  return z.looseObject(shape).superRefine((given, context) => {
    for (const [key, value] of Object.entries(given)) {
      if (key in shape) continue;
      const read = printedFigure.safeParse(value);
      for (const issue of read.error?.issues ?? []) {
        context.addIssue({ ...issue, path: [key], input: value } as never);
      }
    }
  });
}

const explanation = field(line.optional(), {
  label: "Explanation",
  hint: "a sentence that gives the printed figure and the one that comes out, and says why they differ",
  example: "The printed total is 53, but the ratings add up to 52: one milestone is counted twice.",
});

const priority = field(priorityNumber, {
  label: "Priority",
  hint: "the number of a priority of the plan",
  example: "4",
});

const overview = z.strictObject({
  source: sourceField,
  // One row for each priority that the table lists.
  rows: field(z.array(lineOf({ priority, ...ratings, total: figure("Total"), explanation })), {
    label: "Rows",
    hint: "one row for each priority that the printed table lists",
    example: '[{ priority: 4, green: "2", amber: "1", red: "0", blue: "0", total: "3" }]',
  }),
  // The table's Total row.
  total: field(lineOf({ ...ratings, total: figure("Total"), explanation }), {
    label: "Total row",
    hint: "the row of totals as the table prints it",
    example: '{ green: "28.5", amber: "20", red: "3.5", blue: "1", total: "53" }',
  }),
  // The table's percentage row, if it has one.
  percent: field(lineOf({ ...ratings, explanation }).optional(), {
    label: "Percentage row",
    hint: "the row of percentages, if the table prints one",
    example: '{ green: "53.8", amber: "37.7", red: "6.6", blue: "1.9" }',
  }),
  // Notes printed under the table, word for word.
  notes: field(z.array(line).default([]), {
    label: "Notes",
    hint: "notes printed under the table, word for word",
    example: '["Figures are rounded."]',
  }),
});

/** `reports/<year-month>.md`: one progress report. The text below is the report's own introduction. */
export const reportSchema = z.strictObject({
  // The month as people say it.
  name: field(line, { label: "Name", hint: "the month and year in words", example: "June 2014" }),
  // The report's title as printed.
  title: field(line, {
    label: "Title",
    hint: "the report's title as printed",
    example: "Children and Young People's Plan – 3rd Progress Report",
  }),
  // Whether it updates every milestone, or reports by exception.
  form: field(z.enum(["milestones", "highlights"]), {
    label: "Form",
    hint: "milestones if it updates each milestone, highlights if it reports by exception",
    example: "milestones",
  }),
  // When and to whom it was presented, if the source says so.
  presented: field(
    z
      .strictObject({
        date: field(anyDay, {
          label: "Date",
          hint: "the day of the meeting, year-month-day",
          example: '"2015-01-14"',
        }),
        to: field(line, {
          label: "To",
          hint: "the meeting's name",
          example: "Children, Young People and Families Partnership",
        }),
      })
      .optional(),
    {
      label: "Presented",
      hint: "the date of the meeting and its name",
      example: '{ date: "2015-01-14", to: "Children, Young People and Families Partnership" }',
    },
  ),
  // The moment from which it may be published. Before it, only previews show the report.
  publishFrom: field(
    z.iso
      .datetime({ offset: true, error: "is not a moment such as 2015-06-15T09:00:00+01:00" })
      .optional(),
    {
      label: "Publish from",
      hint: "the moment from which the report may be published, with the offset from Greenwich time",
      example: '"2015-06-15T09:00:00+01:00"',
    },
  ),
  // Needed to publish a report inside a pre-election period of the plan.
  preElectionApproval: field(
    z
      .strictObject({
        approvedBy: field(person, {
          label: "Approved by",
          hint: "the post that approved it",
          example: '"Monitoring Officer"',
        }),
        date: field(dayDone, {
          label: "Date",
          hint: "the day of the approval",
          example: '"2015-04-02"',
        }),
        reason: field(line, {
          label: "Reason",
          hint: "why it is published in this period",
          example: '"The law requires the figures by this date."',
        }),
      })
      .optional(),
    {
      label: "Pre-election approval",
      hint: "who approved publishing in the pre-election period, when and why",
      example: '{ approvedBy: "Monitoring Officer", date: "2015-04-02", reason: "…" }',
    },
  ),
  source: sourceField,
  // The overview table as printed, if the report has one.
  overview: field(overview.optional(), {
    label: "Overview",
    hint: "the printed overview table: source, rows, total, and percent and notes if printed",
    example: "see an earlier report",
  }),
  // Priorities that the report leaves out, and why.
  exceptions: field(
    z
      .array(
        z.strictObject({
          priority,
          printed: field(line.optional(), {
            label: "Printed",
            hint: "the reason as the report prints it",
            example: "This priority has been excluded from this progress report.",
          }),
          explanation: field(line, {
            label: "Explanation",
            hint: "what the reader should know, in a sentence of your own",
            example: "This report does not cover priority 4.",
          }),
          source: sourceField.optional(),
        }),
      )
      .default([]),
    {
      label: "Exceptions",
      hint: "a list of priorities that the report leaves out, each with an explanation",
      example: '[{ priority: 4, explanation: "This report does not cover priority 4." }]',
    },
  ),
  // Leads printed once beside a sub-heading of an action.
  sharedLeads: field(
    z
      .array(
        z.strictObject({
          priority,
          action: field(id, { label: "Action", hint: "the action's id", example: "i" }),
          group: field(id, {
            label: "Group",
            hint: "the sub-heading's id",
            example: "care-leavers",
          }),
          leads: field(z.array(line).min(1), {
            label: "Leads",
            hint: "a list of names as printed",
            example: '["Carole Davison"]',
          }),
        }),
      )
      .default([]),
    {
      label: "Shared leads",
      hint: "leads printed once beside a sub-heading, for all milestones under it",
      example: '[{ priority: 6, action: "i", group: "care-leavers", leads: ["Carole Davison"] }]',
    },
  ),
  editorNotes,
  smallNumbers: smallNumbersField,
});
