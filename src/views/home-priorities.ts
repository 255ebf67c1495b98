import type { PageLink } from "../addresses/page-link.ts";
import { priorityPath } from "../addresses/paths.ts";
import type { Priority } from "../domain/priority.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { latestHighlights } from "./highlights-view.ts";
import { priorityOpening, type PriorityOpening } from "./priority-opening.ts";

/** One priority as the home page introduces it: what its own page opens with, and a concern. */
export interface PriorityCard {
  number: number;
  link: PageLink;
  opening: PriorityOpening;
  /** False where no report says how any of the plan goes: the page then says that once, for all. */
  isTold: boolean;
  /** The first concern of the latest report that has any, word for word. */
  concern: { called: string; report: PageLink; text: string } | null;
}

/** The card of one priority. */
export function priorityCard(card: ReportCard, priority: Priority): PriorityCard {
  const { number, shortTitle } = priority;
  const highlights = latestHighlights(card, number);
  const text = highlights?.concerns[0];
  return {
    number,
    link: { text: shortTitle, path: priorityPath(number) },
    opening: priorityOpening(card, priority),
    isTold: card.latestRated !== null || highlights !== null,
    concern:
      highlights && text !== undefined
        ? { called: card.words.concern.one, report: highlights.report, text }
        : null,
  };
}
