import type { Priority } from "../domain/priority.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { NO_MILESTONES } from "../wording/milestones.ts";
import { countOf } from "../wording/numbers.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { reportPath } from "../addresses/paths.ts";
import { citation, type Citation } from "./citation.ts";
import { exceptionViews, type ExceptionView } from "./exception-view.ts";
import { indicatorRows, type IndicatorRows } from "./indicator-rows.ts";
import { latestHighlights, type HighlightsView } from "./highlights-view.ts";
import { droppedMilestones, type DroppedMilestone } from "./dropped-milestones.ts";
import { actionViews, type ActionView } from "./priority-actions.ts";
import { priorityRatings, type PriorityRatings } from "./priority-ratings.ts";

/** A title with more letters than this would fill a phone's screen in the largest size. */
const LONG_TITLE = 90;

/** The page of one priority. */
export interface PriorityView {
  number: number;
  shortTitle: string;
  title: string;
  /** True for a title that needs smaller letters. */
  longTitle: boolean;
  description: string;
  /** Markdown: the printed aim beyond the title. */
  aim: string;
  leads: readonly string[];
  source: Citation;
  added: { printed: string; source: Citation; report: PageLink } | null;
  exceptions: readonly ExceptionView[];
  ratings: PriorityRatings | null;
  highlights: HighlightsView | null;
  indicators: IndicatorRows | null;
  exceptionsHeading: string;
  /** How many milestones there are, and which report's updates are in view. */
  milestonesIntro: string | null;
  /** Said where there are no milestones at all. */
  noMilestones: string | null;
  actions: readonly ActionView[];
  dropped: readonly DroppedMilestone[];
  contents: readonly PageLink[];
  editorNotes: readonly string[];
}

function addedView(card: ReportCard, priority: Priority): PriorityView["added"] {
  const { addedIn } = priority;
  if (!addedIn) return null;
  const { report } = card.report(addedIn.report);
  return {
    printed: addedIn.printed,
    source: citation(card.content.plan, addedIn.source),
    report: { text: report.name, path: reportPath(report.id) },
  };
}

function contentsOf(view: Omit<PriorityView, "contents">): PageLink[] {
  const { highlights, ratings, actions, dropped, exceptions } = view;
  const links: (PageLink | false)[] = [
    ratings !== null && { text: "Ratings", path: "#ratings" },
    exceptions.length > 0 && { text: view.exceptionsHeading, path: "#exceptions" },
    highlights !== null && { text: "Working well", path: "#working-well" },
    highlights !== null && { text: "Concerns", path: "#concerns" },
    ...actions.map(({ anchor, numeral, text }) => ({
      text: `(${numeral}) ${text}`,
      path: `#${anchor}`,
    })),
    dropped.length > 0 && { text: "Milestones no longer reported", path: "#dropped" },
    view.indicators !== null && { text: "Figures", path: "#figures" },
  ];
  return links.filter((link) => link !== false);
}

function introOf(card: ReportCard, priority: Priority, count: number): string | null {
  const listed = card.reports.findLast(({ entries }) =>
    entries.some(({ milestone }) => milestone.priority === priority.number),
  );
  if (!listed || count === 0) return null;
  const { name } = listed.report;
  return `${countOf(count, "milestone")}, with numbers, words and updates as in the ${name} report. Earlier updates are on the page of each milestone.`;
}

/** Everything that a priority's page says. */
export function priorityView(card: ReportCard, priority: Priority): PriorityView {
  const actions = actionViews(card, priority);
  const milestoneCount = actions.reduce((sum, action) => sum + action.count, 0);
  const view = {
    number: priority.number,
    shortTitle: priority.shortTitle,
    title: priority.title,
    longTitle: priority.title.length > LONG_TITLE,
    description: `Priority ${priority.number} of the ${card.content.plan.title}: ratings, what is working well, concerns and ${countOf(milestoneCount, "delivery milestone")}.`,
    aim: priority.text,
    leads: priority.leads,
    source: citation(card.content.plan, priority.source),
    added: addedView(card, priority),
    exceptions: exceptionViews(card, priority.number),
    ratings: priorityRatings(card, priority.number),
    highlights: latestHighlights(card, priority.number),
    indicators: indicatorRows(card.indicators.ofPriority(priority.number), priority.number),
    exceptionsHeading: "Reports that leave this priority out",
    milestonesIntro: introOf(card, priority, milestoneCount),
    noMilestones: milestoneCount > 0 ? null : NO_MILESTONES,
    actions,
    dropped: droppedMilestones(card, priority.number),
    editorNotes: priority.editorNotes,
  };
  return { ...view, contents: contentsOf(view) };
}
