import { isOffTarget } from "../indicators/clinic-candidates.ts";
import type { ReportCard } from "../report-card.ts";
import { findings, type Finding } from "./finding.ts";

/** Full counts of the indicators, so that no list of a few hides the rest. They add up to `all`. */
export interface IndicatorCounts {
  all: number;
  met: number;
  /** Not met, or behind the straight line to the target. */
  off: number;
  /** Between baseline and target with time left, or no line can be drawn yet. */
  underWay: number;
  /** A target in words only, or a measure for which no value is better than another. */
  notJudged: number;
  /** No target for the figure's period or later. */
  none: number;
  /** No figure, or none that may be published. */
  noFigure: number;
  /** Of all: figures of an earlier plan's time. */
  earlier: number;
  /** Of those off target: figures of an earlier plan’s time, or of no priority of this plan. */
  offElsewhere: number;
  /** Of all: the next figure is overdue. */
  overdue: number;
}

/** How many milestones have a rating of their own, out of those that the report lists. */
export interface RatedCounts {
  report: string;
  name: string;
  milestones: number;
  individually: number;
  /** The printed total that the published overview counts; null where there is no overview. */
  total: string | null;
}

const UNDER_WAY = new Set(["on-the-way", "not-due"]);
const NOT_JUDGED = new Set(["target-without-figure", "not-judged"]);

/** Counts indicators by their target. */
export function countIndicators(all: readonly Finding[]): IndicatorCounts {
  const count = (test: (finding: Finding) => boolean): number => all.filter(test).length;
  return {
    all: all.length,
    met: count(({ target }) => target.status === "met"),
    off: count(({ target }) => isOffTarget(target.status)),
    underWay: count(({ target }) => UNDER_WAY.has(target.status)),
    notJudged: count(({ target }) => NOT_JUDGED.has(target.status)),
    none: count(({ target }) => target.status === "no-target" || target.status === "expired"),
    noFigure: count(({ target }) => target.status === "no-figure"),
    earlier: count(({ current, latest }) => latest !== null && !current),
    offElsewhere: count(
      ({ target, current, indicator }) =>
        isOffTarget(target.status) && (!current || indicator.priority === undefined),
    ),
    overdue: count((finding) => finding.freshness.status === "overdue"),
  };
}

/** The counts of all indicators, or of one priority's. */
export function indicatorCounts(card: ReportCard, priority?: number): IndicatorCounts {
  const own = findings(card).filter(
    ({ indicator }) => priority === undefined || indicator.priority === priority,
  );
  return countIndicators(own);
}

/** The counts of rated milestones in the latest report with ratings; null if there is none. */
export function ratedCounts(card: ReportCard, priority?: number): RatedCounts | null {
  const part = card.latestRated;
  if (!part?.overview) return null;
  const entries = part.entries.filter(
    ({ milestone }) => priority === undefined || milestone.priority === priority,
  );
  const line =
    priority === undefined
      ? part.overview.total
      : part.overview.rows.find((row) => row.priority === priority);
  return {
    report: part.report.id,
    name: part.report.name,
    milestones: entries.length,
    individually: entries.filter(({ update }) => update.rating !== null).length,
    total: line?.shown.total ?? null,
  };
}
