import type { Comparator, Indicator } from "../indicator.ts";
import { grade } from "./council-symbols.ts";
import { difference, type Exact } from "./exact.ts";
import { compareGoodness } from "./goodness.ts";
import { comparisonNoise, proportionOf, type NoiseVerdict } from "./noise.ts";
import type { ShownFigure } from "./shown-series.ts";

/**
 * The council's rule (see council-symbols.ts): better by 2 points or more; in line: as good, or
 * better by less; worse. not-judged where no direction is good.
 */
export type ComparisonResult = "better" | "in-line" | "worse" | "not-judged";

/** A figure beside that of others for the same period. */
export interface Comparison {
  /** "England", "Statistical neighbours" */
  name: string;
  value: number;
  comparator: Comparator;
  /** Our value minus theirs. */
  difference: Exact;
  /** Whether ours is exactly as good, which the council's rule does not tell from "better by a bit". */
  level: boolean;
  result: ComparisonResult;
  /** Whether theirs lies inside the 95 % interval of ours. */
  noise: NoiseVerdict;
}

const RESULTS = { "★": "better", "●": "in-line", "▲": "worse" } as const;

/** Of several figures of one name, the one that stands last: that of the latest report. */
function latestOfEach(comparators: readonly Comparator[]): Comparator[] {
  return [...new Map(comparators.map((one) => [one.name, one])).values()];
}

/** A figure against each comparator of the same period. Empty where there is none. */
export function comparisonsOf(
  indicator: Pick<Indicator, "comparators" | "unit" | "polarity" | "range">,
  figure: ShownFigure,
): Comparison[] {
  const { value } = figure;
  if (value === null) return [];
  const same = indicator.comparators.filter((one) => one.period === figure.period.text);
  const own = proportionOf(figure.observation, indicator.unit);
  return latestOfEach(same).flatMap((comparator): Comparison[] => {
    if (comparator.value === undefined) return [];
    const mark = grade({ value, good: indicator, unit: indicator.unit }, comparator.value);
    return [
      {
        name: comparator.name,
        value: comparator.value,
        comparator,
        difference: difference(value, comparator.value),
        level: compareGoodness(value, comparator.value, indicator) === 0,
        result: mark ? RESULTS[mark] : "not-judged",
        noise: comparisonNoise(own, comparator.value),
      },
    ];
  });
}
