import type { ReportCard } from "../domain/report-card.ts";
import { formatDay } from "../wording/dates.ts";
import { reportPath, type PageLink } from "./addresses.ts";

/** The main menu, in order. A part of the site joins it when it exists. */
const MENU: readonly PageLink[] = [
  { text: "Priorities", path: "/priorities/" },
  { text: "Reports", path: "/reports/" },
  { text: "How we rate", path: "/how-we-rate/" },
  { text: "Glossary", path: "/glossary/" },
  { text: "About", path: "/about/" },
];

const FOOTER: readonly PageLink[] = [
  { text: "Accessibility statement", path: "/accessibility/" },
  { text: "Privacy and cookies", path: "/privacy/" },
  { text: "Data", path: "/data/" },
  { text: "About and contact", path: "/about/" },
];

/** What stands around every page. */
export interface SiteFrame {
  siteName: string;
  place: string;
  /** Set for a made-up plan: what the banner says. */
  fiction: string | null;
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

/**
 * The frame of one page.
 *
 * @param path the page's path below the site's root
 */
export function siteFrame(card: ReportCard, path: string): SiteFrame {
  const { plan } = card.content;
  const { report } = card.latest;
  return {
    siteName: plan.siteName,
    place: plan.place,
    fiction: plan.fictional ? "This is a made-up plan." : null,
    menu: MENU.map((link) => ({ ...link, current: currentIn(link.path, path) })),
    footer: FOOTER,
    publisher: plan.body,
    plan: plan.title,
    asOf: formatDay(plan.today),
    latestReport: { text: report.name, path: reportPath(report.id) },
  };
}
