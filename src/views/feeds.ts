import type { PageLink } from "../addresses/page-link.ts";
import {
  CORRECTIONS_PATH,
  HOME_PATH,
  INDICATORS_PATH,
  changesPath,
  correctionPath,
  feedPath,
  priorityIndicatorsPath,
  priorityPath,
  reportPath,
} from "../addresses/paths.ts";
import { readPath } from "../addresses/path-to.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { Said } from "../wording/counts.ts";
import { reportDate } from "./last-changed.ts";
import { priorityListKeys } from "./indicator-list.ts";
import { changesView } from "./members-changes.ts";
import { reportSummary } from "./report.ts";
import { numbered } from "../domain/noun.ts";
import type { Phrase } from "../wording/catalogue/en-GB.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** One thing that is new. */
export interface FeedEntry {
  /** Stays the same for good, and is like no other of the site: "report/2014-06". */
  id: string;
  title: string;
  path: string;
  /** ISO day. Where only the month of a report is known, its first day. */
  day: string;
  /** What is new, line by line. */
  lines: readonly Said[];
}

/** A list of what is new, to be followed with a feed reader. */
export interface FeedView {
  name: string;
  title: string;
  /** The page that it goes with. */
  path: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

function dayOf(card: ReportCard, report: string): string {
  const date = reportDate(card.report(report).report);
  return date.length === 7 ? `${date}-01` : date;
}

function reportEntries(card: ReportCard): FeedEntry[] {
  return card.reports.map((part) => ({
    id: `report/${part.report.id}`,
    title: phrase("report-of", { name: part.report.name }),
    path: reportPath(part.report.id),
    day: dayOf(card, part.report.id),
    lines: [[part.report.title], reportSummary(card, part)],
  }));
}

function correctionEntries(card: ReportCard, priority?: number): FeedEntry[] {
  const own = card.content.corrections.filter(
    ({ milestone }) =>
      priority === undefined ||
      (milestone !== undefined && card.milestone(milestone).priority === priority),
  );
  return own.map((one) => ({
    id: `correction/${one.id}`,
    title: phrase("feed-correction", { what: one.what }),
    path: correctionPath(one.id),
    day: one.date,
    lines: [[phrase("concerns-report", { report: card.report(one.report).report.name })]],
  }));
}

/** What each report changed in a priority since the one before. */
function changeEntries(card: ReportCard, priority: number): FeedEntry[] {
  const reports = card.reports.map(({ report }) => report);
  return reports.slice(1).flatMap((report, index) => {
    const before = reports[index] ?? report;
    const { sections } = changesView(card, before.id, report.id, priority);
    const lines = sections.filter((one) => one.lines.length > 0).map(({ heading }) => heading);
    if (lines.length === 0) return [];
    return {
      id: `priority/${priority}/changes/${before.id}/${report.id}`,
      title: phrase("feed-changes", {
        priority: numbered(card.words.priority, priority),
        from: before.name,
        to: report.name,
      }),
      path: changesPath(before.id, report.id),
      day: dayOf(card, report.id),
      lines,
    };
  });
}

/** What became of a figure, by the section that it stands in. */
const FIGURE_NEWS: Readonly<Record<string, Phrase>> = {
  "new-figures": "feed-figure-new",
  "revised-figures": "feed-figure-revised",
  "gone-figures": "feed-figure-gone",
};

/** What each report changed in the figures of a list of indicators since the one before. */
function figureEntries(card: ReportCard, name: string, priority?: number): FeedEntry[] {
  const reports = card.reports.map(({ report }) => report);
  return reports.slice(1).flatMap((report, index) => {
    const before = reports[index] ?? report;
    const { sections } = changesView(card, before.id, report.id, priority);
    const lines = sections.flatMap(({ id, lines: own }) =>
      own.flatMap(({ subject, detail }): Said[] =>
        FIGURE_NEWS[id] && subject ? [[phrase(FIGURE_NEWS[id], { subject, detail })]] : [],
      ),
    );
    if (lines.length === 0) return [];
    return {
      id: `${name}/figures/${before.id}/${report.id}`,
      title: phrase("feed-figures-changes", { from: before.name, to: report.name }),
      path: changesPath(before.id, report.id),
      day: dayOf(card, report.id),
      lines,
    };
  });
}

/**
 * A feed for the list of all indicators, which a plan without any has too, as its page links to it;
 * and for the list of each priority that has any.
 */
function indicatorFeeds(card: ReportCard): FeedView[] {
  const { siteName } = card.content.plan;
  const all: FeedView = {
    name: ALL_INDICATORS,
    title: phrase("feed-all-figures", { site: siteName }),
    path: INDICATORS_PATH,
    entries: newestFirst(figureEntries(card, ALL_INDICATORS)),
  };
  const own = priorityListKeys(card).map((number): FeedView => {
    const name = listFeed(number);
    return {
      name,
      title: phrase("feed-priority-figures", {
        site: siteName,
        priority: `${card.words.priority.one} ${String(number)}`,
      }),
      path: priorityIndicatorsPath(number),
      entries: newestFirst(figureEntries(card, name, number)),
    };
  });
  return [all, ...own];
}

function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  return [...entries].sort((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));
}

