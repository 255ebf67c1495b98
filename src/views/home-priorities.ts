import type { PageLink } from "../addresses/page-link.ts";
import { priorityPath } from "../addresses/paths.ts";
import type { Priority } from "../domain/priority.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { latestHighlights } from "./highlights-view.ts";
import { priorityOpening, type PriorityOpening } from "./priority-opening.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** One priority as the home page introduces it: what its own page opens with, and a concern. */
export interface PriorityCard {
  number: number;
  link: PageLink;
  opening: PriorityOpening;
  /** False where no report says how any of the plan goes: the page then says that once, for all. */
  isTold: boolean;
  /** How the first concern of the latest report that has any begins. */
  concern: OpenedConcern | null;
}

/** The first sentence of a printed concern, word for word. */
export interface OpenedConcern {
  called: string;
  report: PageLink;
  text: string;
  /** What leads to the rest; null where the sentence is all of it. */
  rest: PageLink | null;
}

/** A sentence of six words or more: "approx. 30 children" is no end. */
const FIRST_SENTENCE = /^(?:\S+\s+){5,}?\S*[.?!](?=\s+\p{Lu})/u;

function openedConcern(
  card: ReportCard,
  whole: string,
  path: string,
): Omit<OpenedConcern, "report"> {
  const called = card.words.concern.one;
  const text = FIRST_SENTENCE.exec(whole)?.[0] ?? whole;
  const rest = text === whole ? null : { text: phrase("the-whole", { one: called }), path };
  return { called, text, rest };
}

/** The card of one priority. */
export function priorityCard(card: ReportCard, priority: Priority): PriorityCard {
  const { number, shortTitle } = priority;
  const highlights = latestHighlights(card, number);
  const whole = highlights?.concerns[0];
  const path = priorityPath(number);
  return {
    number,
    link: { text: shortTitle, path },
    opening: priorityOpening(card, priority),
    isTold: card.latestRated !== null || highlights !== null,
    concern:
      highlights && whole !== undefined
        ? { report: highlights.report, ...openedConcern(card, whole, path) }
        : null,
  };
}
