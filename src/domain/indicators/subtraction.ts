import type { Indicator, Observation } from "../indicator.ts";
import { addDays } from "./calendar.ts";
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
  /** same-period: another report's figure. whole-and-parts: sums and differences give it. */
  how: "same-period" | "whole-and-parts";
  /** The published figures that give it away. */
  from: readonly Observation[];
}

/** Only counts add up: a percentage of a year is no sum of its quarters, but its numerators are. */
function addsUp(part: Part, indicator: Indicator): boolean {
  const counted = ["count", "money"].includes(indicator.unit.kind);
  const { value, numerator } = part.observation;
  return (counted ? value : numerator) !== undefined;
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

/** Where a period begins, and where the next one would: a running total stands at each. */
function ends({ period }: Part): [from: string, to: string] {
  return [period.start, addDays(period.end, 1)];
}

/**
 * The fewest figures that lead from the beginning of a period to its end, forwards or backwards in
 * time. A figure is the difference of two running totals; so whatever such a way joins is known.
 */
function wayAlong(hidden: Part, known: readonly Part[]): Part[] | null {
  const [start, goal] = ends(hidden);
  const ways = new Map<string, Part[]>([[start, []]]);
  for (const [day, way] of ways) {
    if (day === goal) return way;
    for (const part of known) {
      const [from, to] = ends(part);
      const next = day === from ? to : day === to ? from : day;
      if (!ways.has(next)) ways.set(next, [...way, part]);
    }
  }
  return null;
}

function wholeAndParts(parts: readonly Part[], indicator: Indicator): Leak[] {
  const known = parts.filter((part) => !part.withheld && addsUp(part, indicator));
  return parts
    .filter((part) => part.withheld)
    .flatMap((hidden): Leak[] => {
      const others = known.filter(({ period }) => period.text !== hidden.period.text);
      const from = wayAlong(hidden, others)?.map(({ observation }) => observation);
      return from ? [{ withheld: hidden.observation, how: "whole-and-parts", from }] : [];
    });
}

/**
 * Withheld figures of an indicator that its published ones give away: another report's figure for
 * the same period, or a sum (a year and its quarters) or difference (periods that overlap) of
 * published ones. Sums across indicators are the matter of `subtraction-across.ts`.
 */
export function subtractionLeaks(indicator: Indicator): Leak[] {
  const parts = indicator.observations.map((observation) => ({
    observation,
    period: parsePeriod(observation.period),
    withheld: isWithheld(observation, indicator.unit),
  }));
  return [...samePeriod(parts), ...wholeAndParts(parts, indicator)];
}
