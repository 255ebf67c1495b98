import type { Priority } from "../priority.ts";
import type { DirectionOfTravel } from "./direction-of-travel.ts";
import type { TargetStatus } from "./target-status.ts";
import type { IndicatorVerdict } from "./verdict.ts";

/** How many figures lead a page. */
export const MOST_KEY_INDICATORS = 3;

const BY_TARGET: Readonly<Partial<Record<TargetStatus, number>>> = {
  "not-met": -3,
  behind: -2,
  "on-the-way": 2,
  met: 3,
};

const BY_DIRECTION: Readonly<Partial<Record<DirectionOfTravel, number>>> = {
  worsening: -1,
  improving: 1,
};

/**
 * Where a figure stands between worst (-4: off target and worsening) and best (4: at its target and
 * improving). Only an order for lists, never shown: it weighs nothing that a source does not say.
 */
export function standing({ target, direction }: IndicatorVerdict): number {
  return (BY_TARGET[target.status] ?? 0) + (BY_DIRECTION[direction.direction] ?? 0);
}

/** How many people a figure is about, as far as it is printed. */
function people({ latest, indicator }: IndicatorVerdict): number {
  const { observation, value } = latest?.shown ?? {};
  const counted = indicator.unit.kind === "count" && indicator.unit.people !== false;
  return observation?.denominator ?? (counted ? (value ?? 0) : 0);
}

/** The first with the greatest measure. */
function greatest(
  verdicts: readonly IndicatorVerdict[],
  measure: (one: IndicatorVerdict) => number,
): IndicatorVerdict | undefined {
  const [first, ...others] = verdicts;
  return others.reduce((best, one) => (best && measure(one) > measure(best) ? one : best), first);
}

/** A fair choice where nobody chose: the worst, the best, and the figure about most people. */
function fairChoice(own: readonly IndicatorVerdict[]): IndicatorVerdict[] {
  const chosen: IndicatorVerdict[] = [];
  const measures = [(one: IndicatorVerdict) => -standing(one), standing, people];
  for (const measure of measures) {
    const left = own.filter((one) => !chosen.includes(one));
    const next = greatest(left, measure);
    if (next) chosen.push(next);
  }
  return chosen;
}

/**
 * The figures that lead a priority's page and card: those that the content names, in its order;
 * else the worst, the best and the one about most people. Figures without a number lead nothing.
 */
export function keyIndicators(
  { keyIndicators: named }: Pick<Priority, "keyIndicators">,
  own: readonly IndicatorVerdict[],
): readonly IndicatorVerdict[] {
  if (named.length === 0) return fairChoice(own.filter((one) => one.latest !== null));
  return named.flatMap((id) => own.find((one) => one.indicator.id === id) ?? []);
}
