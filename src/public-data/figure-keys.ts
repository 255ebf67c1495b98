import type { Observation } from "../domain/indicator.ts";
import { CONFIDENTIAL } from "../domain/indicators/publishable.ts";
import { type Row, type WordedKey, withheldOrNone } from "./data-set.ts";

/** What a printed figure says in every table of figures. */
export const FIGURE_KEYS: readonly WordedKey[] = [
  {
    name: "value",
    type: "number",
    none: withheldOrNone,
    about: { phrase: "column-figure-keys-value" },
  },
  {
    name: "printed",
    none: withheldOrNone,
    about: { phrase: "column-figure-keys-printed" },
  },
  {
    name: "reason",
    none: "z",
    about: { phrase: "column-figure-keys-reason" },
  },
  {
    name: "numerator",
    type: "number",
    none: withheldOrNone,
    about: { phrase: "column-figure-keys-numerator" },
  },
  {
    name: "denominator",
    type: "number",
    none: withheldOrNone,
    about: { phrase: "column-figure-keys-denominator" },
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
