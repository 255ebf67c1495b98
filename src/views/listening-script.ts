import type { PageLink } from "../addresses/page-link.ts";
import {
  HOME_PATH,
  READING_SETTINGS_PATH,
  SEARCH_PATH,
  indicatorPath,
  milestonePath,
  priorityPath,
} from "../addresses/paths.ts";
import type { ScriptStep } from "../domain/evidence/manual-check.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { numbered, sentenceCase } from "../domain/noun.ts";
import { plain } from "../wording/counts.ts";
import { easyReadTwin } from "./easy-read-twin.ts";
import { homeView } from "./home.ts";
import { indicatorView, type IndicatorView } from "./indicator.ts";
import { priorityView } from "./priority.ts";
import { READING_CHOICES } from "./reading-settings.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** One step of the script: where, what to do, and what should be heard. */
export interface ListeningStep {
  step: ScriptStep;
  page: PageLink;
  /** "Go from heading to heading (H in NVDA and JAWS)." */
  doing: string;
  /** Words that should be heard, in this order; what kind of thing they are is heard besides. */
  heard: readonly string[];
}

const HOME: PageLink = { text: phrase("home"), path: HOME_PATH };

function homeSteps(card: ReportCard): ListeningStep[] {
  const { heading, picture } = homeView(card);
  const first = picture?.groups[0]?.marks[0]?.words;
  const steps: ListeningStep[] = [
    {
      step: "start",
      page: HOME,
      doing: phrase("do-press-tab"),
      heard: [phrase("skip")],
    },
    {
      step: "headings",
      page: HOME,
      doing: phrase("do-headings"),
      heard: [heading],
    },
    {
      step: "landmarks",
      page: HOME,
      doing: phrase("do-landmarks"),
      heard: [phrase("main-menu"), phrase("hear-main")],
    },
  ];
  if (!first) return steps;
  const doing = phrase("do-picture");
  return [...steps, { step: "picture", page: HOME, doing, heard: [first] }];
}

function prioritySteps(card: ReportCard): ListeningStep[] {
  const [priority] = card.priorities;
  if (!priority) return [];
  const { title, number, opening } = priorityView(card, priority);
  const name = numbered(card.words.priority, number);
  const page = { text: sentenceCase(name), path: priorityPath(number) };
  return [
    {
      step: "priority",
      page,
      doing: phrase("do-first-heading"),
      heard: [sentenceCase(name), title],
    },
    { step: "rating-bar", page, doing: phrase("do-read-on"), heard: [plain(opening.verdict)] },
  ];
}

function milestoneSteps(card: ReportCard): ListeningStep[] {
  const [milestone] = card.content.milestones;
  if (!milestone) return [];
  const page = { text: milestone.wording, path: milestonePath(milestone.id) };
  const doing = phrase("do-read-from-heading");
  return [{ step: "milestone", page, doing, heard: [milestone.wording, phrase("latest-rating")] }];
}

/** The first indicator of the present plan that has a chart. */
function charted(card: ReportCard): IndicatorView | undefined {
  const marks = homeView(card).picture?.groups.flatMap((group) => group.marks) ?? [];
  const paths = new Set(marks.map(({ path }) => path));
  const own = card.indicators.all.filter(({ indicator }) => paths.has(indicatorPath(indicator.id)));
  const drawn = own.find((one) => indicatorView(card, one).chart);
  return drawn && indicatorView(card, drawn);
}

function indicatorSteps(card: ReportCard): ListeningStep[] {
  const view = charted(card);
  if (!view?.chart) return [];
  const page = { text: view.name, path: view.path };
  return [
    {
      step: "indicator",
      page,
      doing: phrase("do-read-from-heading"),
      heard: [view.name, view.headline],
    },
    {
      step: "chart",
      page,
      doing: phrase("do-graphic"),
      heard: [view.chart.summary],
    },
    {
      step: "table",
      page,
      doing: phrase("do-table"),
      heard: [view.table.caption],
    },
  ];
}

function readersSteps(card: ReportCard): ListeningStep[] {
  const sizes = READING_CHOICES[0]?.options.map(({ text }) => text) ?? [];
  const twin = easyReadTwin(HOME_PATH, card);
  const steps: ListeningStep[] = [
    {
      step: "search",
      page: { text: phrase("search"), path: SEARCH_PATH },
      doing: phrase("do-search"),
      heard: [phrase("looking-for")],
    },
    {
      step: "settings",
      page: { text: phrase("reading-settings"), path: READING_SETTINGS_PATH },
      doing: phrase("do-choices"),
      heard: sizes,
    },
  ];
  if (twin === null) return steps;
  const page = { text: phrase("easy-read"), path: twin };
  const doing = phrase("do-listen");
  return [...steps, { step: "easy-read", page, doing, heard: [phrase("listen")] }];
}

/**
 * A script of 20 minutes for who listens to the site with a screen reader. What should be heard comes
 * from the same views as the pages.
 */
export function listeningScript(card: ReportCard): readonly ListeningStep[] {
  return [
    ...homeSteps(card),
    ...prioritySteps(card),
    ...milestoneSteps(card),
    ...indicatorSteps(card),
    ...readersSteps(card),
  ];
}
