import { plansWithFigures } from "../domain/earlier-plan.ts";
import { countIn, type CountName } from "../domain/counts/counts.ts";
import { INDICATOR_KINDS, measuresIn } from "../domain/counts/indicator-counts.ts";
import type { Scope } from "../domain/counts/scope.ts";
import { rateOf } from "../domain/indicators/measures.ts";
import { isOf, THIS_PLAN } from "../domain/indicators/plan-of.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { Plan } from "../domain/plan.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { PageLink } from "../addresses/page-link.ts";
import {
  earlierIndicatorsPath,
  INDICATORS_PATH,
  priorityIndicatorsPath,
  priorityPath,
  statusIndicatorsPath,
} from "../addresses/paths.ts";
import type { Phrase } from "../wording/catalogue/en-GB.ts";
import { agreeing, bare, countedAs, outOfAs, plain, type Said } from "../wording/counts.ts";
import { indicatorSentence } from "../wording/members/position.ts";
import { homePicture, type HomePicture } from "./home-picture.ts";
import { indicatorCard, targetText, type IndicatorCard } from "./indicator-cards.ts";
import { ownPage, priorityName } from "../wording/priorities.ts";
import { phrase, saying } from "../wording/catalogue/phrase.ts";
import { countTitle, countWords } from "../wording/count-words.ts";

/** A row of a list: latest figure, target and verdicts, each in a few words. */
export interface ListedIndicator extends IndicatorCard {
  id: string;
  /** The figure of the target that the latest figure answers to; empty where there is none. */
  target: string;
  /** "NI 117", or empty. */
  reference: string;
  /** The figure and its small picture. */
  latest: FigureCell;
  /** What the verdict's cell says before its own words, for want of a target: the figure stands there. */
  before: FigureCell;
}

/** A figure with its period, "57, May 2014", and its line; both may be missing. */
export interface FigureCell {
  words: string;
  chart: IndicatorCard["chart"];
}

/** The indicators of one priority, or of an earlier plan. */
export interface IndicatorGroup {
  heading: string;
  path: string;
  rows: readonly ListedIndicator[];
}

/** A pre-built list and how many indicators stand in it. */
export interface ListLink extends PageLink {
  count: Said;
}

export interface IndicatorListView {
  title: string;
  description: string;
  path: string;
  /** Counts, each out of all. */
  summary: readonly Said[];
  groups: readonly IndicatorGroup[];
  /** The priority's own page, if the list is a priority's. */
  home: (PageLink & { label: string }) | null;
}

/** The page of this plan's indicators, with the way to those of earlier plans. */
export interface AllIndicatorsView extends IndicatorListView {
  /** The answer in one sentence. */
  lead: Said;
  /** Every current indicator as a mark. Null for a plan without any. */
  picture: HomePicture | null;
  byTarget: readonly ListLink[];
  byDirection: readonly ListLink[];
  byOther: readonly ListLink[];
  earlier: readonly ListLink[];
}

interface Group {
  key: number;
  heading: string;
  verdicts: readonly IndicatorVerdict[];
}

/** A count of indicators that has a list of what it counts, at the end of its name. */
type ListName = keyof typeof INDICATOR_KINDS;

const NAMES = Object.keys(INDICATOR_KINDS) as ListName[];
const DIRECTIONS: readonly ListName[] = [
  "indicators-improving",
  "indicators-worsening",
  "indicators-no-clear-change",
  "indicators-direction-not-known",
];
const OTHERS: readonly ListName[] = [
  "indicators-overdue",
  "indicators-off-target-and-worsening",
  "indicators-tried-for-clinics",
  "indicators-confidential",
];
const TARGETS = NAMES.filter((name) => ![...DIRECTIONS, ...OTHERS].includes(name));

function keyOf(name: ListName): string {
  return name.replace("indicators-", "");
}

/** With fewer figures a line shows no more than the arrow of the direction beside it. */
const FEWEST_IN_LINE = 3;

const NOTHING: FigureCell = { words: "", chart: null };

/** An indicator's card as a row of a list. */
export function listRow(
  card: IndicatorCard,
  own: Pick<ListedIndicator, "id" | "target" | "reference">,
): ListedIndicator {
  const { chart } = card;
  const words = [card.figure, card.period].filter((part) => part !== null).join(", ");
  const before = own.target ? NOTHING : { words: words && `${words}. `, chart };
  return { ...card, ...own, latest: { words, chart }, before };
}

function listed(verdict: IndicatorVerdict, plan: Plan): ListedIndicator {
  const { id, reference = "" } = verdict.indicator;
  const card = indicatorCard(verdict, plan);
  const figures = card.chart?.series[0]?.values.filter((value) => value !== null) ?? [];
  const chart = figures.length < FEWEST_IN_LINE ? null : card.chart;
  return listRow({ ...card, chart }, { id, target: targetText(verdict) ?? "", reference });
}

function groupsOf(card: ReportCard, verdicts: readonly IndicatorVerdict[]): Group[] {
  return card.priorities
    .map((priority) => ({
      key: priority.number,
      heading: priorityName(card.words, priority),
      verdicts: verdicts.filter((one) => one.indicator.priority === priority.number),
    }))
    .filter((one) => one.verdicts.length > 0);
}

function groupViews(groups: readonly Group[], plan: Plan): IndicatorGroup[] {
  return groups.map(({ key, heading, verdicts }) => ({
    heading,
    path: priorityIndicatorsPath(key),
    rows: verdicts.map((one) => listed(one, plan)),
  }));
}

function listLinks(card: ReportCard, names: readonly ListName[]): ListLink[] {
  return names.flatMap((name) => {
    const count = countIn(card, name);
    if (count.isNone) return [];
    const path = statusIndicatorsPath(keyOf(name));
    return [{ text: countTitle(card, name), path, count: [bare(count)] }];
  });
}

