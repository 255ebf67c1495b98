import type { Observation, Unit } from "../indicator.ts";

/** Counts of people from 1 to this are small. */
export const MOST_SMALL = 4;

type Counted = Pick<Observation, "value" | "numerator" | "denominator">;

function isSmall(count: number | undefined): boolean {
  return count !== undefined && count >= 1 && count <= MOST_SMALL;
}

/**
 * Why a figure might let a person be recognised: a count of people from 1 to 4, or a share whose
 * numerator, or what is left of the whole beside it, is 1 to 4. Zero and five are not small.
 *
 * @returns null where nothing is small, or the unit says that no people are counted
 */
export function smallNumber(
  figure: Counted,
  unit: Unit,
): { what: "count" | "numerator" | "rest"; count: number } | null {
  const { value, numerator, denominator } = figure;
  if (unit.people === false) return null;
  if (unit.kind === "count" && value !== undefined && isSmall(value)) {
    return { what: "count", count: value };
  }
  if (numerator !== undefined && isSmall(numerator)) return { what: "numerator", count: numerator };
  if (numerator === undefined || denominator === undefined) return null;
  const rest = denominator - numerator;
  return isSmall(rest) ? { what: "rest", count: rest } : null;
}

/**
 * Whether a figure must not be published: the source or an editor withholds it, or it is small and
 * nobody has decided yet.
 */
export function isWithheld(
  observation: Counted & Pick<Observation, "missing" | "disclosure">,
  unit: Unit,
): boolean {
  if (observation.missing === "suppressed" || observation.disclosure?.allowed === false)
    return true;
  return !observation.disclosure && smallNumber(observation, unit) !== null;
}
