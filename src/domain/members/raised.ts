import type { Clinic } from "../clinic.ts";
import type { Indicator } from "../indicator.ts";
import type { Exact } from "../indicators/exact.ts";
import { compareGoodness } from "../indicators/goodness.ts";
import { isOffTarget } from "../indicators/clinic-candidates.ts";
import { directionFrom } from "../indicators/direction-of-travel.ts";
import { rateOf } from "../indicators/measures.ts";
import { publishable } from "../indicators/publishable.ts";
import { shownSeries, type ShownFigure } from "../indicators/shown-series.ts";
import { targetVerdict, type DatedTarget } from "../indicators/target-status.ts";
import { matterOf, type Matter, type MilestoneRating } from "../rating.ts";
import type { ReportCard, ReportEntry, ReportPart } from "../report-card.ts";
import type { Report } from "../report.ts";
import { wordsOf } from "../words.ts";

interface Common {
  /** What makes two raised matters the same. */
  key: string;
  priority: number | null;
  report: Report;
}

/** A milestone whose rating counts as off track, or as no news. */
export type RatedMatter = "rated-off-track" | "no-update";

const RATED: Readonly<Record<Matter, RatedMatter>> = {
  "off-track": "rated-off-track",
  "no-news": "no-update",
};

/** A matter that one report raises: a stated concern, a missed target, a rating, a clinic. */
export type RaisedMatter = Common &
  (
    | { kind: "stated"; text: string }
    | {
        kind: "off-target";
        indicator: Indicator;
        figure: ShownFigure;
        target: DatedTarget;
        /** The number that had to be reached; for a change its level. Null where there is none. */
        reach: number | Exact | null;
      }
    | { kind: RatedMatter; entry: ReportEntry }
    | { kind: "clinic"; clinic: Clinic }
  );

type OffTarget = Extract<RaisedMatter, { kind: "off-target" }>;

function stated(card: ReportCard, report: Report): RaisedMatter[] {
  return card.report(report.id).highlights.flatMap(({ priority, concerns }) =>
    concerns.map((text) => {
      const key = `stated ${priority} ${wordsOf(text).join(" ")}`;
      return { kind: "stated", key, priority, report, text } as const;
    }),
  );
}

/** Documents of this report and those before it. */
function documentsUntil(card: ReportCard, report: Report): Set<string> {
  const until = card.reports.filter((part) => part.report.id <= report.id);
  return new Set(until.map((part) => part.report.source.document));
}

/** The last figure that a report prints of an indicator, seen with what was known then. */
function figureIn(card: ReportCard, indicator: Indicator, report: Report): ShownFigure | null {
  const known = documentsUntil(card, report);
  const observations = indicator.observations.filter((one) => known.has(one.source.document));
  const series = shownSeries({ ...indicator, observations });
  return (
    series.findLast(
      (figure) =>
        figure.value !== null && figure.observation.source.document === report.source.document,
    ) ?? null
  );
}

/** The missed target of the figure that a report prints of an indicator, if it misses one. */
function missedIn(
  card: ReportCard,
  indicator: Indicator,
  report: Report,
): Pick<OffTarget, "figure" | "target" | "reach"> | null {
  const later = new Set(
    card.reports
      .filter((part) => part.report.id > report.id)
      .map((part) => part.report.source.document),
  );
  const targets = indicator.targets.filter((one) => !later.has(one.source.document));
  const figure = figureIn(card, indicator, report);
  const { status, target, kind, level } = targetVerdict({ ...indicator, targets }, figure);
  if (!figure || !target || !isOffTarget(status)) return null;
  const reach = kind === "change" ? level : (target.figure.value ?? null);
  return { figure, target, reach };
}

/** A gap and its rate are one measure: of the two, the rate stands for both where it is missed. */
function offTarget(card: ReportCard, report: Report): RaisedMatter[] {
  const all = card.content.indicators.map(publishable).flatMap((indicator): OffTarget[] => {
    const missed = missedIn(card, indicator, report);
    if (!missed) return [];
    const key = `indicator ${rateOf(indicator) ?? indicator.id}`;
    const priority = indicator.priority ?? null;
    return [{ kind: "off-target", key, priority, report, indicator, ...missed }];
  });
  const missed = new Set(all.map(({ indicator }) => indicator.id));
  return all.filter(({ indicator }) => !missed.has(rateOf(indicator) ?? ""));
}

function rated(card: ReportCard, report: Report): RaisedMatter[] {
  return card.report(report.id).entries.flatMap((entry): RaisedMatter[] => {
    const matter = matterOf(entry.rating);
    if (matter === null) return [];
    const key = `milestone ${entry.milestone.id}`;
    return [{ kind: RATED[matter], key, priority: entry.milestone.priority, report, entry }];
  });
}

/** The priority that a clinic belongs to, by its indicator or milestone. */
export function clinicPriority(card: ReportCard, clinic: Clinic): number | null {
  const indicator = card.content.indicators.find((one) => one.id === clinic.indicator);
  if (indicator?.priority !== undefined) return indicator.priority;
  return clinic.milestone === undefined ? null : card.milestone(clinic.milestone).priority;
}

