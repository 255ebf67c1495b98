import type { PageLink } from "../addresses/page-link.ts";
import {
  editionAnchor,
  editionIndicatorPath,
  editionPath,
  editionPriorityPath,
  indicatorPath,
  priorityPath,
  reportPriorityPath,
} from "../addresses/paths.ts";
import { cardAsOf, editionVerdicts, pageOwner } from "../domain/edition.ts";
import { longDay } from "../wording/days.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { numbered } from "../domain/noun.ts";
import type { Priority } from "../domain/priority.ts";
import type { MilestoneRating } from "../domain/rating.ts";
import type { ReportCard } from "../domain/report-card.ts";
import type { Said } from "../wording/counts.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { priorityName } from "../wording/priorities.ts";
import { editionIndicatorLink } from "./edition-links.ts";
import { toldCorrections } from "./edition.ts";
import type { HighlightsView } from "./highlights-view.ts";
import { latestHighlights } from "./highlights-view.ts";
import { indicatorRows } from "./indicator-rows.ts";
import { indicatorView, type IndicatorView } from "./indicator.ts";
import { priorityOpening } from "./priority-opening.ts";
import { priorityRatings, type PriorityRatings } from "./priority-ratings.ts";
import { ratingStatus } from "./rating-status.ts";
import { reportPriorityView } from "./report.ts";

/** What every page of an edition has around what it says. */
export interface EditionPage {
  path: string;
  title: string;
  description: string;
  /** Set for a made-up plan. */
  fiction: string | null;
  /** "30 June 2014" */
  day: string;
  /** What it says at once of itself; links stand between. */
  notice: { was: string; stays: string; today: string };
  edition: PageLink;
  /** Later editions that share the page, as they claim the same. */
  also: readonly PageLink[];
  /** The page of today. */
  today: PageLink;
  /** All of a citation but the address. */
  cite: string;
  /** What was corrected of it, and when. */
  corrections: readonly PageLink[];
}

/** An indicator as it stood when a report came out: the parts of its page that no later report has. */
export interface EditionIndicator extends EditionPage {
  strip: readonly { of: string; labels: readonly string[] }[];
  view: Pick<IndicatorView, "headline" | "range" | "verdictsHeading" | "verdicts" | "table">;
  confidential: string | null;
}

/** A milestone in the words and with the rating of the report. */
interface EditionMilestone {
  anchor: string;
  number: number;
  wording: string;
  /** Null where no rating of any is recorded: it is said once. */
  rating: string | null;
}

/** A priority as it stood when a report came out. */
export interface EditionPriority extends EditionPage {
  number: string;
  verdict: Said;
  ratings: PriorityRatings | null;
  highlights: HighlightsView | null;
  /** "6.2% in May 2014. No target now. Improving." */
  figures: readonly (PageLink & { words: string })[];
  /** The milestones of the latest report that goes through them; null where none does. */
  milestones: {
    report: PageLink;
    /** Where not one milestone's rating is recorded: said once. */
    note: string | null;
    all: readonly EditionMilestone[];
  } | null;
}

/** What tells the pages of an edition apart. */
interface OfOne {
  /** Below the edition: "indicators/neet-16-to-18". */
  page: string;
  path: string;
  title: string;
  today: string;
}

function frameOf(card: ReportCard, report: string, one: OfOne): EditionPage {
  const { plan } = card.content;
  const day = longDay(cardAsOf(card, report).content.plan.today);
  return {
    path: one.path,
    title: phrase("edition-page", { title: one.title, day }),
    description: phrase("edition-page-about", {
      title: one.title,
      day,
      report: card.report(report).report.name,
      plan: plan.title,
    }),
    fiction: plan.fictional ? phrase("made-up") : null,
    day,
    notice: {
      was: phrase("edition-was", { day }),
      stays: phrase("edition-stays"),
      today: phrase("edition-today"),
    },
    edition: {
      text: phrase("edition-of", { report: card.report(report).report.name }),
      path: editionPath(report),
    },
    also: card.reports
      .filter(({ report: { id } }) => id > report && pageOwner(card, id, one.page) === report)
      .map(({ report: { id, name } }) => ({ text: name, path: editionPath(id) })),
    today: { text: one.title, path: one.today },
    cite: phrase("cite-figure", { site: plan.siteName, name: one.title, day }),
    corrections: toldCorrections(card, report, one.page),
  };
}

