import type { Observation } from "../domain/indicator.ts";
import { CONFIDENTIAL } from "../domain/indicators/publishable.ts";
import { withheldOrNone, type Key, type Row } from "./data-set.ts";

/** What a printed figure says in every table of figures. */
export const FIGURE_KEYS: readonly Key[] = [
  {
    name: "value",
    type: "number",
    none: withheldOrNone,
    about: "The number. Empty (null in JSON) where there is none.",
  },
  {
    name: "printed",
    none: withheldOrNone,
    about:
      "The number as printed. c means confidential: the figure is about so few people that somebody could be recognised.",
  },
  {
    name: "reason",
    none: "z",
    about:
      "Why there is no number: not-collected, not-available, suppressed (confidential) or not-yet-due.",
  },
  {
    name: "numerator",
    type: "number",
    none: withheldOrNone,
    about: "The number on top of the fraction, where printed.",
  },
  {
    name: "denominator",
    type: "number",
    none: withheldOrNone,
    about: "The number under the fraction, where printed.",
  },
];

/** The same of one figure. */
export function figureRow(one: Observation): Row {
  return {
    value: one.value ?? null,
    printed: one.missing === "suppressed" ? CONFIDENTIAL : (one.printed ?? null),
    reason: one.missing ?? null,
    numerator: one.numerator ?? null,
    denominator: one.denominator ?? null,
  };
}
