import { z } from "zod";
import { line, sourceField } from "./common.ts";
import { field } from "./field.ts";

const day = "\\d{4}-\\d{2}-\\d{2}";

/** The forms that a period may take. `domain/indicator.ts` explains each. */
export const period = field(
  z
    .string()
    .regex(
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

/** The keys that every figure starts with. */
export const figureFields = {
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

/** The keys that every figure ends with: where it stands printed. */
export const figureEnd = {
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

/** One printed figure: a target or a baseline. */
const figure = z.strictObject({ ...figureFields, ...figureEnd });

/** A list of targets or baselines. */
export const figureList = (label: string, hint: string) =>
  field(z.array(figure).default([]), {
    label,
    hint,
    example:
      '[{ "period": "2013/14", "value": 65.5, "printed": "65.5%", "source": { … }, "quotation": "…" }]',
  });

/** Figures of others. */
export const comparators = field(
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
);
