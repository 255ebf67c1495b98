import type { ReportCard } from "../domain/report-card.ts";
import type { Said } from "../wording/counts.ts";
import { denominatorSentences, positionSentences } from "../wording/members/position.ts";
import type { PageLink } from "../addresses/page-link.ts";
import { changesPath, priorityPath } from "../addresses/paths.ts";
import type { ChangeLine } from "./members-change-sections.ts";
import { changesInNumbers, changesView, pairLinks } from "./members-changes.ts";
import { clinicsOf, type ClinicView } from "./members-clinics.ts";
import { offTrackGroups, type OffTrackGroup } from "./members-off-track.ts";
import { improvedView, type ImprovedView } from "./members-improved.ts";
import { questionViews, type QuestionView } from "./members-questions.ts";
import { exceptionViews, type ExceptionView } from "./exception-view.ts";
import { latestHighlights, type HighlightsView } from "./highlights-view.ts";
import { serviceViewsOf, type ServiceViewsGroup } from "./service-views.ts";
import { priorityRatings, type PriorityRatings } from "./priority-ratings.ts";
import { phrase, saying } from "../wording/catalogue/phrase.ts";

/** A list cut to what two sides of paper hold, with how many are left out. */
export interface Cut<T> {
  shown: readonly T[];
  /** "and 4 more"; null where nothing is left out. */
  more: string | null;
}

/** What one priority's briefing says. */
export interface BriefingView {
  number: number;
  title: string;
  shortTitle: string;
  leads: readonly string[];
  path: string;
  position: readonly Said[];
  denominators: readonly Said[];
  /** Reports that leave the priority out, and why. */
  leftOut: readonly ExceptionView[];
  ratings: PriorityRatings | null;
  offTrack: readonly OffTrackGroup[];
  improved: ImprovedView["indicators"];
  highlights: HighlightsView | null;
  changes: {
    since: readonly (PageLink & { sentence: Said })[];
    raised: Cut<ChangeLine>;
  };
  clinics: readonly ClinicView[];
  /** What the sources say of how its services are viewed. */
  serviceViews: readonly ServiceViewsGroup[];
  questions: Cut<QuestionView>;
}

/** At most so many of each, so that a briefing stays within two A4 sides. */
const MOST_CHANGES = 6;
const MOST_QUESTIONS = 8;

/** The first items of a list, and how many more there are. */
export function cut<T>(items: readonly T[], most: number): Cut<T> {
  const rest = items.length - most;
  return { shown: items.slice(0, most), more: rest > 0 ? phrase("and-more", { n: rest }) : null };
}

/** What changed in the priority in one line for each of the two latest steps. */
function steps(card: ReportCard, priority: number): BriefingView["changes"]["since"] {
  const ids = card.reports.map(({ report }) => report.id);
  const pairs = ids.slice(1).map((to, index) => [ids[index] ?? to, to] as const);
  return pairs
    .reverse()
    .slice(0, 2)
    .flatMap(([from, to]) => {
      const view = changesView(card, from, to, priority);
      const link = pairLinks(card).find(({ path }) => path === changesPath(from, to));
      const counts = changesInNumbers(view);
      const sentence = counts.length > 0 ? counts : saying("nothing-to-count", {});
      return link ? [{ ...link, sentence }] : [];
    });
}

/** What became of the matters that the latest report no longer raises. */
function raised(card: ReportCard, priority: number): ChangeLine[] {
  const ids = card.reports.map(({ report }) => report.id);
  const [from, to] = ids.slice(-2);
  if (from === undefined || to === undefined) return [];
  return changesView(card, from, to, priority)
    .sections.filter(({ id }) => ["not-answered", "not-mentioned", "answered"].includes(id))
    .flatMap(({ lines }) => lines);
}

/** The briefing of one priority. */
export function briefingView(card: ReportCard, number: number): BriefingView {
  const { title, shortTitle, leads } = card.priority(number);
  return {
    number,
    title,
    shortTitle,
    leads,
    path: priorityPath(number),
    position: positionSentences(card, number),
    denominators: denominatorSentences(card, number),
    leftOut: exceptionViews(card, number),
    ratings: priorityRatings(card, number),
    offTrack: offTrackGroups(card, number).filter(({ id }) => id !== "concern"),
    improved: improvedView(card, number).indicators,
    highlights: latestHighlights(card, number),
    changes: { since: steps(card, number), raised: cut(raised(card, number), MOST_CHANGES) },
    clinics: clinicsOf(card, number),
    serviceViews: serviceViewsOf(card, number),
    questions: cut(questionViews(card, number), MOST_QUESTIONS),
  };
}
