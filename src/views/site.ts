import type { ReportCard } from "../domain/report-card.ts";
import { longDay } from "../domain/indicators/calendar.ts";
import { reportPath, type PageLink } from "./addresses.ts";
import { easyReadTwin } from "./easy-read-twin.ts";

/** The main menu, in order. Easy Read joins it where the plan has it. */
const MENU: readonly PageLink[] = [
  { text: "Priorities", path: "/priorities/" },
  { text: "Indicators", path: "/indicators/" },
  { text: "Reports", path: "/reports/" },
  { text: "For members", path: "/members/" },
];

const FOOTER: readonly PageLink[] = [
  { text: "How we rate", path: "/how-we-rate/" },
  { text: "Glossary", path: "/glossary/" },
  { text: "About and contact", path: "/about/" },
  { text: "Corrections", path: "/corrections/" },
  { text: "Data", path: "/data/" },
  { text: "Text size and colours", path: "/reading-settings/" },
  { text: "Accessibility statement", path: "/accessibility/" },
  { text: "Privacy and cookies", path: "/privacy/" },
];

/** What every page of a preview says. */
export const PREVIEW_MARK = "Preview, not published";

/** What stands around every page. */
export interface SiteFrame {
  siteName: string;
  place: string;
  /** Set for a made-up plan: what the banner says. */
  fiction: string | null;
  /** Set for a preview: what the banner says. */
  preview: string | null;
  /** The search page has a search field of its own. */
  hasSearch: boolean;
  /** `current`: "page" for the page itself, "true" for a page inside that part of the site. */
  menu: readonly (PageLink & { current: "page" | "true" | undefined })[];
  footer: readonly PageLink[];
  publisher: string;
  plan: string;
  /** "14 January 2015" */
  asOf: string;
  latestReport: PageLink;
}

function currentIn(menuPath: string, path: string): "page" | "true" | undefined {
  if (menuPath === path) return "page";
  const inPriorities = menuPath === "/priorities/" && path.startsWith("/milestones/");
  return path.startsWith(menuPath) || inPriorities ? "true" : undefined;
}

function menuFor(card: ReportCard, path: string): readonly PageLink[] {
  const twin = easyReadTwin(path, card);
  return twin === null ? MENU : [...MENU, { text: "Easy Read", path: twin }];
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
    place: plan.place,
    fiction: plan.fictional ? "This is a made-up plan." : null,
    preview: preview ? PREVIEW_MARK : null,
    hasSearch: path !== "/search/",
    menu: menuFor(card, path).map((link) => ({ ...link, current: currentIn(link.path, path) })),
    footer: FOOTER,
    publisher: plan.body,
    plan: plan.title,
    asOf: longDay(plan.today),
    latestReport: { text: report.name, path: reportPath(report.id) },
  };
}
