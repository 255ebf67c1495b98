import type { Indicator, MissingReason, Observation, SeriesBreak } from "../indicator.ts";
import { parsePeriod, type Period } from "./period.ts";
import { comparePeriods, isPoint } from "./period-order.ts";

/** What the site shows for one period. */
export interface ShownFigure {
  period: Period;
  /** Null where there is none; `reason` then says why. */
  value: number | null;
  /** "suppressed" is shown as "c" (confidential). */
  reason: MissingReason | null;
  /** The observation that is shown, of the latest report that gives one. */
  observation: Observation;
  /** Other printed values for the same period, oldest report first. */
  alsoPrinted: readonly Observation[];
  /** All observations of the period, the shown one among them. */
  observations: readonly Observation[];
  /** Counts the breaks before it. Only figures of the same segment can be compared. */
  segment: number;
}

type Series = Pick<Indicator, "observations" | "breaks"> &
  Partial<Pick<Indicator, "comparability">>;

/** A period as a sentence on a figure says it: nothing of a running total happened "in" its last month. */
function saidPeriod(period: Period, { dated }: Observation, { comparability }: Series): Period {
  const said = (how: string): Period => ({
    ...period,
    inWords: period.inWords.replace(/^(in|on)\b/, how),
  });
  if (dated === "up-to") return said("up to");
  if (dated === "reported") return said("as reported $1");
  return comparability === "running-total" && isPoint(period) ? said("by") : period;
}

/** How many breaks of a series lie at or before a period. A period that straddles one counts before it. */
export function segmentOf(period: Period, breaks: readonly SeriesBreak[]): number {
  return breaks.filter((one) => parsePeriod(one.from).start <= period.start).length;
}

/** Of several observations for one period: a revised one, else the last that gives a number. */
function pick(observations: readonly Observation[]): Observation | undefined {
  return (
    observations.findLast((one) => one.value !== undefined && one.revised) ??
    observations.findLast((one) => one.value !== undefined) ??
    observations.at(-1)
  );
}

function shown(observations: readonly Observation[], series: Series): ShownFigure[] {
  const observation = pick(observations);
  if (!observation) return [];
  const period = parsePeriod(observation.period);
  const value = observation.value ?? null;
  const alsoPrinted = observations.filter((one) => one.value !== undefined && one.value !== value);
  const reason = value === null ? (observation.missing ?? "not-available") : null;
  const segment = segmentOf(period, series.breaks);
  return [
    {
      period: saidPeriod(period, observation, series),
      value,
      reason,
      observation,
      alsoPrinted,
      observations,
      segment,
    },
  ];
}

/**
 * The series as the site shows it: one figure for each period, in order of the last day. Where
 * several reports print the same period, the latest is shown (they stand oldest first in the
 * content) and the values that differ are kept beside it.
 */
export function shownSeries(indicator: Series): ShownFigure[] {
  const groups = Map.groupBy(indicator.observations, (one) => one.period);
  return [...groups.values()]
    .flatMap((group) => shown(group, indicator))
    .sort((a, b) => comparePeriods(a.period, b.period));
}
