import {
  changeInMilestones,
  changeInRatings,
  type MilestoneChanges,
  type RatingChange,
} from "./change.ts";
import type { Content } from "./content.ts";
import type { Highlights } from "./highlight.ts";
import type { Indicator } from "./indicator.ts";
import { indicatorVerdicts, type IndicatorVerdicts } from "./indicators/indicator-verdicts.ts";
import { leadsOf, type Entry, type Leads } from "./leads.ts";
import type { Milestone } from "./milestone.ts";
import { overviewOf, type Overview } from "./overview.ts";
import { lazily } from "./once.ts";
import type { PlanWords } from "./plan-words.ts";
import { ALONE, type PlansOfBody } from "./plans-of-body.ts";
import type { Priority } from "./priority.ts";
import { resolveRating, type MilestoneRating } from "./rating.ts";
import type { Report, ReportingException } from "./report.ts";
import type { MilestoneUpdate } from "./update.ts";

/** A milestone in one report, with everything a page needs to say about it. */
export interface ReportEntry extends Entry {
  report: Report;
  /** Its rating, as the plan's key explains it. */
  rating: MilestoneRating;
  leads: Leads;
  /** The entry printed just before it in the same report and priority: what "As above" means. */
  above?: Entry | undefined;
}

/** A report with its milestones, overview and highlights. */
export interface ReportPart {
  report: Report;
  entries: readonly ReportEntry[];
  overview: Overview | null;
  highlights: readonly Highlights[];
}

/** A cross-reference as seen from one of its ends. */
export interface LinkEnd {
  report: Report;
  /** The words printed at the end that carries them. */
  printed: string;
  other: Milestone;
  /** True where this milestone carries the printed words, false where the other one does. */
  outgoing: boolean;
  editorNotes: readonly string[];
}

/** What one report says of one milestone, silence included. */
export interface HistoryStep {
  report: Report;
  /** Null where the report says nothing of it. */
  entry: ReportEntry | null;
  /** Why the report is silent: it came later, was gone, or the report works by exception. */
  silence?: "not-yet" | "dropped" | "by-exception" | undefined;
}

/** The joined model that every page asks. Lists are in the plan's order; reports oldest first. */
export interface ReportCard {
  content: Content;
  /** The other plans of the body. */
  plans: PlansOfBody;
  /** What the plan calls its levels and readers. */
  words: PlanWords;
  reports: readonly ReportPart[];
  latest: ReportPart;
  /** The latest report that rates milestones, in totals or only some of them one by one; or null. */
  latestRated: ReportPart | null;
  priorities: readonly Priority[];
  milestone(id: string): Milestone;
  priority(number: number): Priority;
  report(id: string): ReportPart;
  /** Whether the plan has a milestone of this id. */
  hasMilestone(id: string): boolean;
  /** What one report says of one milestone; null where it says nothing of it. */
  entry(report: string, milestone: string): ReportEntry | null;
  /** Milestones of a priority in the order of the latest report that lists them, dropped ones last. */
  milestonesOf(priority: number): readonly Milestone[];
  history(milestone: Milestone): readonly HistoryStep[];
  latestEntry(milestone: Milestone): ReportEntry | null;
  links(milestone: Milestone): readonly LinkEnd[];
  /** Milestones that this one took the place of. */
  replacedBy(milestone: Milestone): readonly Milestone[];
  highlights(report: string, priority: number): Highlights | null;
  exception(report: string, priority: number): ReportingException | null;
  indicatorsOf(milestone: string): readonly Indicator[];
  /** What can be said about every indicator, on the plan's day. */
  indicators: IndicatorVerdicts;
  /** The report before this one that rates milestones, in totals or one by one; or null. */
  ratedBefore(report: string): ReportPart | null;
  changeInRatings(from: ReportPart, to: ReportPart): readonly RatingChange[];
  changeInMilestones(from: ReportPart, to: ReportPart): MilestoneChanges;
}

function mustFind<K, V>(map: ReadonlyMap<K, V>, key: K, kind: string): V {
  const found = map.get(key);
  if (found === undefined) throw new Error(`There is no ${kind} ${String(key)} in the content.`);
  return found;
}

