import type { Observation, Unit } from "../domain/indicator.ts";
import { SMALL_NUMBERS_MARK } from "../domain/indicators/mask.ts";
import { smallNumber } from "../domain/indicators/small-numbers.ts";
import { problemAt } from "./content-file.ts";
import type { IndicatorFile } from "./content-set.ts";
import type { Problem } from "./problem.ts";

export const SMALL = {
  count: (count: number) => `The count ${count} is a small number of people.`,
  numerator: (count: number) => `The numerator ${count} is a small number of people.`,
  rest: (count: number) =>
    `The denominator less the numerator is ${count}: a small number of people.`,
};

function undecided(
  file: IndicatorFile,
  one: Observation,
  path: readonly PropertyKey[],
  unit: Unit,
): Problem[] {
  const small = one.disclosure ? null : smallNumber(one, unit);
  if (!small) return [];
  const remedy =
    'Add "disclosure" with allowed, reason, decidedBy and decided. If no people are counted, write "people": false in the unit.';
  return [problemAt(file, path, "small-number-undecided", SMALL[small.what](small.count), remedy)];
}

function unmasked(file: IndicatorFile, one: Observation, path: readonly PropertyKey[]): Problem[] {
  const gone = one.disclosure?.allowed === false && one.value === undefined;
  if (!gone || one.quotation.includes(SMALL_NUMBERS_MARK)) return [];
  const message =
    "This figure is withheld, but its quotation has no mark where words were left out.";
  const remedy = `Write ${SMALL_NUMBERS_MARK} in the quotation in place of the number.`;
  return [problemAt(file, [...path, "quotation"], "small-number-unmarked", message, remedy)];
}

/** A figure about few people needs a decision, and a withheld one a mark in its quotation. */
export function smallNumberProblem(
  file: IndicatorFile,
  one: Observation,
  path: readonly PropertyKey[],
  unit: Unit,
): Problem[] {
  return [...undecided(file, one, path, unit), ...unmasked(file, one, path)];
}
