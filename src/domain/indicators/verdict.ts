import type { Indicator } from "../indicator.ts";
import { isClinicCandidate } from "./clinic-candidates.ts";
import type { Comparison } from "./comparison.ts";
import type { DirectionVerdict } from "./direction-of-travel.ts";
import { againstPrevious, directionOfTravel } from "./direction-of-travel.ts";
import { judgedFigure, type JudgedFigure, type Others } from "./judged-figure.ts";
import { freshness, type Freshness } from "./freshness.ts";
import { publishable } from "./publishable.ts";
import { shownSeries, type ShownFigure } from "./shown-series.ts";
import { kindOf } from "./target-choice.ts";
import { targetVerdict, type TargetVerdict } from "./target-status.ts";
import { trendVerdict, type TrendVerdict } from "./trend.ts";
import { xmrVerdict, type XmrVerdict } from "./xmr.ts";

/** Everything that can be said about one indicator. `wording/indicator-words.ts` says it. */
export interface IndicatorVerdict {
  /** As it may be published: withheld figures are gone. Use this one and no other. */
  indicator: Indicator;
  /** One for each period, oldest first, each judged for itself. */
  figures: readonly JudgedFigure[];
  /** The last figure with a number. Null where there is none. */
  latest: JudgedFigure | null;
  /** Later periods without a number, and why: "not yet due", "suppressed". */
  later: readonly ShownFigure[];
  /** Of the latest figure. */
  target: TargetVerdict;
  direction: DirectionVerdict;
  /** Against the figure just before, where `direction` rests on the year before. */
  previous: DirectionVerdict | null;
  /** Comparators printed with the latest figure. */
  comparisons: readonly Comparison[];
  trend: TrendVerdict;
  xmr: XmrVerdict;
  freshness: Freshness;
  /** Off target and worsening. */
  clinicCandidate: boolean;
  /** Whether any target is printed, for any period. A number in a plan of work is none. */
  hasTarget: boolean;
  /** Whether any figure is withheld as a small number. */
  hasWithheld: boolean;
}

/**
 * All verdicts on one indicator. Pure.
 *
 * @param today the day the site speaks from, ISO
 * @param others with whom printed symbols compare; left out, those symbols are not checked
 * @throws RangeError for a period that cannot be; the content check refuses that first
 */
export function verdictOf(raw: Indicator, today: string, others: Others = {}): IndicatorVerdict {
  const indicator = publishable(raw);
  const series = shownSeries(indicator);
  const figures = series.map((figure) => judgedFigure(indicator, series, figure, others));
  const at = figures.findLastIndex((one) => one.shown.value !== null);
  const latest = figures[at] ?? null;
  const shown = latest?.shown ?? null;
  const target = latest?.target ?? targetVerdict(indicator, null);
  const direction = latest?.direction ?? directionOfTravel(series, null, indicator);
  return {
    indicator,
    figures,
    latest,
    later: series.slice(at + 1),
    target,
    direction,
    previous: againstPrevious(series, shown, indicator),
    comparisons: latest?.comparisons ?? [],
    trend: trendVerdict(series, indicator.unit),
    xmr: xmrVerdict(series),
    freshness: freshness(indicator, today),
    clinicCandidate: isClinicCandidate(target.status, direction.direction),
    hasTarget: indicator.targets.some((one) => kindOf(one) !== "planned"),
    hasWithheld: indicator.observations.some((one) => one.missing === "suppressed"),
  };
}
