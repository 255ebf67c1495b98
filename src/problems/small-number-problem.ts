import type { Figure, Observation, Unit } from "../domain/indicator.ts";
import { SMALL_NUMBERS_MARK } from "../domain/indicators/mask.ts";
import { smallNumber } from "../domain/indicators/small-numbers.ts";
import { smallCountsIn } from "../domain/small-counts.ts";
import { problemAt } from "./content-file.ts";
import type { IndicatorFile } from "./content-set.ts";
import { SAYS } from "./few-people.ts";
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

/** Words of a figure that tell of few people, where its numbers do not: "25% of the 8 children". */
function inWords(file: IndicatorFile, one: Figure, path: readonly PropertyKey[]): Problem[] {
  const [found] = smallCountsIn(one.quotation);
  if (!found) return [];
  const { words, what } = found;
  const remedy =
    'Add "disclosure" with allowed, reason, decidedBy and decided; a baseline, a target or a figure of others has no place for it: delete that.';
  const at = [...path, "quotation"];
  return [problemAt(file, at, "small-number-undecided", SAYS[what](words), remedy)];
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
  const byNumber = undecided(file, one, path, unit);
  const asked = byNumber.length > 0 || one.disclosure !== undefined;
  return [...byNumber, ...(asked ? [] : inWords(file, one, path)), ...unmasked(file, one, path)];
}
