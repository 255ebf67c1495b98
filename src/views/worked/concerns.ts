import { lineIn } from "../../domain/counts/report-counts.ts";
import { allCounts } from "../../domain/counts/counts.ts";
import {
  OFF_TRACK_KINDS,
  allOffTrack,
  type IndicatorOffTrack,
  type OffTrack,
} from "../../domain/members/off-track.ts";
import { improvements } from "../../domain/members/improvement.ts";
import {
  changeInRaised,
  OUTCOMES,
  raisedIn,
  type SettledMatter,
} from "../../domain/members/raised.ts";
import { once } from "../../domain/once.ts";
import { tellingRatings } from "../../domain/rating.ts";
import { inSentence } from "../../domain/rating-words.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import type { Source } from "../../domain/source.ts";
import { nounAfter } from "../../wording/numbers.ts";
import { partOf, say, type Said } from "../../wording/counts.ts";
import { whyDirection } from "../../wording/indicators-direction.ts";
import { clinicWords } from "../../wording/indicators-series.ts";
import { whyStatus } from "../../wording/indicators-status.ts";
import {
  offTrackSaid,
  offTrackSubject,
  sinceWords,
} from "../../wording/members/off-track-words.ts";
import { raisedSentence, settledSentence } from "../../wording/members/raised-words.ts";
import type { RuleId } from "../../wording/rules/rules.ts";
import { citations, sourcesOfOffTrack, sourcesOfRaised } from "./sources-of.ts";
import { sumAbout, workedOn, type Work, type WorkedSum } from "./case.ts";
import { longDay } from "../../wording/days.ts";
import { phrase, saying } from "../../wording/catalogue/phrase.ts";

/** Sentences about several things: no page of their own. */
function sentences(
  card: ReportCard,
  lines: readonly Said[],
  sources: readonly Source[],
): WorkedSum | null {
  return lines.length > 0 ? { about: null, steps: lines, sources: citations(card, sources) } : null;
}

/** The printed or counted ratings of the first priority that has any. */
function ratings(card: ReportCard): WorkedSum | null {
  const report = card.latestRated?.report;
  const line = report && card.latestRated?.overview?.rows[0];
  if (!report || !line) return null;
  const parts = line.parts
    .map(({ rating, shown }) => `${shown} ${inSentence(rating.name)}`)
    .join(" + ");
  const basis = line.basis === "published" ? "sum-ratings-printed" : "sum-ratings-counted";
  const { priority, milestone } = card.words;
  const values = {
    report: report.name,
    priority: `${priority.one} ${String(line.priority)}`,
    parts,
    total: nounAfter(line.shownTotal, line.shownTotal === "1", milestone),
  };
  return {
    about: null,
    steps: [[phrase(basis, values)]],
    sources: citations(card, [report.overview?.source ?? report.source]),
  };
}

/** One line of each kind, worst first. */
function offTrack(card: ReportCard): WorkedSum | null {
  const all = allOffTrack(card);
  const firsts = OFF_TRACK_KINDS.flatMap((kind) => all.find((one) => one.kind === kind) ?? []);
  const lines = firsts.map((one) => say`${one.kind}: ${offTrackSaid(card, one)}`);
  return sentences(card, lines, firsts.flatMap(sourcesOfOffTrack));
}

const isOfFigure = (one: OffTrack): one is IndicatorOffTrack => "measure" in one;

function since(card: ReportCard): WorkedSum | null {
  const all = allOffTrack(card);
  const found = all.find((one) => isOfFigure(one) && one.since !== one.measure.latest?.period.text);
  const first = found ?? all[0];
  if (!first) return null;
  const line = saying("sum-since", {
    subject: offTrackSubject(card.words, first),
    since: sinceWords(card, first),
    said: offTrackSaid(card, first),
  });
  return sentences(card, [line], sourcesOfOffTrack(first));
}

function overdue(card: ReportCard): WorkedSum | null {
  const found = allOffTrack(card).find((one) => isOfFigure(one) && one.kind === "overdue");
  const today = phrase("sum-today", { day: longDay(card.content.plan.today) });
  return found
    ? sentences(card, [[today], offTrackSaid(card, found)], sourcesOfOffTrack(found))
    : sentences(card, [[today]], []);
}

function raised(card: ReportCard): WorkedSum | null {
  for (const { report } of card.reports) {
    const all = raisedIn(card, report);
    const matter = all.find(({ kind }) => kind === "off-target") ?? all[0];
    if (!matter) continue;
    return {
      about: null,
      steps: [[`${report.name}: ${raisedSentence(matter)}`]],
      sources: citations(card, sourcesOfRaised(matter)),
    };
  }
  return null;
}

/** What became of each matter, for every pair of reports, with the name of the later one. */
const settledOf = once((card: ReportCard): { one: SettledMatter; later: string }[] =>
  card.reports.flatMap(({ report: from }, at) =>
    card.reports
      .slice(at + 1)
      .flatMap(({ report: to }) =>
        changeInRaised(card, from, to).settled.map((one) => ({ one, later: to.name })),
      ),
  ),
);

function answered(card: ReportCard): WorkedSum | null {
  const cases = OUTCOMES.flatMap(
    (outcome) => settledOf(card).find(({ one }) => one.outcome === outcome) ?? [],
  );
  const lines = cases.map(({ one, later }) => {
    const said = settledSentence(one, later, card.content.plan.ratings);
    return [`${one.outcome}: ${raisedSentence(one.matter)} ${said}`];
  });
  return sentences(
    card,
    lines,
    cases.flatMap(({ one }) => sourcesOfRaised(one.matter)),
  );
}

function improved(card: ReportCard): WorkedSum | null {
  const [first] = improvements(card).indicators;
  if (!first?.latest) return null;
  const { indicator, latest, direction } = first;
  const why = whyDirection(indicator, latest, direction);
  return sumAbout(card, first, latest.observation.source, [why]);
}

function clinics(card: ReportCard): WorkedSum | null {
  return workedOn(
    ({ verdict, figure }) => verdict.clinicCandidate && figure === verdict.latest,
    ({ verdict, figure: { shown, target, direction } }) => [
      whyStatus(verdict.indicator, shown, target),
      whyDirection(verdict.indicator, shown, direction),
      clinicWords(card.words, verdict),
    ],
  )(card);
}

/** Three counts with their names, as the table of counts has them. */
function counting(card: ReportCard): WorkedSum | null {
  const all = allCounts(card);
  const { ratings: key } = card.content.plan;
  const told = tellingRatings(key)[0] ?? key[0];
  const rated = `milestones-rated-${told?.key ?? ""}`;
  const shown = [
    all.find(({ name, scope }) => name === "indicators-off-target" && !scope.priority),
    all.find(({ name, scope }) => name === "indicators-off-target" && scope.priority),
    all.find(({ name, scope }) => name === rated && lineIn(card, scope)),
  ].flatMap((one) => one ?? []);
  return {
    about: null,
    steps: shown.map(({ count }) => [`${count.name}: `, partOf(count), "."]),
    sources: [],
  };
}

/** Rules on what is off track and how it is counted, each worked on the present report card. */
export const CONCERN_SUMS: Readonly<Record<RuleId<"concerns">, Work>> = {
  ratings,
  clinics,
  "off-track": offTrack,
  since,
  overdue,
  raised,
  answered,
  improved,
  counting,
};
