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

/** One step of the script: where, what to do, and what should be heard. */
export interface ListeningStep {
  step: ScriptStep;
  page: PageLink;
  /** "Go from heading to heading (H in NVDA and JAWS)." */
  doing: string;
  /** Words that should be heard, in this order; what kind of thing they are is heard besides. */
  heard: readonly string[];
}

const HOME: PageLink = { text: "Home", path: HOME_PATH };

function homeSteps(card: ReportCard): ListeningStep[] {
  const { heading, picture } = homeView(card);
  const first = picture?.groups[0]?.marks[0]?.words;
  const steps: ListeningStep[] = [
    {
      step: "start",
      page: HOME,
      doing: "Open the page and press Tab once.",
      heard: ["Skip to main content"],
    },
    {
      step: "headings",
      page: HOME,
      doing: "Go from heading to heading, from the top.",
      heard: [heading],
    },
    {
      step: "landmarks",
      page: HOME,
      doing: "Go from landmark to landmark.",
      heard: ["Main", "main"],
    },
  ];
  if (!first) return steps;
  const doing = "Go to the heading of the picture, and then to the links below it.";
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
      doing: "Go to the first heading.",
      heard: [sentenceCase(name), title],
    },
    { step: "rating-bar", page, doing: "Read on below it.", heard: [plain(opening.verdict)] },
  ];
}

function milestoneSteps(card: ReportCard): ListeningStep[] {
  const [milestone] = card.content.milestones;
  if (!milestone) return [];
  const page = { text: milestone.wording, path: milestonePath(milestone.id) };
  const doing = "Read the page from its first heading.";
  return [{ step: "milestone", page, doing, heard: [milestone.wording, "Latest rating"] }];
}

/** The first indicator of the present plan that has a chart. */
function charted(card: ReportCard): IndicatorView | undefined {
  const ids = homeView(card).picture?.groups.flatMap(({ marks }) => marks) ?? [];
  const own = card.indicators.all.filter(({ indicator }) =>
    ids.some(({ path }) => path === indicatorPath(indicator.id)),
  );
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
      doing: "Read the page from its first heading.",
      heard: [view.name, view.headline],
    },
    {
      step: "chart",
      page,
      doing: "Go to the graphic. It is heard once, as one name.",
      heard: [view.chart.summary],
    },
    {
      step: "table",
      page,
      doing: "Go to the table of figures, and from cell to cell.",
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
      page: { text: "Search", path: SEARCH_PATH },
      doing: "Go to the search field, type a word and wait: how many results there are is said.",
      heard: ["What are you looking for?"],
    },
    {
      step: "settings",
      page: { text: "Text size and colours", path: READING_SETTINGS_PATH },
      doing: "Go to the choices and move between them.",
      heard: sizes,
    },
  ];
  if (twin === null) return steps;
  const page = { text: "Easy Read", path: twin };
  const doing = "Go to the button that reads the page out, and press it.";
  return [...steps, { step: "easy-read", page, doing, heard: ["Listen"] }];
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
