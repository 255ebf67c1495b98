import { isClinicCandidate, isOffTarget } from "../indicators/clinic-candidates.ts";
import type { Milestone } from "../milestone.ts";
import { once } from "../once.ts";
import type { OverviewLine } from "../overview.ts";
import { countingAs, matterOf, MATTERS, type Matter } from "../rating.ts";
import { countAs } from "../rating-totals.ts";
import type { ReportCard, ReportEntry, ReportPart } from "../report-card.ts";
import type { Report } from "../report.ts";
import { share, sum, type Share } from "../share.ts";
import type { Source } from "../source.ts";
import { wordsOf } from "../words.ts";
import { planMeasures, offTargetSince, type Measure } from "./measure.ts";

/**
 * Why something is off track, in the order in which members read them:
 * - worse-and-worsening: off target and worsening, the council's rule for a performance clinic;
 * - off-target: the figure misses its target, or the straight line towards it;
 * - worsening: worse than the figure before, with no target that it misses;
 * - worse-than-others: not off target or worsening, but worse than England, statistical neighbours
 *   or another comparator for the same period, by the council's rule;
 * - overdue: the next figure was due before today;
 * - milestone-off-track, total-off-track: a rating that counts as off track in the latest report
 *   with ratings, one by one, or as a total where it does not say which milestones it means;
 * - milestone-no-update, total-no-update: the same for a rating that counts as no news;
 * - concern: the latest report itself says so.
 */
export const OFF_TRACK_KINDS = [
  "worse-and-worsening",
  "off-target",
  "worsening",
  "worse-than-others",
  "overdue",
  "milestone-off-track",
  "total-off-track",
  "milestone-no-update",
  "total-no-update",
  "concern",
] as const;

export type OffTrackKind = (typeof OFF_TRACK_KINDS)[number];

interface Common {
  priority: number | null;
  /** A period, a day, or a report's id: since when it has been so. */
  since: string;
}

export interface IndicatorOffTrack extends Common {
  kind: "worse-and-worsening" | "off-target" | "worsening" | "worse-than-others" | "overdue";
  measure: Measure;
}

export interface MilestoneOffTrack extends Common {
  kind: "milestone-off-track" | "milestone-no-update";
  /** What its rating counts as. */
  matter: Matter;
  milestone: Milestone;
  entry: ReportEntry;
}

export interface TotalOffTrack extends Common {
  kind: "total-off-track" | "total-no-update";
  /** What the ratings that are added up count as. */
  matter: Matter;
  line: OverviewLine;
  report: Report;
  /** Whether some of those that it counts are known one by one, so that only the others are not. */
  isPartlyKnown: boolean;
}

export interface ConcernOffTrack extends Common {
  kind: "concern";
  text: string;
  report: Report;
  source: Source;
}

export type OffTrack = IndicatorOffTrack | MilestoneOffTrack | TotalOffTrack | ConcernOffTrack;

/** In which way the latest figure of an indicator is off track: the worst one only. */
function figureKind(measure: Measure): IndicatorOffTrack["kind"] | null {
  const { target, direction, comparisons } = measure;
  if (isClinicCandidate(target.status, direction.direction)) return "worse-and-worsening";
  if (isOffTarget(target.status)) return "off-target";
  if (direction.direction === "worsening") return "worsening";
  return comparisons.some(({ result }) => result === "worse") ? "worse-than-others" : null;
}

function indicatorsOffTrack(measure: Measure): IndicatorOffTrack[] {
  const { indicator, latest, freshness } = measure;
  const priority = indicator.priority ?? null;
  if (priority === null) return [];
  const kind = figureKind(measure);
  const since = offTargetSince(measure) ?? latest?.period.text ?? "";
  const found: IndicatorOffTrack[] = kind ? [{ kind, priority, since, measure }] : [];
  if (freshness.status !== "overdue") return found;
  return [...found, { kind: "overdue", priority, since: freshness.due, measure }];
}

/** The earliest report of the unbroken run, ending with the given one, of which a test holds. */
function runStart(
  card: ReportCard,
  until: string,
  holds: (report: string) => boolean | null,
): string {
  let since = until;
  const before = card.reports.map((part) => part.report.id).filter((id) => id <= until);
  for (const id of before.reverse()) {
    const held = holds(id);
    if (held === false) break;
    if (held) since = id;
  }
  return since;
}

/** Whether a report's rating of a milestone counts so; null where it does not rate it. */
function rated(card: ReportCard, report: string, id: string, matter: Matter): boolean | null {
  const rating = card.entry(report, id)?.rating;
  return rating ? countingAs(rating, matter).length > 0 : null;
}