function clinics(card: ReportCard, report: Report): RaisedMatter[] {
  return card.content.clinics
    .filter((clinic) => clinic.source.document === report.source.document)
    .filter(({ status }) => status === "announced" || status === "recommended")
    .map((clinic) => {
      const priority = clinicPriority(card, clinic);
      return { kind: "clinic", key: `clinic ${clinic.id}`, priority, report, clinic } as const;
    });
}

/** Everything that one report raises, by priority. */
export function raisedIn(card: ReportCard, report: Report): RaisedMatter[] {
  const all = [
    ...offTarget(card, report),
    ...rated(card, report),
    ...clinics(card, report),
    ...stated(card, report),
  ];
  return all
    .map((one, index) => ({ one, index }))
    .sort((a, b) => (a.one.priority ?? 0) - (b.one.priority ?? 0) || a.index - b.index)
    .map(({ one }) => one);
}

/**
 * What became of a matter that a later report no longer raises:
 * - answered: a later figure is better and within the target that was missed, or a later rating is
 *   neither off track nor no news;
 * - worse: a later figure is worse than the one that raised it;
 * - no-better: a later figure is the same, or differs by no more than rounding or chance;
 * - not-comparable: a later figure may not be set beside it, by the rules for directions;
 * - still-misses: a later figure is better, and misses the target all the same;
 * - not-mentioned: no report since gives a later figure or rating of it, or says anything of it that
 *   this site can match.
 */
export const OUTCOMES = [
  "answered",
  "worse",
  "no-better",
  "not-comparable",
  "still-misses",
  "not-mentioned",
] as const;

export type RaisedOutcome = (typeof OUTCOMES)[number];

/** A matter that a later report no longer raises, and what became of it. */
export interface SettledMatter {
  matter: RaisedMatter;
  outcome: RaisedOutcome;
}

/** The last report after the matter was raised, up to a report, of which a test holds. */
function lastSince(
  card: ReportCard,
  matter: RaisedMatter,
  to: Report,
  test: (part: ReportPart) => boolean,
): ReportPart | undefined {
  return card.reports.findLast(
    (part) => part.report.id > matter.report.id && part.report.id <= to.id && test(part),
  );
}

/** What a later figure makes of a missed target. Absence of a target answers nothing. */
function figureOutcome(matter: OffTarget, later: ShownFigure | null): RaisedOutcome {
  const { indicator, figure, reach } = matter;
  const isLater = later !== null && later.period.end > figure.period.end;
  if (!isLater || later.value === null || figure.value === null) return "not-mentioned";
  const change = directionFrom(shownSeries(indicator), figure, later, indicator);
  if (change === null) return "not-comparable";
  if (change !== "improving") return change === "worsening" ? "worse" : "no-better";
  const { status } = targetVerdict(indicator, later);
  if (status === "met" || status === "on-the-way") return "answered";
  const within = reach === null ? null : compareGoodness(later.value, reach, indicator);
  return !isOffTarget(status) && within !== null && within >= 0 ? "answered" : "still-misses";
}

function outcomeOf(card: ReportCard, matter: RaisedMatter, to: Report): RaisedOutcome {
  if (matter.kind === "off-target") {
    const { indicator } = matter;
    const prints = ({ report }: ReportPart): boolean => figureIn(card, indicator, report) !== null;
    const part = lastSince(card, matter, to, prints);
    return figureOutcome(matter, part ? figureIn(card, indicator, part.report) : null);
  }
  if (matter.kind === "rated-off-track" || matter.kind === "no-update") {
    const { id } = matter.entry.milestone;
    const ratingIn = ({ report }: ReportPart): MilestoneRating =>
      card.entry(report.id, id)?.rating ?? null;
    const part = lastSince(card, matter, to, (one) => ratingIn(one) !== null);
    const rating = part && ratingIn(part);
    if (!rating) return "not-mentioned";
    return matterOf(rating) === null ? "answered" : "no-better";
  }
  return "not-mentioned";
}

/** How the matters raised differ between two reports. */
export interface RaisedChanges {
  raised: readonly RaisedMatter[];
  settled: readonly SettledMatter[];
  /** Raised by both. */
  still: readonly { from: RaisedMatter; to: RaisedMatter }[];
}

/** What the later report raises for the first time, and what it no longer raises. */
export function changeInRaised(card: ReportCard, from: Report, to: Report): RaisedChanges {
  const before = new Map(raisedIn(card, from).map((matter) => [matter.key, matter]));
  const after = new Map(raisedIn(card, to).map((matter) => [matter.key, matter]));
  const settled = [...before.values()].filter((matter) => !after.has(matter.key));
  return {
    raised: [...after.values()].filter((matter) => !before.has(matter.key)),
    settled: settled.map((matter) => ({
      matter,
      outcome: outcomeOf(card, matter, to),
    })),
    still: [...after.values()].flatMap((matter) => {
      const earlier = before.get(matter.key);
      return earlier ? [{ from: earlier, to: matter }] : [];
    }),
  };
}
