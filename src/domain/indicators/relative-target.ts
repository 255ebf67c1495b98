import type { Indicator, Target } from "../indicator.ts";
import { comparisonsOf, type Comparison } from "./comparison.ts";
import { exact, type Exact } from "./exact.ts";
import { goodness } from "./goodness.ts";
import { halfUnit } from "./rounding.ts";
import type { ShownFigure } from "./shown-series.ts";

/** How a figure stands to the figure that sets its level. */
export interface Standing {
  result: Exclude<Comparison["result"], "not-judged">;
  /** How much worse ours is, in the measure's own unit; less than 0 where it is better. */
  shortfall: Exact | null;
  /** Null for a measure that is the distance itself. */
  comparison: Comparison | null;
}

/**
 * The standing of a measure that is itself the distance from somebody else's figure. Its value is
 * the difference of two printed figures, so two halves of the last digit are no difference.
 */
function ofGap(indicator: Indicator, figure: ShownFigure): Standing | null {
  const { polarity, unit } = indicator;
  if (figure.value === null || (polarity !== "low" && polarity !== "high")) return null;
  const shortfall = polarity === "low" ? exact(figure.value) : exact(figure.value).neg();
  const near = shortfall.abs().compare(halfUnit(figure.observation, unit).mul(2)) <= 0;
  const result = near ? "in-line" : shortfall.compare(0) > 0 ? "worse" : "better";
  return { result, shortfall, comparison: null };
}

/** Theirs minus ours by goodness; by the source's own words where it prints no figure of theirs. */
function shortfallOf(
  { comparator, difference, result }: Comparison,
  figure: ShownFigure,
  indicator: Indicator,
): Exact | null {
  if (comparator.value !== undefined) {
    const [own, theirs] = [figure.value ?? 0, comparator.value].map((one) =>
      goodness(one, indicator),
    );
    return own && theirs ? theirs.sub(own) : null;
  }
  const apart = difference?.abs() ?? null;
  return apart && result === "better" ? apart.neg() : apart;
}

function ofComparison(
  comparison: Comparison | undefined,
  figure: ShownFigure,
  indicator: Indicator,
): Standing | null {
  if (!comparison || comparison.result === "not-judged") return null;
  const shortfall = shortfallOf(comparison, figure, indicator);
  return { result: comparison.result, shortfall, comparison };
}

/**
 * How a figure stands to the one that a relative target names. Null where none is printed with it,
 * and where no way is good: then a document's words on how ours stands decide nothing either.
 */
export function standingOf(
  indicator: Indicator,
  target: Target,
  figure: ShownFigure,
): Standing | null {
  if (indicator.gapOf !== undefined) return ofGap(indicator, figure);
  const comparison = comparisonsOf(indicator, figure).find(
    ({ name }) => name === target.comparator,
  );
  return ofComparison(comparison, figure, indicator);
}

/**
 * Whether a standing reaches a relative target. "within 2": no more than 2 worse, as printed.
 * "exceed": better. "in line with": not worse. All by the rule for comparators.
 */
export function isReached({ result, shortfall }: Standing, target: Target): boolean {
  if (target.beyond) return result === "better";
  if (target.within === undefined) return result !== "worse";
  return shortfall === null ? result !== "worse" : shortfall.compare(target.within) <= 0;
}