/** All feeds: everything, one for each priority and list of indicators, and the corrections. */
export function feeds(card: ReportCard): FeedView[] {
  const { siteName } = card.content.plan;
  const ofPriorities = card.priorities.map(({ number, shortTitle }) => ({
    name: `priority-${number}`,
    title: `${siteName}: ${card.words.priority.one} ${number}, ${shortTitle}`,
    path: priorityPath(number),
    entries: newestFirst([...changeEntries(card, number), ...correctionEntries(card, number)]),
  }));
  const changes = card.priorities.flatMap(({ number }) => changeEntries(card, number));
  const corrections = correctionEntries(card);
  return [
    {
      name: "everything",
      title: phrase("feed-everything", { site: siteName }),
      path: HOME_PATH,
      entries: newestFirst([...reportEntries(card), ...changes, ...corrections]),
    },
    ...ofPriorities,
    ...indicatorFeeds(card),
    {
      name: "corrections",
      title: phrase("feed-corrections", { site: siteName }),
      path: CORRECTIONS_PATH,
      entries: newestFirst(corrections),
    },
  ];
}

/** The link by which a priority is followed. */
export function followPriority(card: ReportCard, number: number): PageLink {
  return {
    text: phrase("follow-priority", { priority: `${card.words.priority.one} ${String(number)}` }),
    path: feedPath(`priority-${number}`),
  };
}

export const FOLLOW_EVERYTHING: PageLink = {
  text: phrase("follow-everything"),
  path: feedPath("everything"),
};

const ALL_INDICATORS = "indicators";

function listFeed(priority: number | string): string {
  return `${ALL_INDICATORS}-priority-${priority}`;
}

/**
 * The link by which the figures of a list of indicators are followed; null for a list that no report
 * changes: of an earlier plan, or one that gathers indicators by their verdict.
 *
 * @param path of the list's page below the site's root
 */
export function followFigures(path: string): PageLink | null {
  const page = readPath(path);
  const text = phrase("follow-figures");
  if (page?.name === "indicators") return { text, path: feedPath(ALL_INDICATORS) };
  if (page?.name !== "indicators-of-priority") return null;
  return { text, path: feedPath(listFeed(page.parts.key)) };
}

export const FOLLOW_CORRECTIONS: PageLink = {
  text: phrase("follow-corrections"),
  path: feedPath("corrections"),
};

/**
 * The feed that goes with a page, which feed readers and browsers look for in its head. On the page of
 * a priority the link that everybody sees is marked in the same way, as the standard allows: these
 * pages have no element to spare.
 *
 * @param path of the page below the site's root
 * @returns the path of the feed; null for a page that has none of its own
 */
export function feedOfPage(path: string): string | null {
  const page = readPath(path);
  if (page?.name === "corrections") return FOLLOW_CORRECTIONS.path;
  const figures = followFigures(path);
  if (figures) return figures.path;
  return page?.name === "home" || page?.name === "reports" ? FOLLOW_EVERYTHING.path : null;
}
