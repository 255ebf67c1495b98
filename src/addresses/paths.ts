/** The book's addresses, filled in. Components turn them into links with `href`. */
import { pathTo } from "./path-to.ts";
import { FILES, FOLDERS, PAGES } from "./templates.ts";

export const HOME_PATH = PAGES.home;
export const STYLE_PATH = PAGES.style;
export const STYLE_EASY_READ_PATH = PAGES["style-easy-read"];
export const NOT_FOUND_PATH = PAGES["not-found"];
export const PRIORITIES_PATH = PAGES.priorities;
export const REPORTS_PATH = PAGES.reports;
export const INDICATORS_PATH = PAGES.indicators;
export const MEMBERS_PATH = PAGES.members;
export const OFF_TRACK_PATH = PAGES["off-track"];
export const IMPROVED_PATH = PAGES.improved;
export const QUESTIONS_PATH = PAGES.questions;
export const ANSWERS_PATH = PAGES.answers;
export const CLINICS_PATH = PAGES.clinics;
export const PLAN_ON_A_PAGE_PATH = PAGES["plan-on-a-page"];
export const PACK_PATH = PAGES.pack;
export const ARCHIVE_PATH = PAGES.archive;
/** How services are viewed. */
export const SERVICE_VIEWS_PATH = PAGES["service-views"];
export const GLOSSARY_PATH = PAGES.glossary;
export const CORRECTIONS_PATH = PAGES.corrections;
export const CALENDAR_PATH = PAGES.calendar;
export const DATA_PATH = PAGES.data;
export const CHECK_FIGURES_PATH = PAGES["check-figures"];
/** How this site is checked, by programs and by people. */
export const CHECKED_PATH = PAGES.checked;
/** What to do, and what to hear, for who tries the site with a screen reader. */
export const LISTENING_SCRIPT_PATH = PAGES["listening-script"];
export const SEARCH_PATH = PAGES.search;
export const A_TO_Z_PATH = PAGES["a-to-z"];
export const READING_SETTINGS_PATH = PAGES["reading-settings"];

export const ICON_PATH = FILES.icon;
export const LOGO_PATH = FILES.logo;
export const SECURITY_PATH = FILES.security;
export const SITEMAP_PATH = FILES.sitemap;
export const ROBOTS_PATH = FILES.robots;
/** The calendar as a file. */
export const CALENDAR_FILE_PATH = FILES["calendar-file"];
/** What the page that checks figures knows of the content. */
export const CHECK_FIGURES_CONTENT_PATH = FILES["check-figures-content"];
/** Folder of the search index. */
export const SEARCH_INDEX_PATH = FOLDERS["search-index"];
/** Folder of the form editor. */
export const FORM_EDITOR_PATH = FOLDERS["form-editor"];

/** Pages of prose that the site's own frame leads to: each is a file under `content/pages/`. */
export const HOW_WE_RATE_PATH = prosePath("how-we-rate");
export const ABOUT_PATH = prosePath("about");
export const ACCESSIBILITY_PATH = prosePath("accessibility");
export const PRIVACY_PATH = prosePath("privacy");

/** Pages of prose that the frame of every page leads to: a site without one has a link to nowhere. */
export const FRAME_PATHS = [HOW_WE_RATE_PATH, ABOUT_PATH, ACCESSIBILITY_PATH, PRIVACY_PATH];

/** @param page the name of its file under `content/pages/` */
export function prosePath(page: string): string {
  return pathTo("prose", { page });
}

export function priorityPath(number: number): string {
  return pathTo("priority", { priority: String(number) });
}

export function reportPath(id: string): string {
  return pathTo("report", { report: id });
}

/** What one report says of one priority, in full. */
export function reportPriorityPath(report: string, priority: number): string {
  return pathTo("report-priority", { report, priority: String(priority) });
}

/** What the site says as of a report. */
export function editionPath(report: string): string {
  return pathTo("edition", { report });
}

/** Anchor of a milestone's words on the page of a priority in an edition. */
export function editionAnchor(milestone: string): string {
  return `milestone-${milestone}`;
}

/**
 * What the site says of a priority as of a report.
 *
 * @param milestone whose words to go to, if not the top of the page
 */
export function editionPriorityPath(report: string, priority: number, milestone?: string): string {
  const path = pathTo("edition-priority", { report, priority: String(priority) });
  return milestone === undefined ? path : `${path}#${editionAnchor(milestone)}`;
}

