import type { DirectionOfTravel } from "../domain/indicators/direction-of-travel.ts";
import type { TargetStatus } from "../domain/indicators/target-status.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { DIRECTION_LABELS, STATUS_LABELS } from "../wording/indicators-labels.ts";
import { partWords } from "../wording/indicators-words.ts";
import { countOf } from "../wording/numbers.ts";
import type { PageLink } from "../addresses/page-link.ts";
import {
  INDICATORS_PATH,
  priorityIndicatorsPath,
  priorityPath,
  statusIndicatorsPath,
} from "../addresses/paths.ts";
import { indicatorRow, type IndicatorRow } from "./indicator-rows.ts";

/** A row of a list, with what the filter of the full list asks. */
export interface ListedIndicator extends IndicatorRow {
  id: string;
  /** "NI 117", or empty. */
  reference: string;
}

/** The indicators of one priority, or of earlier plans. */
export interface IndicatorGroup {
  heading: string;
  path: string;
  rows: readonly ListedIndicator[];
}

/** A pre-built list and how many indicators of all stand in it. */
export interface ListLink extends PageLink {
  count: number;
}

export interface IndicatorListView {
  title: string;
  description: string;
  path: string;
  /** Counts, each out of all. */
  summary: readonly string[];
  groups: readonly IndicatorGroup[];
  /** The priority's own page, if the list is a priority's. */
  home: PageLink | null;
}

/** The page of all indicators. */
export interface AllIndicatorsView extends IndicatorListView {
  byPriority: readonly ListLink[];
  byTarget: readonly ListLink[];
  byDirection: readonly ListLink[];
  byOther: readonly ListLink[];
}

interface Group {
  key: number | "none";
  heading: string;
  verdicts: readonly IndicatorVerdict[];
}

/** A pre-built list by status: its end of the address, its heading, and who stands in it. */
interface StatusList {
  key: string;
  heading: string;
  has(verdict: IndicatorVerdict): boolean;
}

const STATUSES = Object.keys(STATUS_LABELS) as TargetStatus[];
const DIRECTIONS = Object.keys(DIRECTION_LABELS) as DirectionOfTravel[];

const BY_TARGET: readonly StatusList[] = STATUSES.map((key) => ({
  key,
  heading: STATUS_LABELS[key],
  has: (one) => one.target.status === key,
}));

const BY_DIRECTION: readonly StatusList[] = DIRECTIONS.map((key) => ({
  key: key === "not-known" ? "direction-not-known" : key,
  heading: key === "not-known" ? "Direction of travel not known" : DIRECTION_LABELS[key],
  has: (one) => one.direction.direction === key,
}));

const BY_OTHER: readonly StatusList[] = [
  { key: "overdue", heading: "Figure overdue", has: (one) => one.freshness.status === "overdue" },
  {
    key: "clinic-candidates",
    heading: "Off target and worsening",
    has: (one) => one.clinicCandidate,
  },
  { key: "confidential", heading: "With a confidential figure", has: (one) => one.hasWithheld },
];

const STATUS_LISTS = [...BY_TARGET, ...BY_DIRECTION, ...BY_OTHER];

function listed(verdict: IndicatorVerdict): ListedIndicator {
  const { id, reference } = verdict.indicator;
  return { ...indicatorRow(verdict), id, reference: reference ?? "" };
}

/** Indicators by priority; those of earlier plans last. */
function groupsOf(card: ReportCard, verdicts: readonly IndicatorVerdict[]): Group[] {
  const groups: Group[] = card.priorities.map(({ number, shortTitle }) => ({
    key: number,
    heading: `Priority ${number}: ${shortTitle}`,
    verdicts: verdicts.filter((one) => one.indicator.priority === number),
  }));
  const none = verdicts.filter((one) => one.indicator.priority === undefined);
  const all: Group[] = [...groups, { key: "none", heading: "Earlier plans", verdicts: none }];
  return all.filter((one) => one.verdicts.length > 0);
}

function groupViews(groups: readonly Group[]): IndicatorGroup[] {
  return groups.map(({ key, heading, verdicts }) => ({
    heading,
    path: priorityIndicatorsPath(key),
    rows: verdicts.map(listed),
  }));
}

