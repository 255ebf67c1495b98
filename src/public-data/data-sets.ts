import { unmarkedData } from "../domain/language-marks.ts";
import { once } from "../domain/once.ts";
import type { Plan } from "../domain/plan.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { areaFigures } from "./area-figures.ts";
import { aspirations } from "./aspirations.ts";
import { changelog } from "./changelog.ts";
import { changesSets } from "./changes.ts";
import { clinics } from "./clinics.ts";
import { counts } from "./counts.ts";
import { corrections } from "./corrections.ts";
import { inWordsOf, type DataSet, type Row, type WordedSet } from "./data-set.ts";
import { earlierMilestones } from "./earlier-milestones.ts";
import { offTrack } from "./off-track.ts";
import { glossary } from "./glossary.ts";
import { highlights } from "./highlights.ts";
import { improvementActions } from "./improvement-actions.ts";
import { indicatorBreaks } from "./indicator-breaks.ts";
import { indicatorComparators } from "./indicator-comparators.ts";
import { indicatorTargets } from "./indicator-targets.ts";
import { indicators } from "./indicators.ts";
import { milestoneUpdates } from "./milestone-updates.ts";
import { milestones } from "./milestones.ts";
import { observations } from "./observations.ts";
import { overview } from "./overview.ts";
import { priorities } from "./priorities.ts";
import { questions } from "./questions.ts";
import { ratings } from "./ratings.ts";
import { reports } from "./reports.ts";
import { serviceViews } from "./service-views.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** A table that makes its rows once for each report card: several files and pages ask for them. */
function remembered(set: DataSet): DataSet {
  const rows = (card: ReportCard): readonly Row[] =>
    card.content.plan.spoken ? unmarkedData(set.rows(card)) : set.rows(card);
  return { ...set, rows: once(rows) };
}

/** The tables that every plan has. Those that speak of ratings are made for the plan's key. */
const setsOf = (plan: Plan): readonly WordedSet[] => [
  reports,
  ratings,
  overview(plan),
  milestoneUpdates(plan),
  priorities,
  milestones,
  highlights,
  indicators,
  observations,
  indicatorTargets,
  indicatorComparators(plan),
  indicatorBreaks,
  offTrack(plan),
  counts,
  questions,
  clinics,
  corrections,
  changelog,
  glossary,
  serviceViews,
  aspirations,
  earlierMilestones,
  improvementActions,
];

/** The same as files hold them. */
export const dataSets: (card: ReportCard) => readonly DataSet[] = once(({ content: { plan } }) =>
  setsOf(plan).map((set) => remembered(inWordsOf(plan.words, set))),
);

/** Tables that only some plans have: figures by area. */
function ownSets({ content }: ReportCard): DataSet[] {
  const { areas, plan } = content;
  return areas.length > 0 ? [remembered(inWordsOf(plan.words, areaFigures))] : [];
}

/** Tables that every plan has and that only some have, explained in the language of the pages. */
export const shownSets: (card: ReportCard) => readonly DataSet[] = once((card) => {
  const { plan } = card.content;
  const worded = [...setsOf(plan), areaFigures];
  return [...dataSets(card), ...ownSets(card)].map((set, at) => {
    const { title, about, keys } = inWordsOf(plan.words, worded[at] ?? areaFigures, phrase);
    return { ...set, title, about, keys };
  });
});

/**
 * Every table that the site publishes: those of every plan, those that only some have, then one for each pair of its reports.
 * The files and the Data page both follow this list.
 */
export const publishedSets: (card: ReportCard) => readonly DataSet[] = once((card) => [
  ...dataSets(card),
  ...ownSets(card),
  ...changesSets(card).map(remembered),
]);
