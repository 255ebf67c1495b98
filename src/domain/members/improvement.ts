import { once } from "../once.ts";
import type { Rating } from "../rating.ts";
import type { ReportCard, ReportEntry } from "../report-card.ts";
import { share, sum, type Share } from "../share.ts";
import { planMeasures, type Measure } from "./measure.ts";

/** Milestones whose rating rose between the two latest reports that rate one by one. */
export interface RatingRise {
  from: ReportEntry;
  to: ReportEntry;
}

/** What got better: indicators, milestones, and what the latest report says works well. */
export interface Improvements {
  indicators: readonly Measure[];
  milestones: readonly RatingRise[];
  stated: readonly { priority: number; text: string }[];
}

/**
 * The place of a rating from best to worst: the mean of its equal parts. The best is 1. Null where
 * a part says that there is no news: what is not known is neither better nor worse than anything.
 */
function placeOf(rating: readonly Rating[]): Share | null {
  if (rating.some(({ countsAs }) => countsAs === "no-news")) return null;
  return sum(rating.map(({ order }) => share(order))).div(rating.length);
}

function rises(card: ReportCard): RatingRise[] {
  const later = card.latestRated;
  const earlier = later && card.ratedBefore(later.report.id);
  if (!later || !earlier) return [];
  const before = new Map(earlier.entries.map((entry) => [entry.milestone.id, entry]));
  return later.entries.flatMap((to) => {
    const from = before.get(to.milestone.id);
    const [was, is] = [from?.rating, to.rating].map((one) => (one ? placeOf(one) : null));
    return from && was && is && is.compare(was) < 0 ? [{ from, to }] : [];
  });
}

/** What improved as of the latest report, in the plan's order. */
export const improvements: (card: ReportCard) => Improvements = once((card) => ({
  indicators: planMeasures(card).filter(
    ({ direction, indicator }) =>
      indicator.priority !== undefined && direction.direction === "improving",
  ),
  milestones: rises(card),
  stated: card.latest.highlights.flatMap(({ priority, workingWell }) =>
    workingWell.map((text) => ({ priority, text })),
  ),
}));