/** What the site says of an indicator as of a report. */
export function editionIndicatorPath(report: string, indicator: string): string {
  return pathTo("edition-indicator", { report, indicator });
}

/** What a report says, as data. */
export function editionDataPath(report: string): string {
  return pathTo("edition-data", { report });
}

/** The place of one report's update on a milestone's page. */
export function reportAnchor(id: string): string {
  return `report-${id}`;
}

/** @param report the report whose update to go to, if not the top of the page */
export function milestonePath(id: string, report?: string): string {
  return `${pathTo("milestone", { milestone: id })}${report ? `#${reportAnchor(report)}` : ""}`;
}

export function indicatorPath(id: string): string {
  return pathTo("indicator", { indicator: id });
}

/** Anchors of the words that print the figures of an indicator, and those of its areas. */
export const PRINTED_WORDS = { whole: "printed-words", byArea: "printed-words-by-area" } as const;

/** The words that print figures of an indicator, on its page: a browser opens what holds them. */
export function printedWordsPath(id: string, which: keyof typeof PRINTED_WORDS): string {
  return `${indicatorPath(id)}#${PRINTED_WORDS[which]}`;
}

/** A file about one indicator: its figures, its picture, or what the page draws on request. */
export function indicatorFile(id: string, ending: "csv" | "svg" | "json"): string {
  return pathTo("indicator-file", { indicator: id, ending });
}

/** The chart of an indicator for other sites. */
export function embedPath(indicator: string): string {
  return pathTo("embed", { indicator });
}

export function priorityIndicatorsPath(priority: number): string {
  return pathTo("indicators-of-priority", { key: String(priority) });
}

/** The list of an earlier plan's indicators. */
export function earlierIndicatorsPath(plan: string): string {
  return pathTo("indicators-of-plan", { plan });
}

export function statusIndicatorsPath(key: string): string {
  return pathTo("indicators-of-status", { key });
}

/** The pages of the method behind its first: groups of rules, and the counts. */
export const COUNTS_PART = "counts";

/** A page of the method. @param part "targets", "counts" */
export function methodPath(part: string): string {
  return pathTo("method", { part });
}

/** The place of a rule on its page of the method. */
export function ruleAnchor(rule: string): string {
  return `rule-${rule}`;
}

/** The place of a count's definition among the rules. */
export function countAnchor(kind: string): string {
  return `count-${kind}`;
}

/** Where a count is defined. */
export function countPath(kind: string): string {
  return `${methodPath(COUNTS_PART)}#${countAnchor(kind)}`;
}

/** A file of a chart of ratings. */
export function ratingsFile(chart: string, ending: "csv" | "svg"): string {
  return pathTo("ratings-file", { chart, ending });
}

/** @param name "everything", "corrections" or a priority's: "priority-1" */
export function feedPath(name: string): string {
  return pathTo("feed", { name });
}

/** @param name "site" or a page's: "priority-1" */
export function socialPicturePath(name: string): string {
  return pathTo("social-picture", { name });
}

/** The page that explains a published table. */
export function dataTablePath(table: string): string {
  return pathTo("data-table", { table });
}

/** A published table. */
export function dataFile(name: string, ending: string): string {
  return pathTo("data-file", { name, ending });
}

export function briefingPath(priority: number): string {
  return pathTo("briefing", { priority: String(priority) });
}

/** What stands behind a priority's briefing. */
export function briefingRecordPath(priority: number): string {
  return pathTo("briefing-record", { priority: String(priority) });
}

export function changesPath(from: string, to: string): string {
  return pathTo("changes", { from, to });
}

export function archivePath(id: string): string {
  return pathTo("paper", { paper: id });
}

/** One outcome of an earlier plan. */
export function earlierOutcomePath(plan: string, outcome: string): string {
  return pathTo("earlier-outcome", { plan, outcome });
}

/** The letter under which the glossary keeps a term, by its id: "c", or "0-9". */
export function glossaryLetter(id: string): string {
  return /^[a-z]/.exec(id)?.[0] ?? "0-9";
}

/** The terms of one letter. */
export function glossaryLetterPath(letter: string): string {
  return pathTo("glossary-letter", { letter });
}

/** The place of one word's meaning. */
export function glossaryPath(id: string): string {
  return `${glossaryLetterPath(glossaryLetter(id))}#${id}`;
}

/** The place of one correction. */
export function correctionPath(id: string): string {
  return `${CORRECTIONS_PATH}#${id}`;
}
