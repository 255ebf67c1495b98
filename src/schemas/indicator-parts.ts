import { z } from "zod";
import { anyDay, id, line, printedWords, sourceField } from "./common.ts";
import { field } from "./field.ts";
import { period } from "./indicator-figure.ts";
import { DURATION_UNITS } from "../domain/indicator.ts";

/** What exactly is counted. */
export const definition = field(
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
);

/** What the numbers are. */
export const unit = field(
  z.strictObject({
    kind: field(z.enum(["percent", "points", "rate", "count", "money", "duration"]), {
      label: "Kind",
      hint: "percent, points, rate, count, money or duration",
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
    currency: field(
      z
        .string()
        .refine((code) => Intl.supportedValuesOf("currency").includes(code), {
          error: "is not a currency such as GBP",
        })
        .optional(),
      {
        label: "Currency",
        hint: "for money: its three letters; left out, it is pounds",
        example: '"EUR"',
      },
    ),
    of: field(z.enum(DURATION_UNITS).optional(), {
      label: "Of",
      hint: "for a duration: minute, hour, day, week, month or year; left out, it is days",
      example: '"day"',
    }),
    measures: field(z.enum(["share", "change", "ratio"]).optional(), {
      label: "Measures",
      hint: "share for a part of a whole (0 to 100%), change for more or less than before (below 0 too), ratio for one number against another (above 100% too)",
      example: '"change"',
    }),
    people: field(z.boolean().optional(), {
      label: "People",
      hint: "false if no people are counted, so that a small number shows nobody",
      example: "false",
    }),
  }),
  { label: "Unit", hint: "what the numbers are", example: '{ "kind": "percent" }' },
);

/** When the next figure is due. */
export const dueFields = {
  nextDue: field(
    z
      .strictObject({
        date: field(anyDay, {
          label: "Date",
          hint: "the day, year-month-day",
          example: '"2014-07-31"',
        }),
        source: sourceField,
        quotation: field(printedWords, {
          label: "Quotation",
          hint: "the exact words of the source that name the day",
          example: '"…"',
        }),
      })
      .optional(),
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
};

/** What the verdicts need to know of a measure beyond its figures. */
export const judgementFields = {
  comparability: field(z.enum(["same-season", "any-season", "running-total"]).optional(), {
    label: "Comparability",
    hint: "which figures may be set beside each other: same-season (only those of the same part of the year), any-season (the measure does not move with the season) or running-total (each figure holds those before it)",
    example: '"any-season"',
  }),
  gapOf: field(id.optional(), {
    label: "Gap of",
    hint: "the id of the indicator whose distance from the figure of others this one is; the two are one measure",
    example: '"reading-progress-ks1-to-ks2"',
  }),
  notJudged: field(line.optional(), {
    label: "Not judged",
    hint: "why the figures are not judged, in a sentence, if they must not be",
    example: '"The report does not say whom the figure is about."',
  }),
};

/** Points from which figures cannot be compared with earlier ones. */
export const breaks = field(
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
);