function indicatorCount(card: ReportCard, scope: Scope): Said {
  return [bare(countIn(card, "indicators", scope))];
}

function summaryOf(card: ReportCard, scope: Scope): Said[] {
  const sentences: [name: CountName, sentence: Phrase][] = [
    ["indicators-improving", "n-improve"],
    ["indicators-worsening", "n-get-worse"],
    ["indicators-direction-not-known", "n-unknown"],
    ["indicators-overdue", "n-overdue"],
    ["indicators-confidential", "n-confidential"],
  ];
  const rest = sentences.flatMap(([name, sentence]): Said[] => {
    const count = countIn(card, name, scope);
    if (count.isNone) return [];
    return [saying(sentence, { ...agreeing(count), count: outOfAs("n-indicators", count) })];
  });
  return [indicatorSentence(card, scope), ...rest];
}

/** Said where a list shows more lines than it counts indicators. */
const WITH_GAPS: Said = [phrase("with-gaps")];

function gapsNote(verdicts: readonly IndicatorVerdict[]): Said[] {
  return verdicts.some(({ indicator }) => rateOf(indicator) !== undefined) ? [WITH_GAPS] : [];
}

/** Every indicator of this plan, gaps beside the rates that they compare. */
function ofThisPlan(card: ReportCard): IndicatorVerdict[] {
  return card.indicators.all.filter(({ indicator }) => isOf(indicator, THIS_PLAN));
}

/** Everything that the page of this plan's indicators says. */
export function allIndicators(card: ReportCard): AllIndicatorsView {
  const groups = groupsOf(card, ofThisPlan(card));
  const { title } = card.content.plan;
  const all = plain([countedAs("n-indicators", countIn(card, "indicators"))]);
  const picture = homePicture(card);
  return {
    lead: picture?.sentence ?? indicatorSentence(card, {}),
    title: phrase("indicators"),
    description: phrase("indicators-description", { plan: title, indicators: all }),
    path: INDICATORS_PATH,
    // The lists below say how many stand in each.
    summary: gapsNote(ofThisPlan(card)),
    groups: groupViews(groups, card.content.plan),
    home: null,
    picture,
    byTarget: listLinks(card, TARGETS),
    byDirection: listLinks(card, DIRECTIONS),
    byOther: listLinks(card, OTHERS),
    earlier: plansWithFigures(card.content).map(({ id, name }) => ({
      text: name,
      path: earlierIndicatorsPath(id),
      count: indicatorCount(card, { earlier: id }),
    })),
  };
}

/** The numbers of the priorities that have indicators. */
export function priorityListKeys(card: ReportCard): number[] {
  return groupsOf(card, ofThisPlan(card)).map(({ key }) => key);
}

/**
 * The list of one priority's indicators.
 *
 * @throws Error if there is no indicator in it
 */
export function priorityIndicators(card: ReportCard, priority: number): IndicatorListView {
  const groups = groupsOf(card, ofThisPlan(card)).filter((one) => one.key === priority);
  const [group] = groups;
  if (!group) throw new Error(`There is no indicator for priority ${priority}.`);
  return {
    title: phrase("indicators-of", { name: group.heading }),
    description: phrase("figures-of", { name: group.heading }),
    path: priorityIndicatorsPath(priority),
    summary: [...summaryOf(card, { priority }), ...gapsNote(group.verdicts)],
    groups: groupViews(groups, card.content.plan),
    home: { label: ownPage(card.words), text: group.heading, path: priorityPath(priority) },
  };
}

/**
 * The list of an earlier plan's indicators, with that plan's own totals.
 *
 * @param id of the earlier plan
 * @throws Error if there is no such plan
 */
export function earlierIndicators(card: ReportCard, id: string): IndicatorListView {
  const { title } = card.content.plan;
  const plan = card.content.earlierPlans.find((one) => one.id === id);
  if (!plan) throw new Error(`There is no earlier plan ${id}.`);
  const verdicts = card.indicators.all.filter(({ indicator }) => isOf(indicator, { earlier: id }));
  const path = earlierIndicatorsPath(id);
  return {
    title: phrase("earlier-plan-indicators", { plan: plan.name }),
    description: phrase("earlier-plan-description", { title, plan: plan.name }),
    path,
    summary: [
      saying("earlier-plan-figures", { title }),
      ...summaryOf(card, { earlier: id }),
      ...gapsNote(verdicts),
    ],
    groups: [
      { heading: plan.name, path, rows: verdicts.map((one) => listed(one, card.content.plan)) },
    ],
    home: null,
  };
}

/** The keys of the lists by count that are not empty. */
export function statusListKeys(card: ReportCard): string[] {
  return NAMES.filter((name) => !countIn(card, name).isNone).map(keyOf);
}

/**
 * The list of what one count of indicators counts, by priority.
 *
 * @throws Error if there is no such list
 */
export function statusIndicators(card: ReportCard, key: string): IndicatorListView {
  const name = NAMES.find((one) => keyOf(one) === key);
  if (!name) throw new Error(`There is no list of indicators ${key}.`);
  const { has } = INDICATOR_KINDS[name];
  const title = countTitle(card, name);
  const count = countIn(card, name);
  const part = outOfAs("n-indicators", count);
  return {
    title,
    description: phrase("list-description", { plan: card.content.plan.title, list: title }),
    path: statusIndicatorsPath(key),
    summary: [
      saying("in-this-list", { ...agreeing(count), count: part }),
      [countWords(card).get(name)?.definition ?? ""],
    ],
    groups: groupViews(groupsOf(card, measuresIn(card, {}).filter(has)), card.content.plan),
    home: null,
  };
}
