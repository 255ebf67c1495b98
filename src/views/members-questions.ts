import type { ReportCard } from "../domain/report-card.ts";
import type { Question } from "../wording/members/question.ts";
import { memberQuestions, questionText } from "../wording/members/questions.ts";
import { indicatorPath, milestonePath, priorityPath } from "../addresses/paths.ts";
import { citation, type Citation } from "./citation.ts";

/** A question as a page shows it, with what raised it. */
export interface QuestionView {
  text: string;
  /** True where the editors wrote it. */
  written: boolean;
  because: string;
  source: Citation;
  /** The page on which the figure or the words stand. */
  path: string | null;
}

export interface QuestionGroup {
  id: string;
  heading: string;
  questions: readonly QuestionView[];
}

function placeOf(question: Question): string | null {
  const { indicator, milestone, priority } = question;
  if (milestone !== undefined) return milestonePath(milestone);
  const place = indicator === undefined ? null : indicatorPath(indicator);
  return place ?? (priority === null ? null : priorityPath(priority));
}

function view(card: ReportCard, question: Question): QuestionView {
  return {
    text: questionText(card, question),
    written: question.rule === "editor",
    because: question.because,
    source: citation(card.content.plan, question.source),
    path: placeOf(question),
  };
}

/** The questions about one priority. */
export function questionViews(card: ReportCard, priority: number): QuestionView[] {
  return memberQuestions(card, priority).map((one) => view(card, one));
}

/** All questions: on the whole plan first, then priority by priority. */
export function questionGroups(card: ReportCard): QuestionGroup[] {
  const all = memberQuestions(card);
  const group = (id: string, heading: string, own: readonly Question[]): QuestionGroup => ({
    id,
    heading,
    questions: own.map((one) => view(card, one)),
  });
  const whole = all.filter(({ priority }) => priority === null);
  return [
    group("plan", "The whole plan", whole),
    ...card.priorities.map(({ number, shortTitle }) =>
      group(
        `priority-${number}`,
        `Priority ${number}: ${shortTitle}`,
        all.filter(({ priority }) => priority === number),
      ),
    ),
  ].filter(({ questions }) => questions.length > 0);
}
