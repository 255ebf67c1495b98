import type { Source } from "../domain/source.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { priorityIndicatorsPath, reportPath, reportPriorityPath } from "../addresses/paths.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { Priority } from "../domain/priority.ts";
import type { ReportCard, ReportPart } from "../domain/report-card.ts";
import { noMilestones } from "../wording/milestones.ts";
import { numbered, sentenceCase, type Noun } from "../domain/noun.ts";
import { countIn } from "../domain/counts/counts.ts";
import { counted, say, type Said } from "../wording/counts.ts";
import { countOfNoun, listWords } from "../wording/numbers.ts";
import { citation, type Citation } from "./citation.ts";
import { priorityCite, type Cite } from "./edition-links.ts";
import { exceptionViews, type ExceptionView } from "./exception-view.ts";
import { indicatorCard, type IndicatorCard } from "./indicator-cards.ts";
import { latestHighlights, type HighlightsView } from "./highlights-view.ts";
import { droppedMilestones, type DroppedMilestone } from "./dropped-milestones.ts";
import {
  milestoneLines,
  priorityParts,
  type ActionView,
  type MilestoneLine,
  type PriorityParts,
} from "./priority-actions.ts";
import { priorityOpening, type PriorityOpening } from "./priority-opening.ts";
import { priorityRatings, type PriorityRatings } from "./priority-ratings.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

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
  leadsHeading: string;
  leads: readonly string[];
  /** Where its words are printed; null where what is said of its being added names the place. */
  source: Citation | null;
  added: { printed: string; source: Citation; report: PageLink } | null;
  opening: PriorityOpening;
  exceptions: readonly ExceptionView[];
  /** All reports, for who wants the way there. */
  ratings: PriorityRatings | null;
  highlights: HighlightsView | null;
  indicators: readonly IndicatorCard[];
  /** The same indicators as a table. */
  indicatorTable: PageLink;
  exceptionsHeading: string;
  /** How many milestones there are, and what holds for all of them. */
  milestonesIntro: Said | null;
  /** Every milestone's words in the latest report that goes through them. */
  fullWords: PageLink | null;
  /** True where not all have the same report as their latest. */
  showLatest: boolean;
  /** True where the rating of any single milestone is known. */
  showRatings: boolean;
  /** Said where there are no milestones at all. */
  noMilestones: string | null;
  /** "Actions and delivery milestones"; the last alone where the priority has no actions. */
  partsHeading: string;
  actions: readonly ActionView[];
  /** Those of a priority without actions. */
  milestones: readonly MilestoneLine[];
  dropped: readonly DroppedMilestone[];
  contents: readonly PageLink[];
  editorNotes: readonly string[];
  cite: Cite;
}

function isSamePlace(one: Source | undefined, other: Source): boolean {
  return one?.document === other.document && one.place === other.place;
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

function hasParts({ actions, milestones }: PriorityParts): boolean {
  return actions.length > 0 || milestones.length > 0;
}

/** "Actions and milestones"; "Milestones" where they stand right below the priority. */
function partsHeading({ action }: PlanWords, parts: PriorityParts, milestone: Noun): string {
  const direct = parts.milestones.length > 0;
  return sentenceCase(direct ? milestone.many : listWords([action.many, milestone.many]));
}

function contentsOf(words: PlanWords, view: Omit<PriorityView, "contents">): PageLink[] {
  const { milestone, priority } = words;
  const { highlights, dropped } = view;
  const links: (PageLink | false)[] = [
    view.indicators.length > 0 && { text: phrase("figures"), path: "#figures" },
    highlights !== null && { text: sentenceCase(words.workingWellInShort), path: "#working-well" },
    highlights !== null && { text: sentenceCase(words.concern.many), path: "#concerns" },
    hasParts(view) && { text: partsHeading(words, view, milestone), path: "#milestones" },
    dropped.length > 0 && {
      text: phrase("no-longer-reported", { Milestones: sentenceCase(milestone.many) }),
      path: "#dropped",
    },
    { text: phrase("about-this", { one: priority.one }), path: "#about" },
  ];
  return links.filter((link) => link !== false);
}

/** The latest report that goes through the milestones of a priority. */
function listedIn(card: ReportCard, priority: Priority): ReportPart | undefined {
  return card.reports.findLast(({ entries }) =>
    entries.some(({ milestone }) => milestone.priority === priority.number),
  );
}

/** What a list of milestones says once for all of them. */
function milestonesView(card: ReportCard, priority: Priority, parts: PriorityParts) {
  const lines = milestoneLines(parts);
  const listed = listedIn(card, priority);
  if (!listed || lines.length === 0) {
    return { milestonesIntro: null, fullWords: null, showLatest: false, showRatings: false };
  }
  const { id, name } = listed.report;
  const showLatest = lines.some(({ latest }) => latest !== name);
  const showRatings = lines.some(({ rating }) => rating?.signs[0]?.kind !== "not-recorded");
  const { one, many } = card.words.milestone;
  const scope = { priority: priority.number };
  const count = counted(countIn(card, "milestones-standing", scope), one, many);
  const latest = showLatest ? "" : ` ${phrase("latest-word", { report: name })}`;
  const ratings = showRatings ? "" : ` ${phrase("single-not-recorded")}`;
  const text = phrase("every-in-full", { one: card.words.milestone.one, report: name });
  return {
    milestonesIntro: say`${count}.${latest}${ratings}`,
    fullWords: { text, path: reportPriorityPath(id, priority.number) },
    showLatest,
    showRatings,
  };
}

/** Everything that a priority's page says. */
export function priorityView(card: ReportCard, priority: Priority): PriorityView {
  const parts = priorityParts(card, priority);
  const milestoneCount = milestoneLines(parts).length;
  const { plan } = card.content;
  const view = {
    number: priority.number,
    shortTitle: priority.shortTitle,
    title: priority.title,
    longTitle: priority.title.length > LONG_TITLE,
    description: phrase("priority-description", {
      Priority: numbered(card.words.priority, priority.number),
      plan: plan.title,
      working: card.words.workingWellInShort,
      concerns: card.words.concern.many,
      milestones: countOfNoun(milestoneCount, card.words.milestoneInFull),
    }),
    aim: priority.text,
    leadsHeading: card.words.leads,
    leads: priority.leads,
    source: isSamePlace(priority.addedIn?.source, priority.source)
      ? null
      : citation(plan, priority.source),
    added: addedView(card, priority),
    opening: priorityOpening(card, priority),
    exceptions: exceptionViews(card, priority.number),
    ratings: priorityRatings(card, priority.number),
    highlights: latestHighlights(card, priority.number),
    indicators: card.indicators
      .ofPriority(priority.number)
      .map((verdict) => indicatorCard(verdict, plan)),
    indicatorTable: {
      text: phrase("same-as-table"),
      path: priorityIndicatorsPath(priority.number),
    },
    exceptionsHeading: phrase("leave-out", { one: card.words.priority.one }),
    ...milestonesView(card, priority, parts),
    noMilestones: milestoneCount > 0 ? null : noMilestones(card.words),
    partsHeading: partsHeading(card.words, parts, card.words.milestoneInFull),
    ...parts,
    dropped: droppedMilestones(card, priority.number),
    editorNotes: priority.editorNotes,
    cite: priorityCite(card, priority),
  };
  return { ...view, contents: contentsOf(card.words, view) };
}
