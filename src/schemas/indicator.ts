import { z } from "zod";
import { FIRST_PLAN, PLAN_YEARS } from "../domain/plans-of-body.ts";
import { editorNotes, id, line, priorityNumber } from "./common.ts";
import { field } from "./field.ts";
import { baselines, comparators, targets } from "./indicator-figure.ts";
import { observation } from "./indicator-observation.ts";
import { byArea } from "./indicator-by-area.ts";
import { breaks, definition, dueFields, judgementFields, unit } from "./indicator-parts.ts";

/** `indicators/<id>.json`: one measure with its figures. */
export const indicatorSchema = z.strictObject({
  name: field(line, {
    label: "Name",
    hint: "what is measured, in a few words",
    example: '"Breastfeeding initiation"',
  }),
  reference: field(line.optional(), {
    label: "Reference",
    hint: "the official reference as printed",
    example: '"NI 117"',
  }),
  question: field(line, {
    label: "Question",
    hint: "the plain question that the figure answers",
    example: '"How many mothers start to breastfeed?"',
  }),
  sentence: field(
    line
      .refine((text) => text.split("{figure}").length === 2, {
        error: "does not hold {figure} once",
      })
      .optional(),
    {
      label: "Sentence",
      hint: "what a person says of a figure, with {figure} in its place and no full stop; the site adds the time and the target",
      example: '"{figure} of mothers smoked when their baby was born"',
    },
  ),
  priority: field(priorityNumber.optional(), {
    label: "Priority",
    hint: "the number of the priority it belongs to",
    example: "1",
  }),
  plan: field(id.optional(), {
    label: "Earlier plan",
    hint: "the id of the earlier plan it belongs to: a file of archive/earlier-plans, in place of a priority",
    example: '"2010-13"',
  }),
  theme: field(line.optional(), {
    label: "Theme",
    hint: "the theme of an earlier plan, where no priority fits",
    example: '"Staying Safe"',
  }),
  // A measure that this plan goes on with. The check compares the two.
  carriedOver: field(
    z
      .string()
      .regex(new RegExp(`^(?:${FIRST_PLAN}|${PLAN_YEARS})/[a-z0-9]+(?:-[a-z0-9]+)*$`), {
        error: `is not the plan and the id of one of its indicators, with a slash between them`,
      })
      .optional(),
    {
      label: "Carried over",
      hint: "the same measure in the plan before: first, or the folder of the plan, a slash, and the indicator’s id",
      example: '"first/school-meals"',
    },
  ),
  definition,
  unit,
  polarity: field(z.enum(["high", "low", "range", "none"]), {
    label: "Polarity",
    hint: "the word that completes “good performance is …”: high, low, range (between two values) or none",
    example: '"high"',
  }),
  range: field(
    z
      .strictObject({
        from: field(z.number(), { label: "From", hint: "the lowest good value", example: "10" }),
        to: field(z.number(), { label: "To", hint: "the highest good value", example: "15" }),
      })
      .optional(),
    {
      label: "Range",
      hint: "for polarity range: the good values, ends included",
      example: '{ "from": 10, "to": 15 }',
    },
  ),
  milestones: field(z.array(id).default([]), {
    label: "Milestones",
    hint: "the ids of the milestones it measures",
    example: '["breastfeeding-initiation"]',
  }),
  // Where a figure of a part is withheld, the check sees to it that the others do not give it away.
  parts: field(z.array(id).min(2).optional(), {
    label: "Parts",
    hint: "the ids of the indicators whose figures add up to this one’s, where they leave nobody out",
    example: '["starters-on-time", "starters-late"]',
  }),
  // A gap and its rate are one measure: they are counted once.
  sameMeasureAs: field(id.optional(), {
    label: "Same measure as",
    hint: "for a gap between two groups: the id of the indicator whose rate it sets beside another",
    example: '"free-school-meals-ks4-attainment"',
  }),
  publisher: field(line.optional(), {
    label: "Publisher",
    hint: "who publishes the figure, if the source says so",
    example: '"OFSTED Data View"',
  }),
  frequency: field(
    z.enum(["monthly", "quarterly", "termly", "half-yearly", "yearly", "irregular"]),
    { label: "Frequency", hint: "how often a figure is due", example: '"yearly"' },
  ),
  ...dueFields,
  ...judgementFields,
  caveats: field(z.array(line).default([]), {
    label: "Caveats",
    hint: "sentences on how to read the figures",
    example: '["National data quality can be poor."]',
  }),
  breaks,
  observations: field(z.array(observation).default([]), {
    label: "Observations",
    hint: "the figures, in order of period",
    example:
      '[{ "period": "2013/14", "value": 59.91, "printed": "59.91%", "source": { … }, "quotation": "…" }]',
  }),
  byArea,
  targets,
  baselines,
  comparators,
  editorNotes,
});
