import type { SitePlace } from "../addresses/href.ts";
import { EASY_READ_PATH } from "../addresses/easy-read-paths.ts";
import { HOME_PATH, priorityPath } from "../addresses/paths.ts";
import { once } from "../domain/once.ts";
import type { Plan } from "../domain/plan.ts";
import { planBefore, planOfToday, type OtherPlan } from "../domain/plans-of-body.ts";
import { buildReportCard, type ReportCard } from "../domain/report-card.ts";
import { say } from "../wording/catalogue/say.ts";
import { languageOf, namesIn, spokenOf } from "./languages.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** A link to a page of another plan of the body. */
export interface PlanLink {
  text: string;
  path: string;
  to: SitePlace;
  here: SitePlace;
}

/** What every page says of the body’s other plans; null where there is nothing to say. */
export interface PlansLine {
  /** "This plan ended in 2016. The plan of today:" */
  words: string;
  link: PlanLink | null;
}

/** The model of another plan. */
export const cardOf = once(({ content }: OtherPlan): ReportCard => buildReportCard(content));

/** The place of the pages that are made. */
function hereOf({ plans, content }: ReportCard): SitePlace {
  return { plan: plans.own, ...spokenOf(content.plan) };
}

/** The language of this page, where the other plan speaks it too. */
function placeOf({ id, content }: OtherPlan, { language }: SitePlace): SitePlace {
  const { language: first, languages = [] } = content.plan;
  const speaks = languages.some(({ code }) => code === language);
  return { plan: id, language: speaks ? language : first, first };
}

/** A link to a page of another plan, in the language of this one where it has it. */
export function planLink(card: ReportCard, other: OtherPlan, path: string, text: string): PlanLink {
  const here = hereOf(card);
  return { text, path, to: placeOf(other, here), here };
}

function titleOf({ content }: OtherPlan, { content: { plan } }: ReportCard): string {
  const own: Plan = { ...content.plan, spoken: languageOf(plan) };
  return namesIn(own)?.title ?? content.plan.title;
}

/** "This plan ended in 2016. The plan of today: …". Null while the plan runs. */
export function endedLine(card: ReportCard): PlansLine | null {
  const { plan } = card.content;
  const today = planOfToday(card.plans);
  if (plan.ended === undefined) return null;
  const language = languageOf(plan);
  const ended = say(language, "plan-ended", { year: plan.ended });
  if (!today) return { words: ended, link: null };
  return {
    words: `${ended} ${say(language, "plan-of-today")}`,
    link: planLink(card, today, HOME_PATH, titleOf(today, card)),
  };
}

/** The same in easy words, with the Easy Read of the plan of today where it has one. */
export function easyEndedLine(card: ReportCard): PlansLine | null {
  const { ended } = card.content.plan;
  const today = planOfToday(card.plans);
  if (ended === undefined) return null;
  if (!today) return { words: phrase("plan-ended", { year: ended }), link: null };
  const isEasy = today.content.easyReads.length > 0;
  const text = isEasy ? phrase("easy-read-new-plan") : phrase("easy-go-new-plan");
  return {
    words: phrase("easy-new-plan", { year: ended }),
    link: planLink(card, today, isEasy ? EASY_READ_PATH : HOME_PATH, text),
  };
}

/** The same for what stands alone, on paper or in a frame, where a link may lead nowhere. */
export function endedWords({ content: { plan }, plans }: ReportCard): string | null {
  if (plan.ended === undefined) return null;
  const today = planOfToday(plans);
  if (!today) return phrase("plan-ended", { year: plan.ended });
  return phrase("plan-ended-and-today", { year: plan.ended, title: today.content.plan.title });
}

/** "The plan before: …" */
export function beforeLine(card: ReportCard): PlansLine | null {
  const before = planBefore(card.content.plan, card.plans);
  if (!before) return null;
  return {
    words: say(languageOf(card.content.plan), "plan-before"),
    link: planLink(card, before, HOME_PATH, titleOf(before, card)),
  };
}

/** What the front page of an ended plan shows first: the plan of today. */
export interface TodaysPlan {
  heading: string;
  link: PlanLink;
  /** The question that its own front page asks. */
  question: string;
  priorities: readonly PlanLink[];
  /** What follows on the page. */
  after: string;
}

/** The plan of today, for the front page of one that has ended; null where that is this one. */
export function todaysPlan(card: ReportCard): TodaysPlan | null {
  const today = planOfToday(card.plans);
  if (!today) return null;
  const { plan } = card.content;
  const other = cardOf(today);
  return {
    heading: phrase("the-plan-of-today"),
    link: planLink(card, today, HOME_PATH, today.content.plan.title),
    question: other.words.question,
    priorities: other.priorities.map(({ number, shortTitle }) =>
      planLink(card, today, priorityPath(number), shortTitle),
    ),
    after: plan.ended
      ? phrase("below-ended-plan", { title: plan.title, year: plan.ended })
      : phrase("below-this-plan", { title: plan.title }),
  };
}
