import {
  archivePath,
  briefingPath,
  briefingRecordPath,
  changesPath,
  earlierIndicatorsPath,
  earlierOutcomePath,
  glossaryLetterPath,
  methodPath,
  editionPath,
  indicatorPath,
  milestonePath,
  priorityIndicatorsPath,
  priorityPath,
  prosePath,
  reportPath,
  reportPriorityPath,
  statusIndicatorsPath,
} from "../addresses/paths.ts";
import { isPrinted, plansWithFigures } from "../domain/earlier-plan.ts";
import { easyReadPath } from "../addresses/easy-read-paths.ts";
import type { PageName } from "../addresses/templates.ts";
import { drawChart } from "../charts/draw.ts";
import { reportPairs } from "../domain/members/comparison.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { archivePaperView } from "../views/archive-paper.ts";
import { archiveList, archivePapers } from "../views/archive.ts";
import { calendarView } from "../views/calendar.ts";
import { corrections } from "../views/corrections.ts";
import { earlierOutcomeView } from "../views/earlier-plan.ts";
import {
  bookletChapters,
  easyReadForms,
  easyReadLinks,
  easyReadPages,
  easyReadView,
} from "../views/easy-read.ts";
import { editionView } from "../views/edition.ts";
import { evidenceView } from "../views/evidence.ts";
import { glossaryLetterPage, glossaryLetters, glossaryPage } from "../views/glossary.ts";
import { homeView } from "../views/home.ts";
import { indicatorSparkline } from "../views/indicator-charts.ts";
import {
  allIndicators,
  earlierIndicators,
  priorityIndicators,
  priorityListKeys,
  statusIndicators,
  statusListKeys,
} from "../views/indicator-list.ts";
import { indicatorView } from "../views/indicator.ts";
import { listeningScript } from "../views/listening-script.ts";
import { membersAnswers } from "../views/members-answers.ts";
import { memberBrief } from "../views/members-brief.ts";
import { briefingView } from "../views/members-briefing.ts";
import { changesView, pairLinks } from "../views/members-changes.ts";
import { clinicsPage } from "../views/members-clinics.ts";
import { packView } from "../views/members-pack.ts";
import { planOnAPage } from "../views/members-plan-on-a-page.ts";
import { improvedPage, membersFront, offTrackPage } from "../views/members-plan.ts";
import { questionGroups } from "../views/members-questions.ts";
import { countRules, methodOverview, methodParts, methodRules } from "../views/method-page.ts";
import { milestoneView } from "../views/milestone.ts";
import { priorityList } from "../views/priority-list.ts";
import { priorityView } from "../views/priority.ts";
import { ratingsByReport } from "../views/rating-chart.ts";
import { reportList } from "../views/report-list.ts";
import { reportPriorityView, reportView } from "../views/report.ts";
import { aToZView, easySearchView, searchView } from "../views/search.ts";
import { serviceViewsPage } from "../views/service-views.ts";
import { each, NOTHING, one, type Makings } from "./making.ts";
import { EXAMPLE_SITE } from "./example-site.ts";

const numbers = (card: ReportCard): number[] => card.priorities.map(({ number }) => number);

/** The page of an indicator, with its chart in both widths and the small one of lists. */
function indicatorPage(card: ReportCard, verdict: IndicatorVerdict): void {
  const { chart } = indicatorView(card, verdict);
  if (chart) for (const width of ["wide", "narrow"] as const) drawChart(chart, { width });
  const small = indicatorSparkline(verdict, card.content.plan);
  if (small) drawChart(small, { width: "sparkline", hidden: true });
}

function reportsPage(card: ReportCard): void {
  reportList(card);
  const chart = ratingsByReport(card);
  if (chart) for (const width of ["wide", "narrow"] as const) drawChart(chart, { width });
}