function statusLinks(card: ReportCard, lists: readonly StatusList[]): ListLink[] {
  return lists
    .map(({ key, heading, has }) => {
      const count = card.indicators.all.filter(has).length;
      return { text: heading, path: statusIndicatorsPath(key), count };
    })
    .filter(({ count }) => count > 0);
}

function summaryOf({ indicators }: ReportCard): string[] {
  const { withoutTarget, status, direction, overdue, withWithheld } = indicators.counts;
  const parts = [
    partWords(status.met, "meets its target", "meet their target"),
    partWords(status["not-met"], "misses its target", "miss their target"),
    partWords(withoutTarget, "has no target in any report", "have no target in any report"),
    partWords(direction.improving, "is improving", "are improving"),
    partWords(direction.worsening, "is worsening", "are worsening"),
    partWords(direction["not-known"], "has no known direction", "have no known direction"),
    partWords(overdue, "is overdue", "are overdue"),
    partWords(withWithheld, "has a confidential figure", "have a confidential figure"),
  ];
  return parts.map((part) => `${part}.`);
}

/** Everything that the page of all indicators says. */
export function allIndicators(card: ReportCard): AllIndicatorsView {
  const { all } = card.indicators;
  const groups = groupsOf(card, all);
  const { title } = card.content.plan;
  return {
    title: "Indicators",
    description: `The figures of the ${title}: ${countOf(all.length, "indicator")} with targets, directions of travel and sources.`,
    path: INDICATORS_PATH,
    summary: summaryOf(card),
    groups: groupViews(groups),
    home: null,
    byPriority: groups.map(({ key, heading, verdicts }) => ({
      text: heading,
      path: priorityIndicatorsPath(key),
      count: verdicts.length,
    })),
    byTarget: statusLinks(card, BY_TARGET),
    byDirection: statusLinks(card, BY_DIRECTION),
    byOther: statusLinks(card, BY_OTHER),
  };
}

/** The keys of the lists by priority that are not empty. */
export function priorityListKeys(card: ReportCard): (number | "none")[] {
  return groupsOf(card, card.indicators.all).map(({ key }) => key);
}

/**
 * The list of one priority's indicators.
 *
 * @param key its number, or "none" for indicators of earlier plans
 * @throws Error if there is no indicator in it
 */
export function priorityIndicators(card: ReportCard, key: number | "none"): IndicatorListView {
  const groups = groupsOf(card, card.indicators.all).filter((one) => one.key === key);
  const [group] = groups;
  if (!group) throw new Error(`There is no indicator for priority ${key}.`);
  const count = { count: group.verdicts.length, of: card.indicators.all.length };
  return {
    title: `Indicators: ${group.heading}`,
    description: `The figures of ${group.heading}, with targets, directions of travel and sources.`,
    path: priorityIndicatorsPath(key),
    summary: [`${partWords(count, "is", "are")} in this list.`],
    groups: groupViews(groups),
    home: key === "none" ? null : { text: group.heading, path: priorityPath(key) },
  };
}

/** The keys of the lists by status that are not empty. */
export function statusListKeys(card: ReportCard): string[] {
  const { all } = card.indicators;
  return STATUS_LISTS.filter(({ has }) => all.some(has)).map(({ key }) => key);
}

/**
 * The list of the indicators of one status, by priority.
 *
 * @throws Error if there is no such list
 */
export function statusIndicators(card: ReportCard, key: string): IndicatorListView {
  const list = STATUS_LISTS.find((one) => one.key === key);
  if (!list) throw new Error(`There is no list of indicators ${key}.`);
  const { all } = card.indicators;
  const found = all.filter((one) => list.has(one));
  const part = partWords({ count: found.length, of: all.length }, "is", "are");
  return {
    title: `Indicators: ${list.heading}`,
    description: `The indicators of the ${card.content.plan.title} in the list “${list.heading}”.`,
    path: statusIndicatorsPath(key),
    summary: [`${part} in this list.`],
    groups: groupViews(groupsOf(card, found)),
    home: null,
  };
}
