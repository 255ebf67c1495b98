import { wordingIn, type MilestoneChanges, type RatingChange } from "../change.ts";
import type { Indicator } from "../indicator.ts";
import { publishable } from "../indicators/publishable.ts";
import type { Entry } from "../leads.ts";
import { onceOfText, once } from "../once.ts";
import type { ReportCard, ReportPart } from "../report-card.ts";
import { changeInFigures, type FigureChanges } from "./figure-changes.ts";
import { changeInRaised, type RaisedChanges } from "./raised.ts";
import { reportedFigures } from "./report-figures.ts";
import { wordDiff, type WordRun } from "./word-diff.ts";

/** A milestone with other words than before. */
export interface Rewording {
  from: Entry;
  to: Entry;
  runs: readonly WordRun[];
}

/** Everything that changed between two reports. */
export interface Comparison {
  from: ReportPart;
  to: ReportPart;
  /** Lines whose totals moved, the whole plan last; null where a report has no rating totals. */
  ratings: readonly RatingChange[] | null;
  /** Null where one of the reports lists no milestones: nothing can be said to be dropped. */
  milestones: (Omit<MilestoneChanges, "reworded"> & { reworded: readonly Rewording[] }) | null;
  figures: FigureChanges;
  raised: RaisedChanges;
}

function milestones(card: ReportCard, from: ReportPart, to: ReportPart): Comparison["milestones"] {
  if (from.entries.length === 0 || to.entries.length === 0) return null;
  const changes = card.changeInMilestones(from, to);
  const reworded = changes.reworded.map((pair) => ({
    ...pair,
    runs: wordDiff(wordingIn(pair.from), wordingIn(pair.to)),
  }));
  return { ...changes, reworded };
}

/** The model with every withheld figure taken out. */
function withoutWithheld(card: ReportCard): ReportCard {
  const indicators: Indicator[] = card.content.indicators.map(publishable);
  return { ...card, content: { ...card.content, indicators } };
}

/** What is known of each two reports: pages, data and counts all ask. */
const comparisons = once((card: ReportCard) =>
  onceOfText((from) => onceOfText((to) => compare(card, from, to))),
);

/**
 * Compares two reports, each two once.
 *
 * @param from id of the earlier report
 * @param to id of the later report
 * @throws Error if one of them is not in the content
 */
export function compareReports(card: ReportCard, from: string, to: string): Comparison {
  return comparisons(card)(from)(to);
}

function compare(card: ReportCard, from: string, to: string): Comparison {
  const [earlier, later] = [card.report(from), card.report(to)];
  const ratings = earlier.overview && later.overview ? card.changeInRatings(earlier, later) : null;
  return {
    from: earlier,
    to: later,
    ratings,
    milestones: milestones(card, earlier, later),
    figures: changeInFigures(reportedFigures(withoutWithheld(card)), from, to),
    raised: changeInRaised(card, earlier.report, later.report),
  };
}

/**
 * Each report is compared with so many before it: the last one, and the one before that. Pairs then
 * grow with the reports and not with their square, and a page that was there once stays.
 */
const COMPARED = 2;

/** The pairs of reports that are compared, the latest first: the earlier and the later id. */
export function reportPairs(card: ReportCard): (readonly [from: string, to: string])[] {
  const ids = card.reports.map(({ report }) => report.id).sort();
  return ids
    .flatMap((to, at) =>
      ids.slice(Math.max(0, at - COMPARED), at).map((from) => [from, to] as const),
    )
    .reverse();
}
