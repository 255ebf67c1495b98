import { z } from "zod";
import { editorNotes, id, line, reportId, sourceField } from "./common.ts";
import { field } from "./field.ts";

/** `priorities/<number>.md`: one priority. The text below is its printed aim beyond the title. */
export const prioritySchema = z.strictObject({
  // The priority in full, as printed.
  title: field(line, {
    label: "Title",
    hint: "the priority as printed",
    example: "We will ensure children have the best start in life",
  }),
  // A few of those words, for menus and tables.
  shortTitle: field(line, {
    label: "Short title",
    hint: "a few of the title's own words, for menus and tables",
    example: "Best start in life",
  }),
  // Strategic leads as printed.
  leads: field(z.array(line).default([]), {
    label: "Leads",
    hint: "a list of strategic leads as printed",
    example: '["Sue Wilson, Performance & Quality Manager"]',
  }),
  source: sourceField,
  // High-level actions, in the plan's order.
  actions: field(
    z
      .array(
        z.strictObject({
          id: field(id, { label: "Id", hint: "the action's printed number", example: "iv" }),
          text: field(line, {
            label: "Text",
            hint: "the action as printed",
            example: "We will reduce teenage pregnancy",
          }),
          // Printed points under the action, where it goes on as a list.
          points: field(z.array(line).default([]), {
            label: "Points",
            hint: "the points printed under the action, if it goes on as a list",
            example: '["all students making at least good progress;"]',
          }),
          // Sub-headings of the action, if it has any.
          groups: field(
            z
              .array(
                z.strictObject({
                  id: field(id, { label: "Id", hint: "a short id", example: "care-leavers" }),
                  name: field(line, {
                    label: "Name",
                    hint: "the sub-heading as printed",
                    example: "Care Leavers",
                  }),
                }),
              )
              .default([]),
            {
              label: "Groups",
              hint: "the sub-headings of the action",
              example: '[{ id: "care-leavers", name: "Care Leavers" }]',
            },
          ),
        }),
      )
      .default([]),
    {
      label: "Actions",
      hint: "the priority's actions in the plan's order",
      example: '[{ id: "i", text: "We will reduce teenage pregnancy" }]',
    },
  ),
  // The figures that stand first on its page and its card on the home page.
  keyIndicators: field(
    z
      .array(id)
      .refine((ids) => ids.length <= 3, { error: "names more than three indicators" })
      .default([]),
    {
      label: "Key indicators",
      hint: "the ids of up to three of its indicators that lead its page; without them, the site takes the worst, the best and the one about most people",
      example: '["breastfeeding-initiation", "smoking-at-delivery"]',
    },
  ),
  // Where a priority joined the plan late: the report that says so.
  addedIn: field(
    z
      .strictObject({
        report: field(reportId, { label: "Report", hint: "a report's id", example: '"2015-01"' }),
        printed: field(line, {
          label: "Printed",
          hint: "the words that say it was added",
          example: "An additional and seventh priority was added during 2014",
        }),
        source: sourceField,
      })
      .optional(),
    {
      label: "Added in",
      hint: "the report that says the priority was added, with its words",
      example: '{ report: "2015-01", printed: "…", source: { … } }',
    },
  ),
  editorNotes,
});
