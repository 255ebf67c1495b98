import type { Indicator, Observation } from "../indicator.ts";
import { parsePeriod } from "./period.ts";
import { isWithheld } from "./small-numbers.ts";

/** One figure of one indicator. */
export interface OwnedFigure {
  indicator: Indicator;
  observation: Observation;
}

/** A withheld figure that a whole and its parts give away. */
export interface AcrossLeak {
  withheld: OwnedFigure;
  /** The published figures that it can be worked out from. */
  from: readonly OwnedFigure[];
}

/** Whether a published figure has a number that adds up: a count, or the numerator of a share. */
function addsUp({ indicator, observation }: OwnedFigure): boolean {
  const counted = ["count", "money"].includes(indicator.unit.kind);
  return (counted ? observation.value : observation.numerator) !== undefined;
}

/** The days that a period covers, however it is written: "2013-11" and "2013-11-01..2013-11-30". */
function daysOf({ period }: Observation): string {
  const { start, end } = parsePeriod(period);
  return `${start}..${end}`;
}

/** The figure of one indicator for a period that counts: a published one, whatever another report withholds. */
function figureFor(
  indicator: Indicator,
  days: string,
): (OwnedFigure & { withheld: boolean }) | null {
  const own = indicator.observations
    .filter((observation) => daysOf(observation) === days)
    .map((observation) => ({
      indicator,
      observation,
      withheld: isWithheld(observation, indicator.unit),
    }));
  const published = own.find((one) => !one.withheld && addsUp(one));
  return published ?? own.find((one) => one.withheld) ?? null;
}

/**
 * Withheld figures that an indicator and its parts give away: for one period, all but one of the
 * whole and its parts are published. The parts leave nobody out, so the last is a subtraction away.
 * A part without any figure for the period leaves the sum open, and so does a second withheld one.
 */
export function acrossLeaks(whole: Indicator, parts: readonly Indicator[]): AcrossLeak[] {
  const members = [whole, ...parts];
  const periods = new Set(members.flatMap(({ observations }) => observations.map(daysOf)));
  return [...periods].flatMap((days): AcrossLeak[] => {
    const figures = members.map((indicator) => figureFor(indicator, days));
    const known = figures.filter((figure) => figure !== null);
    const [hidden, second] = known.filter(({ withheld }) => withheld);
    if (known.length < members.length || !hidden || second) return [];
    return [{ withheld: hidden, from: known.filter((figure) => figure !== hidden) }];
  });
}
