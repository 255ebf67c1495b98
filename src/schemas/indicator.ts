import { z } from "zod";
import { editorNotes, id, isoDate, line, priorityNumber, sourceField } from "./common.ts";
import { field } from "./field.ts";

const day = "\\d{4}-\\d{2}-\\d{2}";

/** The forms that a period may take. `domain/indicator.ts` explains each. */
const period = field(
  z.string().regex(
    new RegExp(
      [
        "^\\d{4}$",
        "^(?:academic )?\\d{4}/\\d{2}$",
        "^\\d{4}/\\d{2} Q[1-4]$",
        "^(?:autumn|spring|summer) \\d{4}$",
        "^\\d{4}-\\d{2}$",
        `^${day}$`,
        `^${day}\\.\\.${day}$`,
        `^to ${day} \\(\\d+ months\\)$`,
      ].join("|"),
    ),
    { error: "is not a period" },
  ),
  {
    label: "Period",
    hint: "2013, 2013/14, 2013/14 Q2, academic 2012/13, autumn 2013, 2013-11, 2013-11-01, 2013-04-01..2013-09-30 or to 2013-12-31 (24 months)",
    example: '"2013/14"',
  },
);

const figureFields = {
  period,
  value: field(z.number().optional(), {
    label: "Value",
    hint: "the number, without signs or words",
    example: "59.91",
  }),
  printed: field(line.optional(), {
    label: "Printed",
    hint: "the number exactly as printed",
    example: '"59.91%"',
  }),
};

const figureEnd = {
  source: sourceField,
  quotation: field(line, {
    label: "Quotation",
    hint: "the exact words of the source that give this figure",
    example: '"Actual figure: 59.91% (2013/2014)"',
  }),
  note: field(line.optional(), {
    label: "Note",
    hint: "what a reader should know of this one figure",
    example: '"The report gives no year for this figure."',
  }),
};

const symbol = (name: string) =>
  field(line.optional(), { label: name, hint: "the symbol as printed", example: '"✓"' });

const figure = z.strictObject({ ...figureFields, ...figureEnd });

const observation = z.strictObject({
  ...figureFields,
  missing: field(
    z.enum(["not-collected", "not-available", "suppressed", "not-yet-due"]).optional(),
    {
      label: "Missing",
      hint: "why there is no value: not-collected, not-available, suppressed or not-yet-due",
      example: '"not-available"',
    },
  ),
  numerator: field(z.number().min(0).optional(), {
    label: "Numerator",
    hint: "the number on top of the fraction, where printed",
    example: "41363",
  }),
  denominator: field(z.number().positive().optional(), {
    label: "Denominator",
    hint: "the number under the fraction, where printed",
    example: "56123",
  }),
  provisional: field(z.boolean().optional(), {
    label: "Provisional",
    hint: "true if the source calls the figure provisional or unverified",
    example: "true",
  }),
  revised: field(z.boolean().optional(), {
    label: "Revised",
    hint: "true if the figure replaces an earlier one",
    example: "true",
  }),
  symbols: field(
    z
      .strictObject({
        onTarget: symbol("On target"),
        directionOfTravel: symbol("Direction of travel"),
        yearToDate: symbol("Year to date"),
        statisticalNeighbours: symbol("Against statistical neighbours"),
        national: symbol("Against the nation"),
      })
      .optional(),
    {
      label: "Symbols",
      hint: "symbols that the source prints beside the figure",
      example: '{ "onTarget": "✓" }',
    },
  ),
  disclosure: field(
    z
      .strictObject({
        allowed: field(z.boolean(), {
          label: "Allowed",
          hint: "true to publish the small number, false to hide it",
          example: "true",
        }),
        reason: field(line, {
          label: "Reason",
          hint: "why",
          example: '"Already public in the council\'s papers; no child can be recognised."',
        }),
        decidedBy: field(line, {
          label: "Decided by",
          hint: "the post that decided",
          example: '"Editor of the report card"',
        }),
        decided: field(isoDate, {
          label: "Decided",
          hint: "the day of the decision",
          example: '"2026-11-21"',
        }),
      })
      .optional(),
    {
      label: "Disclosure",
      hint: "the decision on publishing a small number, with who decided and why",
      example: '{ "allowed": false, "reason": "…", "decidedBy": "…", "decided": "2026-11-21" }',
    },
  ),
  ...figureEnd,
});