const KIND_OF_MILESTONE: Readonly<Record<Matter, MilestoneOffTrack["kind"]>> = {
  "off-track": "milestone-off-track",
  "no-news": "milestone-no-update",
};

const KIND_OF_TOTAL: Readonly<Record<Matter, TotalOffTrack["kind"]>> = {
  "off-track": "total-off-track",
  "no-news": "total-no-update",
};

function milestonesOffTrack(card: ReportCard): MilestoneOffTrack[] {
  const part = card.latestRated;
  if (!part) return [];
  return part.entries.flatMap((entry): MilestoneOffTrack[] => {
    const matter = matterOf(entry.rating);
    if (matter === null) return [];
    const { milestone } = entry;
    const since = runStart(card, part.report.id, (id) => rated(card, id, milestone.id, matter));
    const kind = KIND_OF_MILESTONE[matter];
    return [{ kind, matter, priority: milestone.priority, since, milestone, entry }];
  });
}

function lineOf(card: ReportCard, report: string, priority: number | null): OverviewLine | null {
  const rows = card.report(report).overview?.rows ?? [];
  return rows.find((line) => line.priority === priority) ?? null;
}

/** How many milestones of a priority a report rates so one by one, split ratings in parts. */
function knownOf(part: ReportPart, priority: number | null, matter: Matter): Share {
  const own = part.entries.filter(({ milestone }) => milestone.priority === priority);
  return sum(
    own.map(({ rating }) =>
      share(rating ? countingAs(rating, matter).length : 0, rating?.length ?? 1),
    ),
  );
}

/** Totals of which the report does not say which milestones they count. */
function totalsOffTrack(card: ReportCard): TotalOffTrack[] {
  const part = card.latestRated;
  const lines = (part?.overview?.rows ?? []).filter((line) => line.basis === "published");
  return lines.flatMap((line) =>
    MATTERS.flatMap((matter): TotalOffTrack[] => {
      if (!part) return [];
      const known = knownOf(part, line.priority, matter);
      if (countAs(line, matter).compare(known) <= 0) return [];
      const since = runStart(card, part.report.id, (id) => {
        const earlier = lineOf(card, id, line.priority);
        return earlier ? !countAs(earlier, matter).equals(0) : null;
      });
      const kind = KIND_OF_TOTAL[matter];
      const { report } = part;
      const isPartlyKnown = !known.equals(0);
      return [{ kind, matter, priority: line.priority, since, line, report, isPartlyKnown }];
    }),
  );
}

function concernsOffTrack(card: ReportCard): ConcernOffTrack[] {
  const same = (text: string): string => wordsOf(text).join(" ");
  return card.latest.highlights.flatMap(({ priority, concerns, source }) =>
    concerns.map((text): ConcernOffTrack => {
      const { report } = card.latest;
      const since = runStart(card, report.id, (id) => {
        const stated = card.highlights(id, priority)?.concerns;
        return stated ? stated.some((one) => same(one) === same(text)) : null;
      });
      return { kind: "concern", priority, since, text, report, source };
    }),
  );
}

function findOffTrack(card: ReportCard): readonly OffTrack[] {
  const all: OffTrack[] = [
    ...planMeasures(card).flatMap(indicatorsOffTrack),
    ...milestonesOffTrack(card),
    ...totalsOffTrack(card),
    ...concernsOffTrack(card),
  ];
  const rank = (one: OffTrack): number => OFF_TRACK_KINDS.indexOf(one.kind);
  return all
    .map((one, index) => ({ one, index }))
    .sort(
      (a, b) =>
        rank(a.one) - rank(b.one) ||
        (a.one.priority ?? 0) - (b.one.priority ?? 0) ||
        a.index - b.index,
    )
    .map(({ one }) => one);
}

const offTrackOf = once(findOffTrack);

/**
 * Everything that is off track as of the latest report, worst kind first (see OFF_TRACK_KINDS),
 * then by priority. Only indicators of this plan count, and of a gap and its rate the
 * one that gives more cause for concern. Found once for a report card: many pages and counts ask.
 */
export function allOffTrack(card: ReportCard): readonly OffTrack[] {
  return offTrackOf(card);
}

/** The id by which public data and links name what is off track. */
export function subjectOf(offTrack: OffTrack): string {
  if ("measure" in offTrack) return offTrack.measure.indicator.id;
  if ("milestone" in offTrack) return offTrack.milestone.id;
  if (offTrack.kind === "concern") return offTrack.text;
  return `priority-${String(offTrack.priority)}`;
}
