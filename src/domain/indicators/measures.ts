import type { Indicator } from "../indicator.ts";
import { isOffTarget } from "./clinic-candidates.ts";
import type { IndicatorVerdict } from "./verdict.ts";

/** The indicator with which a gap is one measure; undefined for what is no gap of another. */
export function rateOf(indicator: Pick<Indicator, "gapOf" | "sameMeasureAs">): string | undefined {
  return indicator.gapOf ?? indicator.sameMeasureAs;
}

/** Causes for concern, the worst first; later ones say nothing of a concern. */
const CAUSES: readonly ((one: IndicatorVerdict) => boolean)[] = [
  ({ clinicCandidate }) => clinicCandidate,
  ({ target }) => isOffTarget(target.status),
  ({ direction }) => direction.direction === "worsening",
  ({ comparisons }) => comparisons.some(({ result }) => result === "worse"),
];

function concern(verdict: IndicatorVerdict): number {
  const at = CAUSES.findIndex((holds) => holds(verdict));
  return at === -1 ? CAUSES.length : at;
}

/**
 * Each measure once. A gap and the rate that it compares say the same thing twice, so the one of the
 * two that gives more cause for concern stands for both; where they give the same, the rate does.
 * A gap whose rate is not among the verdicts stands for itself.
 */
export function measuresOf(verdicts: readonly IndicatorVerdict[]): IndicatorVerdict[] {
  const ids = new Set(verdicts.map(({ indicator }) => indicator.id));
  const measure = ({ indicator }: IndicatorVerdict): string => {
    const rate = rateOf(indicator);
    return rate !== undefined && ids.has(rate) ? rate : indicator.id;
  };
  const isRate = (one: IndicatorVerdict): boolean => measure(one) === one.indicator.id;
  const groups = Map.groupBy(verdicts, measure);
  return [...groups.values()].map((group) =>
    group.reduce((a, b) => {
      const difference = concern(a) - concern(b);
      if (difference !== 0) return difference < 0 ? a : b;
      return isRate(b) ? b : a;
    }),
  );
}