/** What is made at each kind of page: a new one does not compile until it says so here. */
export const PAGE_MAKINGS: Readonly<Record<PageName, Makings>> = {
  home: one("home", homeView),
  "not-found": NOTHING,
  priorities: one("priorities", priorityList),
  priority: each(
    (card) => card.priorities,
    ({ number }) => priorityPath(number),
    priorityView,
  ),
  milestone: each(
    (card) => card.content.milestones,
    ({ id }) => milestonePath(id),
    milestoneView,
  ),
  reports: one("reports", reportsPage),
  report: each(
    (card) => card.reports,
    ({ report }) => reportPath(report.id),
    reportView,
  ),
  "report-priority": each(
    (card) => card.reports.flatMap((part) => card.priorities.map((of) => ({ part, of }))),
    ({ part, of }) => reportPriorityPath(part.report.id, of.number),
    (card, { part, of }) => reportPriorityView(card, part, of),
  ),
  indicators: one("indicators", allIndicators),
  indicator: each(
    (card) => card.indicators.all,
    ({ indicator }) => indicatorPath(indicator.id),
    indicatorPage,
  ),
  "indicators-of-priority": each(priorityListKeys, priorityIndicatorsPath, priorityIndicators),
  "indicators-of-plan": each(
    (card) => plansWithFigures(card.content),
    ({ id }) => earlierIndicatorsPath(id),
    (card, { id }) => earlierIndicators(card, id),
  ),
  "indicators-of-status": each(statusListKeys, statusIndicatorsPath, statusIndicators),
  members: one("members", membersFront),
  briefing: each(numbers, briefingPath, memberBrief),
  "briefing-record": each(numbers, briefingRecordPath, briefingView),
  "off-track": one("off-track", offTrackPage),
  improved: one("improved", improvedPage),
  questions: one("questions", questionGroups),
  answers: one("answers", membersAnswers),
  clinics: one("clinics", clinicsPage),
  "plan-on-a-page": one("plan-on-a-page", planOnAPage),
  pack: one("pack", (card) => packView(card, EXAMPLE_SITE)),
  changes: each(
    reportPairs,
    ([from, to]) => changesPath(from, to),
    (card, [from, to]) => [changesView(card, from, to), pairLinks(card)],
  ),
  archive: one("archive", archiveList),
  paper: each(archivePapers, ({ address }) => archivePath(address), archivePaperView),
  "earlier-outcome": each(
    ({ content }) =>
      content.earlierPlans
        .filter(isPrinted)
        .flatMap((plan) => plan.outcomes.map((of) => ({ plan, of }))),
    ({ plan, of }) => earlierOutcomePath(plan.id, of.id),
    (card, { plan, of }) => earlierOutcomeView(card, plan, of),
  ),
  "service-views": one("service-views", serviceViewsPage),
  glossary: one("glossary", glossaryPage),
  "glossary-letter": each(glossaryLetters, glossaryLetterPath, glossaryLetterPage),
  method: each(methodParts, methodPath, (card) => [methodRules(card), countRules(card)]),
  corrections: one("corrections", corrections),
  calendar: one("calendar", calendarView),
  edition: each(
    (card) => card.reports,
    ({ report }) => editionPath(report.id),
    (card, { report }) => editionView(card, report.id),
  ),
  // What it lists are the files beside it.
  data: NOTHING,
  "data-table": NOTHING,
  "check-figures": NOTHING,
  checked: one("checked", evidenceView),
  "listening-script": one("listening-script", listeningScript),
  search: one("search", searchView),
  "a-to-z": one("a-to-z", aToZView),
  "reading-settings": NOTHING,
  style: NOTHING,
  "style-easy-read": NOTHING,
  "easy-read": one("easy-read", (card) => [
    easyReadLinks(card, "priorities"),
    easyReadLinks(card, "others"),
  ]),
  "easy-read-priority": each(easyReadPages, easyReadPath, easyReadView),
  // One list holds them all.
  "easy-read-page": NOTHING,
  "easy-read-form": one("easy-read", easyReadForms),
  "easy-read-booklet": one("easy-read-booklet", bookletChapters),
  "easy-read-search": one("easy-read-search", easySearchView),
  prose: each(
    ({ content }) => content.pages,
    ({ id }) => prosePath(id),
    methodOverview,
  ),
};