/** The page of an indicator in an edition. */
export function editionIndicator(
  card: ReportCard,
  report: string,
  verdict: IndicatorVerdict,
): EditionIndicator {
  const { id, name } = verdict.indicator;
  const view = indicatorView(cardAsOf(card, report), verdict);
  const path = editionIndicatorPath(report, id);
  return {
    ...frameOf(card, report, {
      page: `indicators/${id}`,
      path,
      title: name,
      today: indicatorPath(id),
    }),
    strip: view.strip,
    view,
    confidential: view.confidential,
  };
}

function ratingWords(then: ReportCard, rating: MilestoneRating): string {
  return ratingStatus(rating, then.content.plan.ratings)
    .signs.map(({ name, parts }) => (parts ? `${name} ${parts}` : name))
    .join(", ");
}

/** The milestones of a priority as the latest report that goes through them has them. */
function milestonesOf(then: ReportCard, priority: Priority): EditionPriority["milestones"] {
  const part = then.reports.findLast(({ entries }) =>
    entries.some(({ milestone }) => milestone.priority === priority.number),
  );
  if (!part) return null;
  const { name, id } = part.report;
  const own = part.entries.filter(({ milestone }) => milestone.priority === priority.number);
  const { actions, ratingsNote } = reportPriorityView(then, part, priority);
  const items = actions.flatMap((one) => one.items);
  return {
    report: { text: phrase("report-of", { name }), path: reportPriorityPath(id, priority.number) },
    note: ratingsNote,
    all: own.map(({ milestone, update, rating }, at) => ({
      anchor: editionAnchor(milestone.id),
      number: update.number,
      wording: items[at]?.wording ?? milestone.wording,
      rating: ratingsNote === null ? ratingWords(then, rating) : null,
    })),
  };
}

/** The figures of a priority, each with its page in the edition. */
function figuresOf(card: ReportCard, report: string, { number }: Priority) {
  const all = cardAsOf(card, report).indicators.ofPriority(number);
  const rows = indicatorRows(all)?.rows ?? [];
  return rows.map(({ text, words }, at) => ({
    text,
    words,
    path: editionIndicatorLink(card, report, all[at]?.indicator.id ?? ""),
  }));
}

/** The page of a priority in an edition. */
export function editionPriority(
  card: ReportCard,
  report: string,
  priority: Priority,
): EditionPriority {
  const then = cardAsOf(card, report);
  const { number } = priority;
  const highlights = latestHighlights(then, number);
  return {
    ...frameOf(card, report, {
      page: `priorities/${number}`,
      path: editionPriorityPath(report, number),
      title: priorityName(then.words, priority),
      today: priorityPath(number),
    }),
    number: numbered(then.words.priority, number),
    verdict: priorityOpening(then, priority).verdict,
    ratings: priorityRatings(then, number),
    highlights: highlights && { ...highlights, editorNotes: [] },
    figures: figuresOf(card, report, priority),
    milestones: milestonesOf(then, priority),
  };
}

/** Every priority that has a page in an edition. */
export function editionPriorities(card: ReportCard): { report: string; of: Priority }[] {
  return card.reports.flatMap(({ report: { id } }) =>
    cardAsOf(card, id)
      .priorities.filter(({ number }) => pageOwner(card, id, `priorities/${number}`) === id)
      .map((of) => ({ report: id, of })),
  );
}

/** Every indicator that has a page in an edition, with what could be said of it then. */
export function editionIndicators(card: ReportCard): { report: string; of: IndicatorVerdict }[] {
  return card.reports.flatMap(({ report: { id } }) =>
    editionVerdicts(card, id)
      .filter(({ indicator }) => pageOwner(card, id, `indicators/${indicator.id}`) === id)
      .map((of) => ({ report: id, of })),
  );
}
