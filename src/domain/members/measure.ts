import { isOffTarget } from "../indicators/clinic-candidates.ts";
import type { ShownFigure } from "../indicators/shown-series.ts";
import { THIS_PLAN } from "../indicators/plan-of.ts";
import { targetVerdict } from "../indicators/target-status.ts";
import type { Comparison } from "../indicators/comparison.ts";
import type { IndicatorVerdict } from "../indicators/verdict.ts";
import type { Indicator } from "../indicator.ts";
import { once } from "../once.ts";
import type { ReportCard } from "../report-card.ts";

/** What members need to know of one indicator of this plan: its figures and its verdicts. */
export interface Measure extends Pick<IndicatorVerdict, "target" | "direction" | "freshness"> {
  /** As it may be published: withheld figures are not in it. */
  indicator: Indicator;
  /** One figure for each period, oldest first. */
  series: readonly ShownFigure[];
  /** The last figure with a number. */
  latest: ShownFigure | null;
  /** The latest figure beside those of others for the same period. */
  comparisons: readonly Comparison[];
  /** True where a later figure is withheld: nothing is asked about such an indicator. */
  withheld: boolean;
}

/** The measure of one indicator, from its verdicts. */
function measureOf(of: IndicatorVerdict): Measure {
  const { indicator, figures, latest, later, ...verdict } = of;
  return {
    indicator,
    series: figures.map((figure) => figure.shown),
    latest: latest?.shown ?? null,
    target: verdict.target,
    direction: verdict.direction,
    freshness: verdict.freshness,
    comparisons: verdict.comparisons,
    withheld: later.some((figure) => figure.reason === "suppressed"),
  };
}

/** The planMeasures of this plan’s measures, each measure once, by priority. */
export const planMeasures: (card: ReportCard) => readonly Measure[] = once((card) => {
  const rank = ({ indicator }: Measure): number => indicator.priority ?? Number.MAX_SAFE_INTEGER;
  return card.indicators
    .measures(THIS_PLAN)
    .map(measureOf)
    .sort((a, b) => rank(a) - rank(b) || (a.indicator.id < b.indicator.id ? -1 : 1));
});

/**
 * The first period of the unbroken run of figures that miss their targets, up to the latest. A
 * figure that no target judges ends the run.
 */
export function offTargetSince({ indicator, series }: Measure): string | null {
  let since: string | null = null;
  for (const figure of [...series].reverse()) {
    if (figure.value === null) continue;
    if (!isOffTarget(targetVerdict(indicator, figure).status)) break;
    since = figure.period.text;
  }
  return since;
}