function entriesOf(
  updates: readonly MilestoneUpdate[],
  milestones: ReadonlyMap<string, Milestone>,
): Entry[] {
  return updates
    .map((update) => ({ milestone: mustFind(milestones, update.milestone, "milestone"), update }))
    .sort(
      (a, b) => a.milestone.priority - b.milestone.priority || a.update.number - b.update.number,
    );
}

function reportPart(content: Content, report: Report, plain: readonly Entry[]): ReportPart {
  const { ratings } = content.plan;
  const entries = plain.map((entry, index): ReportEntry => {
    const before = plain[index - 1];
    const above = before?.milestone.priority === entry.milestone.priority ? before : undefined;
    const rating = resolveRating(entry.update.rating, ratings);
    return { ...entry, report, rating, leads: leadsOf(entry, plain, report.sharedLeads), above };
  });
  const rated = entries.map(({ milestone: { priority }, rating }) => ({ priority, rating }));
  const highlights = content.highlights
    .filter((one) => one.report === report.id)
    .sort((a, b) => a.priority - b.priority);
  return { report, entries, overview: overviewOf(report, rated, ratings), highlights };
}

/** Whether a report says a rating of anything: totals, or the rating of one milestone. */
function ratesAny({ overview, entries }: ReportPart): boolean {
  return overview !== null || entries.some(({ rating }) => rating !== null);
}

function silenceOf(
  parts: readonly ReportPart[],
  index: number,
  carries: (part: ReportPart) => boolean,
): HistoryStep["silence"] {
  if (parts[index]?.report.form === "highlights") return "by-exception";
  return parts.slice(0, index).some(carries) ? "dropped" : "not-yet";
}

/** Finds a milestone's entry in a report without looking through all of them each time. */
type EntryFinder = (part: ReportPart, milestone: string) => ReportEntry | undefined;

function entryFinder(parts: readonly ReportPart[]): EntryFinder {
  const byReport = new Map(
    parts.map((part) => [part, new Map(part.entries.map((entry) => [entry.milestone.id, entry]))]),
  );
  return (part, milestone) => byReport.get(part)?.get(milestone);
}

function historyOf(
  parts: readonly ReportPart[],
  findEntry: EntryFinder,
  milestone: Milestone,
): HistoryStep[] {
  const find = (part: ReportPart): ReportEntry | undefined => findEntry(part, milestone.id);
  return parts.map((part, index) => {
    const entry = find(part) ?? null;
    if (entry) return { report: part.report, entry };
    const silence = silenceOf(parts, index, (one) => find(one) !== undefined);
    return { report: part.report, entry, silence };
  });
}

/** The cross-references of every milestone, as seen from each of their ends, in reports' order. */
function allLinkEnds(
  parts: readonly ReportPart[],
  milestones: ReadonlyMap<string, Milestone>,
): ReadonlyMap<string, readonly LinkEnd[]> {
  const ends = new Map<string, LinkEnd[]>();
  const add = (id: string, end: LinkEnd): void => {
    const own = ends.get(id);
    if (own) own.push(end);
    else ends.set(id, [end]);
  };
  for (const { report, entries } of parts) {
    for (const { update, milestone } of entries) {
      for (const { printed, milestones: targets, editorNotes } of update.links) {
        for (const id of targets) {
          const other = mustFind(milestones, id, "milestone");
          add(milestone.id, { report, printed, other, outgoing: true, editorNotes });
        }
        for (const id of new Set(targets)) {
          if (id === milestone.id) continue;
          add(id, { report, printed, other: milestone, outgoing: false, editorNotes });
        }
      }
    }
  }
  return ends;
}

