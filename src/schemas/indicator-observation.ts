import { z } from "zod";
import { dayDone, line, person, printedWords } from "./common.ts";
import { field } from "./field.ts";
import { figureEnd, figureFields } from "./indicator-figure.ts";

const symbol = (name: string) =>
  field(line.optional(), { label: name, hint: "the symbol as printed", example: '"✓"' });

/** One figure of the place itself, or why there is none. */
export const observation = z.strictObject({
  ...figureFields,
  value: field(figureFields.value, {
    label: "Value",
    hint: 'the number, without signs or words; if there is none, leave "value" out and write "missing" with the reason',
    example: "59.91",
  }),
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
  dated: field(z.enum(["up-to", "reported"]).optional(), {
    label: "Dated",
    hint: "up-to if the figure counts from an earlier day up to its period; reported if the source names no date, so that the period is that of the report; else leave it out",
    example: '"reported"',
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
  reported: field(
    z
      .strictObject({
        direction: field(z.enum(["improving", "no-clear-change", "worsening"]), {
          label: "Direction",
          hint: "what the source says of the figure beside an earlier one: improving, no-clear-change or worsening",
          example: '"improving"',
        }),
        by: field(z.number().min(0).optional(), {
          label: "By",
          hint: "by how much, if the source prints it",
          example: "3",
        }),
        quotation: field(printedWords, {
          label: "Quotation",
          hint: "the exact words of the source that say so",
          example: '"decreased by 3% to 83%"',
        }),
      })
      .optional(),
    {
      label: "Reported",
      hint: "the direction that the source itself prints",
      example: '{ "direction": "worsening", "by": 3, "quotation": "decreased by 3% to 83%" }',
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
        decidedBy: field(person, {
          label: "Decided by",
          hint: "the post that decided",
          example: '"Editor of the report card"',
        }),
        decided: field(dayDone, {
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