const figureList = (label: string, hint: string) =>
  field(z.array(figure).default([]), {
    label,
    hint,
    example:
      '[{ "period": "2013/14", "value": 65.5, "printed": "65.5%", "source": { … }, "quotation": "…" }]',
  });

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
  priority: field(priorityNumber.optional(), {
    label: "Priority",
    hint: "the number of the priority it belongs to",
    example: "1",
  }),
  theme: field(line.optional(), {
    label: "Theme",
    hint: "the theme of an earlier plan, where no priority fits",
    example: '"Staying Safe"',
  }),
  definition: field(
    z.strictObject({
      text: field(line, {
        label: "Text",
        hint: "what exactly is counted",
        example: '"Mothers who start to breastfeed, as a share of all who give birth."',
      }),
      numerator: field(line.optional(), {
        label: "Numerator",
        hint: "what is counted on top",
        example: '"Mothers who start to breastfeed"',
      }),
      denominator: field(line.optional(), {
        label: "Denominator",
        hint: "what it is a share of",
        example: '"All mothers who give birth"',
      }),
      population: field(line.optional(), {
        label: "Population",
        hint: "about whom",
        example: '"Rotherham residents of academic age 16,17 and 18"',
      }),
      source: sourceField.optional(),
    }),
    {
      label: "Definition",
      hint: "what exactly is counted; with a source where one prints it",
      example: '{ "text": "Mothers who start to breastfeed, as a share of all who give birth." }',
    },
  ),
  unit: field(
    z.strictObject({
      kind: field(z.enum(["percent", "points", "rate", "count", "money"]), {
        label: "Kind",
        hint: "percent, points, rate, count or money",
        example: '"percent"',
      }),
      name: field(line.optional(), {
        label: "Name",
        hint: "what is counted, in the plural",
        example: '"meals per day"',
      }),
      per: field(z.int().positive().optional(), {
        label: "Per",
        hint: "for a rate: per how many",
        example: "1000",
      }),
    }),
    { label: "Unit", hint: "what the numbers are", example: '{ "kind": "percent" }' },
  ),
  polarity: field(z.enum(["high", "low", "range", "none"]), {
    label: "Polarity",
    hint: "completes “good performance is …”: high, low, range (between two values) or none",
    example: '"high"',
  }),
  range: field(z.strictObject({ from: z.number(), to: z.number() }).optional(), {
    label: "Range",
    hint: "for polarity range: the good values, ends included",
    example: '{ "from": 10, "to": 15 }',
  }),
  milestones: field(z.array(id).default([]), {
    label: "Milestones",
    hint: "the ids of the milestones it measures",
    example: '["increase-breastfeeding-initiation-rates"]',
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
  nextDue: field(
    z.strictObject({ date: isoDate, source: sourceField, quotation: line }).optional(),
    {
      label: "Next due",
      hint: "the day the next figure is due, with the words that say so",
      example: '{ "date": "2014-07-31", "source": { … }, "quotation": "…" }',
    },
  ),
  overdueAcknowledged: field(z.boolean().optional(), {
    label: "Overdue acknowledged",
    hint: "true once you know that the next figure is late",
    example: "true",
  }),
  caveats: field(z.array(line).default([]), {
    label: "Caveats",
    hint: "sentences on how to read the figures",
    example: '["National data quality can be poor."]',
  }),
  breaks: field(
    z
      .array(
        z.strictObject({
          from: period,
          reason: field(line, {
            label: "Reason",
            hint: "why earlier figures cannot be compared",
            example: '"The assessment changed in 2013."',
          }),
          source: sourceField.optional(),
        }),
      )
      .default([]),
    {
      label: "Breaks",
      hint: "points from which figures cannot be compared with earlier ones",
      example: '[{ "from": "2013", "reason": "The assessment changed in 2013." }]',
    },
  ),
  observations: field(z.array(observation).default([]), {
    label: "Observations",
    hint: "the figures, in order of period",
    example:
      '[{ "period": "2013/14", "value": 59.91, "printed": "59.91%", "source": { … }, "quotation": "…" }]',
  }),
  targets: figureList("Targets", "targets, by period"),
  baselines: figureList("Baselines", "baselines, by period"),
  comparators: field(
    z
      .array(
        z.strictObject({
          name: field(line, {
            label: "Name",
            hint: "whose figure it is",
            example: '"Statistical neighbours"',
          }),
          ...figureFields,
          ...figureEnd,
        }),
      )
      .default([]),
    {
      label: "Comparators",
      hint: "figures of others for the same measure",
      example:
        '[{ "name": "England", "period": "2013", "value": 79, "printed": "79%", "source": { … }, "quotation": "…" }]',
    },
  ),
  editorNotes,
});