/** Milestones by priority, each in the order of the latest report that lists them. */
function orderedMilestones(
  content: Content,
  parts: readonly ReportPart[],
): ReadonlyMap<number, readonly Milestone[]> {
  const most = Math.max(
    0,
    ...parts.flatMap((part) => part.entries.map((one) => one.update.number)),
  );
  const rank = new Map<string, number>();
  parts.forEach((part, age) => {
    for (const { milestone, update } of part.entries) {
      rank.set(milestone.id, (parts.length - age) * (most + 1) + update.number);
    }
  });
  const last = Number.MAX_SAFE_INTEGER;
  const sorted = content.milestones.toSorted(
    (a, b) => (rank.get(a.id) ?? last) - (rank.get(b.id) ?? last) || (a.id < b.id ? -1 : 1),
  );
  return Map.groupBy(sorted, (one) => one.priority);
}

function indicatorsByMilestone(
  indicators: readonly Indicator[],
): ReadonlyMap<string, readonly Indicator[]> {
  const pairs = indicators.flatMap((indicator) =>
    indicator.milestones.map((id) => ({ id, indicator })),
  );
  const grouped = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...grouped].map(([id, all]) => [id, all.map(({ indicator }) => indicator)]));
}

/**
 * Joins checked content into the model. Pure.
 *
 * @param plans the other plans of the body
 * @throws Error if the content has no report, or names a milestone or a rating that it does not
 * have: the content check refuses all of them before any page is made
 */
export function buildReportCard(content: Content, plans: PlansOfBody = ALONE): ReportCard {
  const ordered = [...content.reports].sort((a, b) => (a.id < b.id ? -1 : 1));
  const milestones = new Map(content.milestones.map((one) => [one.id, one]));
  const updates = Map.groupBy(content.updates, (one) => one.report);
  const parts = ordered.map((report) =>
    reportPart(content, report, entriesOf(updates.get(report.id) ?? [], milestones)),
  );
  const latest = parts.at(-1);
  if (!latest) throw new Error("The content has no report.");
  const priorities = [...content.priorities].sort((a, b) => a.number - b.number);
  const byNumber = new Map(priorities.map((one) => [one.number, one]));
  const byReport = new Map(parts.map((part) => [part.report.id, part]));
  const findEntry = entryFinder(parts);
  const rated = parts.filter(ratesAny);
  const inOrder = lazily(() => orderedMilestones(content, parts));
  const links = lazily(() => allLinkEnds(parts, milestones));
  const replaced = lazily(() => Map.groupBy(content.milestones, (one) => one.replacedBy));
  const measures = lazily(() => indicatorsByMilestone(content.indicators));
  const verdicts = lazily(() => indicatorVerdicts(content));
  return {
    content,
    plans,
    words: content.plan.words,
    reports: parts,
    latest,
    latestRated: rated.at(-1) ?? null,
    priorities,
    milestone: (id) => mustFind(milestones, id, "milestone"),
    priority: (number) => mustFind(byNumber, number, "priority"),
    report: (id) => mustFind(byReport, id, "report"),
    hasMilestone: (id) => milestones.has(id),
    entry: (report, milestone) =>
      findEntry(mustFind(byReport, report, "report"), milestone) ?? null,
    milestonesOf: (priority) => inOrder().get(priority) ?? [],
    history: (milestone) => historyOf(parts, findEntry, milestone),
    latestEntry: (milestone) =>
      historyOf(parts, findEntry, milestone).findLast((step) => step.entry !== null)?.entry ?? null,
    links: (milestone) => links().get(milestone.id) ?? [],
    replacedBy: (milestone) => replaced().get(milestone.id) ?? [],
    highlights: (report, priority) =>
      byReport.get(report)?.highlights.find((one) => one.priority === priority) ?? null,
    exception: (report, priority) =>
      byReport.get(report)?.report.exceptions.find((one) => one.priority === priority) ?? null,
    // Judged when first asked for: a page that shows no indicator is not made of them.
    get indicators() {
      return verdicts();
    },
    indicatorsOf: (id) => measures().get(id) ?? [],
    ratedBefore: (report) => rated.findLast((part) => part.report.id < report) ?? null,
    changeInRatings: (from, to) =>
      from.overview && to.overview ? changeInRatings(from.overview, to.overview) : [],
    changeInMilestones: (from, to) => changeInMilestones(from.entries, to.entries),
  };
}
