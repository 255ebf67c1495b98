import { improvements } from "../../domain/members/improvement.ts";
import {
  indicatorCounts,
  ratedCounts,
  type IndicatorCounts,
} from "../../domain/members/denominators.ts";
import { RATINGS } from "../../domain/rating.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import { countOf, listWords } from "../numbers.ts";
import { ratingNames } from "../ratings.ts";

function ratingSentence(card: ReportCard, priority?: number): string {
  const part = card.latestRated;
  const line =
    priority === undefined
      ? part?.overview?.total
      : part?.overview?.rows.find((row) => row.priority === priority);
  if (!part || !line) return "No report so far prints ratings for its milestones.";
  const names = ratingNames(card.content.plan);
  const parts = RATINGS.map((rating) => `${line.shown[rating]} ${names[rating].toLowerCase()}`);
  return `The ${part.report.name} report, the latest with ratings, rates ${line.shown.total} milestones: ${listWords(parts)}.`;
}

function oneVerdict(counts: IndicatorCounts): string {
  if (counts.met === 1) return "meets its target";
  return counts.off === 1 ? "is off target" : "cannot be judged yet";
}

function indicatorSentence(card: ReportCard, priority?: number): string {
  const counts = indicatorCounts(card, priority);
  if (counts.all === 0) return "No indicator on this site belongs to it.";
  if (counts.all === 1) return `Its one indicator ${oneVerdict(counts)}.`;
  const rest = counts.underWay + counts.notJudged + counts.none + counts.noFigure;
  const verb = (count: number, one: string, many: string): string =>
    `${count} ${count === 1 ? one : many}`;
  return `Of ${countOf(counts.all, "indicator")}, ${verb(counts.met, "meets its target", "meet their targets")}, ${verb(counts.off, "does", "do")} not, and ${verb(rest, "cannot", "cannot")} be judged yet.`;
}

function latestSentence(card: ReportCard, priority?: number): string {
  const { report, highlights, entries } = card.latest;
  const own = highlights.filter((one) => priority === undefined || one.priority === priority);
  const concerns = own.flatMap((one) => one.concerns).length;
  const well = improvements(card).stated.filter(
    (one) => priority === undefined || one.priority === priority,
  ).length;
  if (highlights.length === 0) {
    const listed = entries.filter(
      ({ milestone }) => priority === undefined || milestone.priority === priority,
    ).length;
    return `The latest report, ${report.name}, gives an update on ${countOf(listed, "milestone")}.`;
  }
  return `The latest report, ${report.name}, updates no milestone; it names ${countOf(well, "thing")} that ${well === 1 ? "works" : "work"} well and ${countOf(concerns, "concern")}.`;
}

/**
 * The position of the plan, or of one priority, in three sentences: ratings, indicators, the
 * latest report.
 */
export function positionSentences(card: ReportCard, priority?: number): readonly string[] {
  return [
    ratingSentence(card, priority),
    indicatorSentence(card, priority),
    latestSentence(card, priority),
  ];
}

/** Every count in full, so that no list of a few hides the rest. */
export function denominatorSentences(card: ReportCard, priority?: number): readonly string[] {
  const rated = ratedCounts(card, priority);
  const counts = indicatorCounts(card, priority);
  const milestones = rated
    ? [
        `${rated.name}: ${rated.individually} of ${countOf(rated.milestones, "milestone")} rated one by one; totals ${rated.total === null ? "not published" : `published for ${rated.total}`}.`,
      ]
    : ["No report prints ratings here."];
  if (counts.all === 0) return [...milestones, "No indicator on this site belongs to it."];
  const parts: [count: number, words: string][] = [
    [counts.met, "at or better than the target"],
    [counts.off, "off target"],
    [counts.underWay, "with a target that lies ahead"],
    [counts.notJudged, "with a target that cannot be set against the figure"],
    [counts.none, "with no target for the latest figure"],
    [counts.noFigure, "with no figure"],
  ];
  const said = parts.filter(([count], index) => count > 0 || index < 2);
  return [
    ...milestones,
    `${countOf(counts.all, "indicator")}: ${listWords(said.map((part) => part.join(" ")))}.`,
    `Of these ${countOf(counts.all, "indicator")}, ${counts.earlier} ${counts.earlier === 1 ? "has" : "have"} only figures from an earlier plan’s time, and ${counts.overdue} ${counts.overdue === 1 ? "is" : "are"} overdue.`,
    ...(counts.offElsewhere === 0
      ? []
      : [
          `Of the ${counts.off} off target, ${counts.offElsewhere} ${counts.offElsewhere === 1 ? "is" : "are"} not listed as off track: the figures are of an earlier plan.`,
        ]),
  ];
}
