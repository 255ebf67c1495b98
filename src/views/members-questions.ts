import type { ReportCard } from "../domain/report-card.ts";
import type { Question, QuestionRule } from "../wording/members/question.ts";
import { memberQuestions, questionText } from "../wording/members/questions.ts";
import { indicatorPath, milestonePath, priorityPath } from "../addresses/paths.ts";
import type { Said } from "../wording/counts.ts";
import { citation, type Citation } from "./citation.ts";
import { priorityName } from "../wording/priorities.ts";
import { phrase } from "../wording/catalogue/phrase.ts";

/** A question as a page shows it, with what raised it. */
export interface QuestionView {
  text: string;
  /** The text in two: what raises the question, and what it asks. */
  fact: Said;
  ask: string;
  /** Whether the fact has no count in it, which would lead elsewhere: it is then a link as a whole. */
  isLink: boolean;
  rule: QuestionRule;
  priority: number | null;
  /** True where the editors wrote it. */
  written: boolean;
  because: string;
  /** What the record is about, for those who hear the link to it alone. */
  about: string;
  /** Whether the question itself says what raised it. */
  quotes: boolean;
  /** Whether a question before it in the same list was raised by the same words. */
  again: boolean;
  source: Citation;
  /** The page on which the figure or the words stand. */
  path: string | null;
}

/** What is asked, once, with every fact that raises it. */
export interface AskedOnce {
  ask: string;
  questions: readonly QuestionView[];
}

export interface QuestionGroup {
  id: string;
  heading: string;
  questions: readonly QuestionView[];
  /** The same, each question once. */
  asked: readonly AskedOnce[];
}

function placeOf(question: Question): string | null {
  const { indicator, milestone, priority } = question;
  if (milestone !== undefined) return milestonePath(milestone);
  const place = indicator === undefined ? null : indicatorPath(indicator);
  return place ?? (priority === null ? null : priorityPath(priority));
}

/** What begins at the last question, with the signs of `language-marks.ts` beside it. */
const LAST_QUESTION = /(?<=[.!”)]\uE001? )\uE000?[A-Z][^.!]*\?\uE001?$/;

/** Splits a question at its last sentences, those that ask: "… of 65.5%." "What did … conclude?" */
export function inTwo(text: string): { fact: string; ask: string } {
  const at = LAST_QUESTION.exec(text)?.index ?? 0;
  return at === 0
    ? { fact: "", ask: text }
    : { fact: text.slice(0, at).trim(), ask: text.slice(at) };
}

/** "Priority 1: Best start in life"; the question itself where it is about the whole plan. */
function placeName(card: ReportCard, question: Question): string {
  return question.priority === null
    ? questionText(card, question)
    : priorityName(card.words, card.priority(question.priority));
}

function view(card: ReportCard, question: Question): QuestionView {
  const text = questionText(card, question);
  const { fact, ask } = inTwo(text);
  const isCounted = question.fact?.some((part) => typeof part !== "string") ?? false;
  return {
    isLink: !isCounted && (question.fact ?? fact).length > 0,
    text,
    fact: question.fact ?? (fact === "" ? [] : [fact]),
    ask,
    rule: question.rule,
    priority: question.priority,
    written: question.rule === "editor",
    because: question.because,
    about: isCounted ? placeName(card, question) : text,
    quotes: text.includes(question.because),
    again: false,
    source: citation(card.content.plan, question.source),
    path: placeOf(question),
  };
}

/** The questions about one priority. */
export function questionViews(card: ReportCard, priority: number): QuestionView[] {
  return memberQuestions(card, priority).map((one) => view(card, one));
}

/** What members ask first: what misses its target, what got worse, what the latest report raises. */
const FIRST_RULES: readonly QuestionRule[] = [
  "clinic-candidate",
  "clinic-outcome",
  "off-target",
  "rated-off-track",
  "worsening",
  "concern",
  "editor",
];

/** Questions, the worst first; those of one kind stay in their order. */
export function worstFirst(questions: readonly QuestionView[]): QuestionView[] {
  const rank = ({ rule }: QuestionView): number => {
    const at = FIRST_RULES.indexOf(rule);
    return at === -1 ? FIRST_RULES.length : at;
  };
  return questions.toSorted((a, b) => rank(a) - rank(b));
}

/** The questions about what is worst in the whole plan. */
export function worstQuestions(card: ReportCard, most: number): QuestionView[] {
  return worstFirst(memberQuestions(card).map((one) => view(card, one))).slice(0, most);
}

/** The same question asked of several facts is said once, where it comes first. */
function askedOnce(questions: readonly QuestionView[]): AskedOnce[] {
  return [...Map.groupBy(questions, ({ ask }) => ask)].map(([ask, own]) => ({
    ask,
    questions: own.map((one, at) => ({
      ...one,
      again: own.slice(0, at).some(({ because }) => because === one.because),
    })),
  }));
}

/** All questions: on the whole plan first, then priority by priority. */
export function questionGroups(card: ReportCard): QuestionGroup[] {
  const all = memberQuestions(card);
  const group = (id: string, heading: string, own: readonly Question[]): QuestionGroup => {
    const questions = own.map((one) => view(card, one));
    return { id, heading, questions, asked: askedOnce(questions) };
  };
  const whole = all.filter(({ priority }) => priority === null);
  return [
    group("plan", phrase("the-whole-plan"), whole),
    ...card.priorities.map((one) =>
      group(
        `priority-${one.number}`,
        priorityName(card.words, one),
        all.filter(({ priority }) => priority === one.number),
      ),
    ),
  ].filter(({ questions }) => questions.length > 0);
}
