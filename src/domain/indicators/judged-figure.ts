import type { Indicator } from "../indicator.ts";
import { comparisonsOf, type Comparison } from "./comparison.ts";
import {
  checkSymbols,
  councilSymbols,
  type CouncilSymbols,
  type SymbolCheck,
} from "./council-symbols.ts";
import { directionOfTravel, type DirectionVerdict } from "./direction-of-travel.ts";
import { proportionOf, wilsonInterval, type Interval } from "./noise.ts";
import type { PlanWords } from "../plan-words.ts";
import type { ShownFigure } from "./shown-series.ts";
import { targetVerdict, type TargetVerdict } from "./target-status.ts";

/** One figure of a series with what can be said about it alone. */
export interface JudgedFigure {
  shown: ShownFigure;
  target: TargetVerdict;
  direction: DirectionVerdict;
  comparisons: readonly Comparison[];
  /** 95 % Wilson interval, from 0 to 1. Null where the two numbers are not printed. */
  interval: Interval | null;
  /** What the council's rule gives. Null where there is no value. */
  symbols: CouncilSymbols | null;
  /** The printed symbols beside the rule's. Empty where the source prints none. */
  symbolChecks: readonly SymbolCheck[];
}

/** Those whose figures printed symbols compare with, by the plan's names for them. */
export type Others = Partial<Pick<PlanWords, "nation" | "neighbours">>;

function symbolsOf(
  { nation, neighbours }: Others,
  indicator: Indicator,
  shown: ShownFigure,
  target: TargetVerdict,
  direction: DirectionVerdict,
  comparisons: readonly Comparison[],
): CouncilSymbols | null {
  if (shown.value === null) return null;
  const judged = target.status !== "expired" && target.status !== "not-judged";
  const named = (name: string | null | undefined): number | null | undefined =>
    comparisons.find((one) => one.name === name)?.value;
  return councilSymbols({
    value: shown.value,
    target: judged ? target.target?.figure.value : null,
    // A whole year beside a part of one is no year on year.
    yearBefore: direction.basis === "whole-year" ? null : direction.from?.value,
    statisticalNeighbours: named(neighbours),
    national: named(nation),
    good: indicator,
    unit: indicator.unit,
  });
}

/**
 * Judges one figure of a series.
 *
 * @param others with whom printed symbols compare it; left out, those symbols are not checked
 */
export function judgedFigure(
  indicator: Indicator,
  series: readonly ShownFigure[],
  shown: ShownFigure,
  others: Others,
): JudgedFigure {
  const target = targetVerdict(indicator, shown);
  const direction = directionOfTravel(series, shown, indicator);
  const comparisons = comparisonsOf(indicator, shown);
  const share = proportionOf(shown.observation, indicator.unit);
  const symbols = symbolsOf(others, indicator, shown, target, direction, comparisons);
  const printed = shown.observation.symbols;
  return {
    shown,
    target,
    direction,
    comparisons,
    interval: share && wilsonInterval(share),
    symbols,
    symbolChecks: symbols && printed ? checkSymbols(printed, symbols) : [],
  };
}
