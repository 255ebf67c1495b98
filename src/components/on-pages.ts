import { EASY_READ_PATH } from "../addresses/easy-read-paths.ts";
import {
  archivePath,
  CALENDAR_PATH,
  CLINICS_PATH,
  COUNTS_PART,
  DATA_PATH,
  dataTablePath,
  earlierIndicatorsPath,
  earlierOutcomePath,
  GLOSSARY_PATH,
  glossaryPath,
  HOME_PATH,
  HOW_WE_RATE_PATH,
  indicatorPath,
  INDICATORS_PATH,
  methodPath,
  milestonePath,
  PACK_PATH,
  priorityPath,
  reportPath,
  reportPriorityPath,
  REPORTS_PATH,
  SEARCH_PATH,
} from "../addresses/paths.ts";
import { isPrinted, plansWithFigures } from "../domain/earlier-plan.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { archivePapers } from "../views/archive.ts";

/**
 * Components that no example can show, because they need the report card itself or are a page but
 * for its frame: a page that each stands on.
 */
export interface OnPage {
  /** The page's file below `src/pages/`. */
  page: string;
  /** Components below `src/components/`, without their ending. */
  parts: readonly string[];
  /** An address of that page. Undefined where a plan has no such page. */
  path(card: ReportCard): string | undefined;
}

const priorityOf = ({ priorities }: ReportCard): number => priorities[0]?.number ?? 1;
const ratedReport = ({ latestRated, latest }: ReportCard): string =>
  (latestRated ?? latest).report.id;

function paperPath(card: ReportCard): string | undefined {
  const [paper] = archivePapers(card);
  return paper && archivePath(paper.address);
}

function outcomePath({ content }: ReportCard): string | undefined {
  const plan = content.earlierPlans.find(isPrinted);
  const outcome = plan?.outcomes[0];
  return plan && outcome && earlierOutcomePath(plan.id, outcome.id);
}

/** In the order in which a reader meets the pages. */
export const ON_PAGES: readonly OnPage[] = [
  { page: "index.astro", parts: ["PriorityCard"], path: () => HOME_PATH },
  {
    page: "priorities/[number].astro",
    parts: [
      "Action",
      "Dropped",
      "PriorityFacts",
      "PriorityOpening",
      "PriorityRatings",
      "RatingBar",
      "RatingsTable",
      "prose/Prose",
      "prose/WordsOnThisPage",
    ],
    path: (card) => priorityPath(priorityOf(card)),
  },
  {
    page: "milestones/[id].astro",
    parts: ["MilestoneFacts", "MilestoneStep", "UpdateText", "indicators/IndicatorRows"],
    path: ({ content }) => content.milestones[0] && milestonePath(content.milestones[0].id),
  },
  {
    page: "indicators/[id].astro",
    parts: [
      "indicators/AreaMap",
      "indicators/Clinics",
      "indicators/Definition",
      "indicators/EmbedCode",
      "indicators/Related",
      "indicators/Symbols",
    ],
    path: ({ content }) => content.indicators[0] && indicatorPath(content.indicators[0].id),
  },
  { page: "indicators/index.astro", parts: ["indicators/ListLinks"], path: () => INDICATORS_PATH },
  {
    page: "indicators/plan/[plan].astro",
    parts: ["indicators/IndicatorList"],
    path({ content }) {
      const [plan] = plansWithFigures(content);
      return plan && earlierIndicatorsPath(plan.id);
    },
  },
  { page: "reports/index.astro", parts: ["RatingsChart"], path: () => REPORTS_PATH },
  {
    page: "reports/[id].astro",
    parts: ["MilestoneChanges", "RatingFiles", "ReportChapters", "ReportOverview"],
    path: (card) => reportPath(ratedReport(card)),
  },
  {
    page: "reports/[id]/priority-[number].astro",
    parts: ["ReportMilestone", "ReportPriority"],
    path: (card) => reportPriorityPath(ratedReport(card), priorityOf(card)),
  },
  { page: "members/clinics.astro", parts: ["members/Share"], path: () => CLINICS_PATH },
  { page: "members/pack/index.astro", parts: ["members/Pack"], path: () => PACK_PATH },
  {
    page: "[page].astro",
    parts: ["prose/Contact", "prose/Documents", "prose/PageText", "prose/RatingKey"],
    path: () => HOW_WE_RATE_PATH,
  },
  {
    page: "how-we-rate/[part].astro",
    parts: ["prose/MethodRules", "prose/MethodCounts"],
    path: () => methodPath(COUNTS_PART),
  },
  { page: "glossary/index.astro", parts: ["prose/Glossary"], path: () => GLOSSARY_PATH },
  {
    page: "glossary/[letter].astro",
    parts: ["prose/GlossaryTerm", "prose/PrintedMeaning"],
    path: ({ content: { glossary } }) => glossary[0] && glossaryPath(glossary[0].id),
  },
  {
    page: "search/index.astro",
    parts: ["search/SearchFilters", "search/SearchHelp", "search/SearchIndex", "search/SearchPage"],
    path: () => SEARCH_PATH,
  },
  {
    page: "data/index.astro",
    parts: ["data/DataSets", "data/FileList", "Sentence"],
    path: () => DATA_PATH,
  },
  {
    page: "data/[table]/index.astro",
    parts: ["data/KeyList"],
    path: () => dataTablePath("reports"),
  },
  { page: "calendar/index.astro", parts: ["CalendarDays"], path: () => CALENDAR_PATH },
  {
    page: "archive/[paper].astro",
    parts: [
      "archive/EarlierPlan",
      "archive/ImprovementActions",
      "members/ImprovementPlan",
      "members/IndicatorReport",
    ],
    path: paperPath,
  },
  {
    page: "archive/plan-[plan]/[outcome].astro",
    parts: ["archive/EarlierOutcome"],
    path: outcomePath,
  },
  {
    page: "easy-read/[...page].astro",
    parts: ["PaperLink", "easy-read/EasyReadTop", "easy-read/Listen"],
    path: () => EASY_READ_PATH,
  },
];
