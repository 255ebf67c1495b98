import type { PlanWords } from "../domain/plan-words.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { longDay } from "../domain/indicators/calendar.ts";
import { readPath } from "../addresses/path-to.ts";
import type { PageLink } from "../addresses/page-link.ts";
import {
  ABOUT_PATH,
  ACCESSIBILITY_PATH,
  CORRECTIONS_PATH,
  DATA_PATH,
  GLOSSARY_PATH,
  HOW_WE_RATE_PATH,
  INDICATORS_PATH,
  MEMBERS_PATH,
  PRIORITIES_PATH,
  PRIVACY_PATH,
  READING_SETTINGS_PATH,
  REPORTS_PATH,
  SEARCH_PATH,
  reportPath,
} from "../addresses/paths.ts";
import { easyReadTwin } from "./easy-read-twin.ts";
import { sentenceCase } from "../domain/noun.ts";
import { lookView, type LookView } from "./look.ts";
import { once } from "../domain/once.ts";
import { countUnfinished } from "../domain/unfinished.ts";
import { countOf } from "../wording/numbers.ts";

/** The main menu, in order. */
function menuOf({ priority, member }: PlanWords): readonly PageLink[] {
  return [
    { text: sentenceCase(priority.many), path: PRIORITIES_PATH },
    { text: "Indicators", path: INDICATORS_PATH },
    { text: "Reports", path: REPORTS_PATH },
    { text: `For ${member.many}`, path: MEMBERS_PATH },
  ];
}

const FOOTER: readonly PageLink[] = [
  { text: "How we rate", path: HOW_WE_RATE_PATH },
  { text: "Glossary", path: GLOSSARY_PATH },
  { text: "About and contact", path: ABOUT_PATH },
  { text: "Corrections", path: CORRECTIONS_PATH },
  { text: "Data", path: DATA_PATH },
  { text: "Text size and colours", path: READING_SETTINGS_PATH },
  { text: "Accessibility statement", path: ACCESSIBILITY_PATH },
  { text: "Privacy and cookies", path: PRIVACY_PATH },
];

/** What every page of a preview says. */
export const PREVIEW_MARK = "Preview, not published";

/** What stands around every page. */
export interface SiteFrame {
  siteName: string;
  look: LookView;
  place: string;
  /** Set for a made-up plan: what the banner says. */
  fiction: string | null;
  /** Set while texts of the plan are still to be written: what the banner says. */
  unfinished: string | null;
  /** Set for a preview: what the banner says. */
  preview: string | null;
  /** The search page has a search field of its own. */
  hasSearch: boolean;
  /** `current`: "page" for the page itself, "true" for a page inside that part of the site. */
  menu: readonly (PageLink & { current: "page" | "true" | undefined })[];
  /** What is one tap away. Wide screens have a search field, and no need of the link to it. */
  quick: SiteFrame["menu"];
  footer: readonly PageLink[];
  publisher: string;
  plan: string;
  /** "14 January 2015" */
  asOf: string;
  latestReport: PageLink;
}

function currentIn(menuPath: string, path: string): "page" | "true" | undefined {
  if (menuPath === path) return "page";
  const inPriorities = menuPath === PRIORITIES_PATH && readPath(path)?.name === "milestone";
  return path.startsWith(menuPath) || inPriorities ? "true" : undefined;
}

const SEARCH: PageLink = { text: "Search", path: SEARCH_PATH };

/** What is one tap away on every page: Easy Read, where the plan has it, and the search. */
function quickFor(card: ReportCard, path: string): readonly PageLink[] {
  const twin = easyReadTwin(path, card);
  return twin === null ? [SEARCH] : [{ text: "Easy Read", path: twin }, SEARCH];
}

const unfinishedIn = once(({ content }: ReportCard) => countUnfinished(content));

function unfinishedWords(card: ReportCard): string | null {
  const left = unfinishedIn(card);
  if (left === 0) return null;
  const texts = countOf(left, "text is", "texts are");
  return `This report card is being written: ${texts} still to be filled in.`;
}

/**
 * The frame of one page.
 *
 * @param path the page's path below the site's root
 * @param preview whether the build is a preview
 */
export function siteFrame(card: ReportCard, path: string, preview = false): SiteFrame {
  const { plan } = card.content;
  const { report } = card.latest;
  return {
    siteName: plan.siteName,
    look: lookView(card.content),
    place: plan.place,
    fiction: plan.fictional ? "This is a made-up plan." : null,
    unfinished: unfinishedWords(card),
    preview: preview ? PREVIEW_MARK : null,
    hasSearch: path !== SEARCH_PATH,
    menu: menuOf(card.words).map((link) => ({ ...link, current: currentIn(link.path, path) })),
    quick: quickFor(card, path).map((link) => ({ ...link, current: currentIn(link.path, path) })),
    footer: FOOTER,
    publisher: plan.body,
    plan: plan.title,
    asOf: longDay(plan.today),
    latestReport: { text: report.name, path: reportPath(report.id) },
  };
}
