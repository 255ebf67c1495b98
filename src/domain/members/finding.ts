import { isOffTarget } from "../indicators/clinic-candidates.ts";
import { addMonths, lastDayOf } from "../indicators/calendar.ts";
import type { ShownFigure } from "../indicators/shown-series.ts";
import { targetVerdict } from "../indicators/target-status.ts";
import type { Comparison } from "../indicators/comparison.ts";
import type { IndicatorVerdict } from "../indicators/verdict.ts";
import type { Indicator } from "../indicator.ts";
import type { ReportCard } from "../report-card.ts";

/** What members need to know of one indicator: its verdicts, and whether they are of this plan. */
export interface Finding extends Pick<IndicatorVerdict, "target" | "direction" | "freshness"> {
  /** As it may be published: withheld figures are not in it. */
  indicator: Indicator;
  /** One figure for each period, oldest first. */
  series: readonly ShownFigure[];
  /** The last figure with a number. */
  latest: ShownFigure | null;
  /** The latest figure beside those of others for the same period. */
  comparisons: readonly Comparison[];
  /** False where the latest figure is of an earlier plan's time. */
  current: boolean;
  /** True where a later figure is withheld: nothing is asked about such an indicator. */
  withheld: boolean;
}

/** A figure that ended so many months before the first report belongs to an earlier plan. */
const MONTHS_BEFORE_PLAN = 24;

/** The last day that still counts as an earlier plan's time. */
export function earlierPlanEnds(card: ReportCard): string {
  const first = card.reports[0]?.report.id ?? "9999-12";
  return addMonths(lastDayOf(first), -MONTHS_BEFORE_PLAN);
}

/** The finding of one indicator, from its verdicts. */
function findingOf(of: IndicatorVerdict, earlier: string): Finding {
  const { indicator, figures, latest, later, ...verdict } = of;
  return {
    indicator,
    series: figures.map((figure) => figure.shown),
    latest: latest?.shown ?? null,
    target: verdict.target,
    direction: verdict.direction,
    freshness: verdict.freshness,
    comparisons: verdict.comparisons,
    current: latest !== null && latest.shown.period.end > earlier,
    withheld: later.some((figure) => figure.reason === "suppressed"),
  };
}

const known = new WeakMap<ReportCard, readonly Finding[]>();

function findAll(card: ReportCard): Finding[] {
  const earlier = earlierPlanEnds(card);
  const rank = ({ indicator }: Finding): number => indicator.priority ?? Number.MAX_SAFE_INTEGER;
  return card.indicators.all
    .map((verdict) => findingOf(verdict, earlier))
    .sort((a, b) => rank(a) - rank(b) || (a.indicator.id < b.indicator.id ? -1 : 1));
}

/** The findings of all indicators, by priority, those without a priority last. */
export function findings(card: ReportCard): readonly Finding[] {
  const all = known.get(card) ?? findAll(card);
  known.set(card, all);
  return all;
}

/**
 * The first period of the unbroken run of figures that miss their targets, up to the latest. A
 * figure that no target judges ends the run.
 */
export function offTargetSince({ indicator, series }: Finding): string | null {
  let since: string | null = null;
  for (const figure of [...series].reverse()) {
    if (figure.value === null) continue;
    if (!isOffTarget(targetVerdict(indicator, figure).status)) break;
    since = figure.period.text;
  }
  return since;
}
