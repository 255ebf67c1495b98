import type { Comparator, Indicator } from "../indicator.ts";
import { difference, type Exact } from "./exact.ts";
import { compareGoodness, goodness } from "./goodness.ts";
import { comparisonNoise, proportionOf, type NoiseVerdict } from "./noise.ts";
import { withinRounding } from "./rounding.ts";
import type { ShownFigure } from "./shown-series.ts";

/**
 * One rule for both sides. in-line: as good, or no further apart than printed rounding allows; where
 * our numbers of people are printed, than chance would bring. better, worse: further apart.
 * not-judged where no direction is good.
 */
export type ComparisonResult = "better" | "in-line" | "worse" | "not-judged";

/** A figure beside that of others, printed with it. */
export interface Comparison {
  /** "England", "Statistical neighbours" */
  name: string;
  /** Null where the source says how ours stands to theirs and prints no figure of theirs. */
  value: number | null;
  comparator: Comparator;
  /** Our value minus theirs. Null where the source prints neither their figure nor the distance. */
  difference: Exact | null;
  result: ComparisonResult;
  /** What the result rests on. said: the source's own words. */
  basis: "same" | "rounding" | "chance" | "difference" | "said";
  /** Whether theirs lies inside the 95 % interval of ours. */
  noise: NoiseVerdict;
}

type Compared = Pick<Indicator, "comparators" | "unit" | "polarity" | "range">;

const NO_NOISE: NoiseVerdict = { status: "not-known", interval: null };

/** Of several figures of one name, the one that stands last. */
function latestOfEach(comparators: readonly Comparator[]): Comparator[] {
  return [...new Map(comparators.map((one) => [one.name, one])).values()];
}

/** The comparators that a figure carries: those that its own document prints for its period. */
export function comparatorsOf(
  comparators: readonly Comparator[],
  { period, source }: Pick<Comparator, "period" | "source">,
): Comparator[] {
  return latestOfEach(
    comparators.filter((one) => one.period === period && one.source.document === source.document),
  );
}

function basisOf(
  figure: ShownFigure,
  theirs: Comparator,
  noise: NoiseVerdict,
  by: Compared,
): Comparison["basis"] {
  const [own, other] = [figure.value ?? 0, theirs.value ?? 0];
  if (compareGoodness(own, other, by) === 0) return "same";
  if (noise.status === "within-noise") return "chance";
  if (noise.status === "beyond-noise") return "difference";
  return withinRounding(figure.observation, theirs, by.unit) ? "rounding" : "difference";
}

function said(comparator: Comparator, by: Compared): Comparison {
  const { name, ours = "in-line", by: amount } = comparator;
  const rest = { name, value: null, comparator, noise: NO_NOISE, basis: "said" } as const;
  if (goodness(0, by) === null) return { ...rest, difference: null, result: "not-judged" };
  const side = (ours === "better") === (by.polarity === "high") ? 1 : -1;
  const apart = amount === undefined ? null : difference(amount * side, 0);
  return { ...rest, difference: apart, result: ours };
}

function measured(figure: ShownFigure, comparator: Comparator, by: Compared): Comparison {
  const [own, value] = [figure.value ?? 0, comparator.value ?? 0];
  const noise = comparisonNoise(proportionOf(figure.observation, by.unit), value);
  const compared = compareGoodness(own, value, by);
  const basis = basisOf(figure, comparator, noise, by);
  const apart = (compared ?? 0) > 0 ? "better" : "worse";
  const result = compared === null ? "not-judged" : basis === "difference" ? apart : "in-line";
  const { name } = comparator;
  return { name, value, comparator, difference: difference(own, value), result, basis, noise };
}

/** A figure against each comparator printed with it. Empty where there is none. */
export function comparisonsOf(indicator: Compared, figure: ShownFigure): Comparison[] {
  if (figure.value === null) return [];
  return comparatorsOf(indicator.comparators, figure.observation).flatMap((comparator) => {
    if (comparator.value !== undefined) return [measured(figure, comparator, indicator)];
    return comparator.ours === undefined ? [] : [said(comparator, indicator)];
  });
}
