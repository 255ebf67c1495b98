import type { Indicator, Observation } from "../indicator.ts";
import { follows } from "./period-order.ts";
import { parsePeriod, type Period } from "./period.ts";
import { isWithheld } from "./small-numbers.ts";

interface Part {
  observation: Observation;
  period: Period;
  withheld: boolean;
}

/** How a withheld figure can be worked out from published ones. */
export interface Leak {
  withheld: Observation;
  /** same-period: another report's figure. whole-and-parts: all but one of a sum are published. */
  how: "same-period" | "whole-and-parts";
  /** The published figures that give it away. */
  from: readonly Observation[];
}

/** Only counts add up: a percentage of a year is no sum of its quarters, but its numerators are. */
function addsUp(part: Part, indicator: Indicator): boolean {
  const counted = ["count", "money"].includes(indicator.unit.kind);
  const { value, numerator } = part.observation;
  return part.withheld || (counted ? value !== undefined : numerator !== undefined);
}

/** Every way to fill a period, from its first day to its last, with shorter ones end to end. */
function tilings(whole: Period, parts: readonly Part[]): Part[][] {
  const fill = (used: readonly Part[]): Part[][] => {
    const last = used.at(-1)?.period;
    if (last?.end === whole.end) return [[...used]];
    const next = parts.filter(({ period }) =>
      last ? follows(last, period) : period.start === whole.start,
    );
    return next
      .filter(({ period }) => period.end <= whole.end && period.text !== whole.text)
      .flatMap((part) => fill([...used, part]));
  };
  return fill([]);
}

function samePeriod(parts: readonly Part[]): Leak[] {
  return parts
    .filter((one) => one.withheld)
    .flatMap(({ observation, period }): Leak[] => {
      const others = parts.filter(
        (one) =>
          !one.withheld && one.period.text === period.text && one.observation.value !== undefined,
      );
      const from = others.map((one) => one.observation);
      return from.length > 0 ? [{ withheld: observation, how: "same-period", from }] : [];
    });
}

function wholeAndParts(parts: readonly Part[], indicator: Indicator): Leak[] {
  const usable = parts.filter((part) => addsUp(part, indicator));
  return usable.flatMap((whole) =>
    tilings(whole.period, usable)
      .filter((tiles) => tiles.length > 1)
      .flatMap((tiles): Leak[] => {
        const sum = [whole, ...tiles];
        const [hidden, second] = sum.filter((one) => one.withheld);
        if (!hidden || second) return [];
        const from = sum.filter((one) => one !== hidden).map((one) => one.observation);
        return [{ withheld: hidden.observation, how: "whole-and-parts", from }];
      }),
  );
}

/**
 * Withheld figures of an indicator that its published ones give away: another report's figure for
 * the same period, or a sum (a year and its quarters) of which all but one are published. Sums
 * across indicators are the matter of `subtraction-across.ts`.
 */
export function subtractionLeaks(indicator: Indicator): Leak[] {
  const parts = indicator.observations.map((observation) => ({
    observation,
    period: parsePeriod(observation.period),
    withheld: isWithheld(observation, indicator.unit),
  }));
  return [...samePeriod(parts), ...wholeAndParts(parts, indicator)];
}
