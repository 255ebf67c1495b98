import { z } from "zod";
import { line, printedWords, sourceField } from "./common.ts";
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
  quotation: field(printedWords, {
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

const baseline = z.strictObject({ ...figureFields, ...figureEnd });

/** Printed baselines, by period. */
export const baselines = field(z.array(baseline).default([]), {
  label: "Baselines",
  hint: "baselines, by period",
  example:
    '[{ "period": "2012/13", "value": 58, "printed": "58%", "source": { … }, "quotation": "…" }]',
});

/** What a target asks for, beside its figure. */
const targetFields = {
  kind: field(
    z.enum(["by-date", "standing", "relative", "change", "words", "planned"]).optional(),
    {
      label: "Kind",
      hint: "by-date (a level to reach by its period), standing (a level that holds until replaced: “maintain 60”), relative (set by the figure of others: “in line with the national average”), change (“by 10%”), words (no number) or planned (a number that the source plans or expects, no target)",
      example: '"standing"',
    },
  ),
  lasting: field(z.boolean().optional(), {
    label: "Lasting",
    hint: "true if a target of another kind than standing names no date, so that it holds until replaced",
    example: "true",
  }),
  beyond: field(z.boolean().optional(), {
    label: "Beyond",
    hint: "true if as good as the target is not enough: “above 90%”, “exceed the national average”",
    example: "true",
  }),
  comparator: field(line.optional(), {
    label: "Comparator",
    hint: "for a relative target: whose figure sets the level, by the name that it has under comparators",
    example: '"England"',
  }),
  within: field(z.number().min(0).optional(), {
    label: "Within",
    hint: "for a relative target: how far from it is near enough",
    example: "2",
  }),
  by: field(z.number().positive().optional(), {
    label: "By",
    hint: "for a change: how much better the figure has to get, in its own unit",
    example: "10",
  }),
};

/** Printed targets, by period. */
export const targets = field(
  z.array(z.strictObject({ ...figureFields, ...targetFields, ...figureEnd })).default([]),
  {
    label: "Targets",
    hint: "targets, by period",
    example:
      '[{ "period": "2013/14", "value": 65.5, "printed": "65.5%", "source": { … }, "quotation": "…" }]',
  },
);

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
        ours: field(z.enum(["better", "in-line", "worse"]).optional(), {
          label: "Ours",
          hint: "where the source prints no figure of theirs, how it says that ours stands to it: better, in-line or worse",
          example: '"worse"',
        }),
        by: field(z.number().positive().optional(), {
          label: "By",
          hint: "by how much ours is better or worse, if the source prints that instead of their figure",
          example: "7.8",
        }),
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
