import {
  ABOUT_PATH,
  CALENDAR_PATH,
  CORRECTIONS_PATH,
  DATA_PATH,
  editionIndicatorPath,
  editionPath,
  editionPriorityPath,
  HOME_PATH,
  indicatorPath,
  MEMBERS_PATH,
  REPORTS_PATH,
  SECURITY_PATH,
} from "../addresses/paths.ts";
import { EASY_READ_PATH } from "../addresses/easy-read-paths.ts";
import type { FileName } from "../addresses/templates.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { publishedFiles } from "../load/published-files.ts";
import { allPapers } from "../papers/all-papers.ts";
import { knownEditionData } from "../public-data/edition-data.ts";
import { release } from "../public-data/published-files.ts";
import { searchRecords } from "../search/records.ts";
import { socialSvg } from "../social/social-svg.ts";
import { atomOf } from "../views/atom.ts";
import { calendarDays } from "../views/calendar.ts";
import { usedPictures } from "../views/easy-read.ts";
import {
  editionIndicator,
  editionIndicators,
  editionPriorities,
  editionPriority,
} from "../views/edition-pages.ts";
import { embedView } from "../views/embed.ts";
import { feeds } from "../views/feeds.ts";
import { iCalendarOf } from "../views/i-calendar.ts";
import { chartPicture } from "../views/chart-picture.ts";
import { indicatorCharts } from "../views/indicator-charts.ts";
import { indicatorCsv } from "../views/indicator-data.ts";
import { iconOf } from "../views/look.ts";
import { chartCsv, ratingCharts } from "../views/rating-chart.ts";
import { searchLatest } from "../views/search-latest.ts";
import { securityText } from "../views/security-contact.ts";
import { socialPictures } from "../views/social.ts";
import { EXAMPLE_SITE, fullAddress } from "./example-site.ts";
import { each, NOTHING, one, type Making, type Makings } from "./making.ts";

/** A file of which there is one, by the page that offers it. */
function single(page: string, make: (card: ReportCard) => unknown): Makings {
  return (card) => [{ page, make: () => make(card) }];
}

function calendarFile(card: ReportCard): string {
  const { siteName, today } = card.content.plan;
  return iCalendarOf(calendarDays(card), fullAddress, siteName, today);
}

function chartFiles(card: ReportCard): Making[] {
  return [...indicatorCharts(card)].map(([id, chart]) => ({
    page: indicatorPath(id),
    make: () => chartPicture(chart, EXAMPLE_SITE),
  }));
}

function searchStart(card: ReportCard): void {
  searchRecords(
    card,
    card.content.synonyms.flatMap((all) => all.groups),
  );
  searchLatest(card);
}

/** What is made at each kind of file: a new one does not compile until it says so here. */
export const FILE_MAKINGS: Readonly<Record<FileName, Makings>> = {
  icon: single(HOME_PATH, ({ content }) => iconOf(content)),
  // Shown as it was read.
  logo: NOTHING,
  security: single(ABOUT_PATH, ({ content: { plan } }) =>
    securityText(plan, fullAddress(ABOUT_PATH), fullAddress(SECURITY_PATH), plan.today),
  ),
  // Both list what was built.
  sitemap: NOTHING,
  robots: NOTHING,
  feed: each(
    feeds,
    () => CORRECTIONS_PATH,
    ({ content: { plan } }, feed) => atomOf(feed, fullAddress, plan.body, plan.today),
  ),
  embed: each(
    (card) => card.indicators.all,
    ({ indicator }) => indicatorPath(indicator.id),
    embedView,
  ),
  "edition-priority": each(
    editionPriorities,
    ({ report, of }) => editionPriorityPath(report, of.number),
    (card, { report, of }) => editionPriority(card, report, of),
  ),
  "edition-indicator": each(
    editionIndicators,
    ({ report, of }) => editionIndicatorPath(report, of.indicator.id),
    (card, { report, of }) => editionIndicator(card, report, of),
  ),
  "edition-data": each(
    (card) => card.reports,
    ({ report }) => editionPath(report.id),
    (card, { report }) => knownEditionData(card, report.id, fullAddress),
  ),
  "social-picture": single(HOME_PATH, (card) => socialPictures(card).map(socialSvg)),
  "calendar-file": single(CALENDAR_PATH, calendarFile),
  "data-file": single(DATA_PATH, (card) => release(card, fullAddress)),
  "indicator-file": (card) => [
    ...chartFiles(card),
    ...card.indicators.all.map((verdict) => ({
      page: indicatorPath(verdict.indicator.id),
      make: () => indicatorCsv(verdict, card.content.plan),
    })),
  ],
  "ratings-file": each(
    ratingCharts,
    () => REPORTS_PATH,
    (_, chart) => [chartCsv(chart), chartPicture(chart, EXAMPLE_SITE)],
  ),
  // Papers are made, and not set: the typesetter takes any words.
  "members-paper": single(MEMBERS_PATH, (card) =>
    allPapers(card, { full: fullAddress, preview: false }),
  ),
  "easy-read-paper": NOTHING,
  "easy-read-picture": single(EASY_READ_PATH, usedPictures),
  "check-figures-content": single(DATA_PATH, ({ content }) => publishedFiles(content)),
  "search-start": one("search", searchStart),
  "easy-read-search-start": NOTHING,
};
