import type { PageLink } from "../addresses/page-link.ts";
import {
  briefingRecordPath,
  IMPROVED_PATH,
  priorityPath,
  QUESTIONS_PATH,
} from "../addresses/paths.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { numbered } from "../domain/noun.ts";
import { improvedView, type ImprovedLine } from "./members-improved.ts";
import { questionViews, worstFirst, type QuestionView } from "./members-questions.ts";
import { SERVICE_VIEWS_ID, serviceViewsOf } from "./service-views.ts";
import { priorityOpening, type PriorityOpening } from "./priority-opening.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** One side of A4 for a member with ten minutes: what is worse, why, and what to ask. */
export interface MemberBrief {
  number: number;
  shortTitle: string;
  /** The report that it speaks from. */
  latest: string;
  opening: PriorityOpening;
  /** Each names a figure or words, why it matters, and what to ask. */
  questions: readonly QuestionView[];
  /** "9 more questions on this priority", with the way to them; null where all are shown. */
  moreQuestions: PageLink | null;
  improved: readonly ImprovedLine[];
  /** "and 3 more"; null where all are shown. */
  moreImproved: PageLink | null;
  /** The record behind it. */
  record: readonly PageLink[];
}

/** Words that questions and improvements may take, so that the whole stays on one side. */
const MOST_WORDS = 180;
const MOST_IMPROVED_WORDS = 35;

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** The first items that fit a number of words, in order; one that does not fit is passed over. */
export function withinWords<T>(
  items: readonly T[],
  most: number,
  textOf: (item: T) => string,
): T[] {
  let left = most;
  return items.filter((item) => {
    const words = wordCount(textOf(item));
    if (words > left) return false;
    left -= words;
    return true;
  });
}

function serviceViewsLink(card: ReportCard, number: number): PageLink[] {
  const lines = serviceViewsOf(card, number).flatMap((group) => group.lines);
  if (lines.length === 0) return [];
  const path = `${briefingRecordPath(number)}#${SERVICE_VIEWS_ID}`;
  return [{ text: phrase("views-sentences", { n: lines.length }), path }];
}

/** The brief of one priority. */
export function memberBrief(card: ReportCard, number: number): MemberBrief {
  const priority = card.priority(number);
  const all = worstFirst(questionViews(card, number));
  const questions = withinWords(all, MOST_WORDS, ({ text }) => text);
  const rest = all.length - questions.length;
  const better = improvedView(card, number).indicators;
  const improved = withinWords(better, MOST_IMPROVED_WORDS, ({ reason }) => reason);
  return {
    number,
    shortTitle: priority.shortTitle,
    latest: card.latest.report.name,
    opening: priorityOpening(card, priority),
    questions,
    moreQuestions:
      rest > 0
        ? {
            text: phrase("more-questions-on", { n: rest, priority: card.words.priority.one }),
            path: `${QUESTIONS_PATH}#priority-${number}`,
          }
        : null,
    improved,
    moreImproved:
      better.length > improved.length
        ? {
            text: phrase("and-more", { n: better.length - improved.length }),
            path: IMPROVED_PATH,
          }
        : null,
    record: [
      ...serviceViewsLink(card, number),
      {
        text: phrase("the-record"),
        path: briefingRecordPath(number),
      },
      {
        text: phrase("in-full", { name: numbered(card.words.priority, number) }),
        path: priorityPath(number),
      },
    ],
  };
}
