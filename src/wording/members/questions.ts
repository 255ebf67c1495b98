import { wordingIn } from "../../domain/change.ts";
import { planExceptions, type PlanException } from "../../domain/members/exception.ts";
import type { Entry } from "../../domain/leads.ts";
import type { Matter } from "../../domain/rating.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import { exceptionReason, exceptionSaid, quoted } from "./exception-words.ts";
import { indicatorQuestion } from "./indicator-questions.ts";
import type { Question, QuestionRule } from "./question.ts";

/** The rule that asks about milestones whose rating counts so. */
const RULES: Readonly<Record<Matter, QuestionRule>> = {
  "off-track": "rated-off-track",
  "no-news": "no-update",
};

/** What is asked of one milestone. */
const ASK_ONE: Readonly<Record<Matter, string>> = {
  "off-track": "What is at risk, and what will put it right?",
  "no-news": "Where does it stand now?",
};

/** What is asked of milestones that a report counts and does not name. */
const ASK_ALL: Readonly<Record<Matter, string>> = {
  "off-track": "Which are they, and what is being done?",
  "no-news": "Which are they?",
};

/** Asks about one exception; nothing where the figure behind it is withheld. */
function exceptionQuestion(card: ReportCard, exception: PlanException): Question[] {
  if ("finding" in exception) return indicatorQuestion(card, exception);
  const { priority } = exception;
  const reason = exceptionReason(card, exception);
  switch (exception.kind) {
    case "milestone-off-track":
    case "milestone-no-update": {
      const { update, milestone } = exception.entry;
      const because = wordingIn(exception.entry);
      return [
        {
          rule: RULES[exception.matter],
          priority,
          text: `${reason} ${ASK_ONE[exception.matter]}`,
          because,
          source: update.source,
          milestone: milestone.id,
        },
      ];
    }
    case "total-off-track":
    case "total-no-update": {
      const { report } = exception;
      const source = report.overview?.source ?? report.source;
      return [
        {
          rule: RULES[exception.matter],
          priority,
          text: `${reason} ${ASK_ALL[exception.matter]}`,
          fact: exceptionSaid(card, exception),
          because: reason,
          source,
        },
      ];
    }
    case "concern":
      return [
        {
          rule: "concern",
          priority,
          text: `${reason} What has been done about this since?`,
          because: exception.text,
          source: exception.source,
        },
      ];
  }
}

function droppedQuestion(card: ReportCard, entry: Entry, from: string, to: string): Question {
  const { milestone, update } = entry;
  const wording = wordingIn(entry);
  const follower =
    milestone.replacedBy === undefined ? undefined : card.milestone(milestone.replacedBy);
  const gone = `“${wording}” is in the ${from} report and not in that of ${to}.`;
  const ask = follower
    ? `“${follower.wording}” took its place. Why was it changed?`
    : "Was it finished, or given up?";
  return {
    rule: "dropped",
    priority: milestone.priority,
    text: `${gone} ${ask}`,
    because: wording,
    source: update.source,
    milestone: milestone.id,
  };
}

function droppedQuestions(card: ReportCard): Question[] {
  const listing = card.reports.filter((part) => part.entries.length > 0);
  const [from, to] = listing.slice(-2);
  if (!from || !to) return [];
  return card
    .changeInMilestones(from, to)
    .dropped.map((entry) => droppedQuestion(card, entry, from.report.name, to.report.name));
}

function writtenQuestions(card: ReportCard): Question[] {
  return card.content.questions
    .filter(({ report }) => report === card.latest.report.id)
    .flatMap(({ priority, questions }) =>
      questions.map(({ question, quotation, source, indicator, milestone }): Question => ({
        rule: "editor",
        priority: priority ?? null,
        text: question,
        because: quotation,
        source,
        indicator,
        milestone,
      })),
    );
}

/** A question with the printed words that the editor's one rests on, as members read it. */
export function questionText(card: ReportCard, question: Question): string {
  if (question.rule !== "editor") return question.text;
  return `The ${card.latest.report.name} report says: ${quoted(question.because)} ${question.text}`;
}

/** Whether the editors ask about a concern themselves: then the rule does not ask again. */
function isAskedByEditors(written: readonly Question[], exception: PlanException): boolean {
  return (
    exception.kind === "concern" &&
    written.some(
      (one) => one.priority === exception.priority && exception.text.includes(one.because),
    )
  );
}

/** Every question, the editors' first, then in the order of the exceptions, then dropped milestones. */
export function memberQuestions(card: ReportCard, priority?: number): Question[] {
  const written = writtenQuestions(card);
  const all = [
    ...written,
    ...planExceptions(card)
      .filter((one) => !isAskedByEditors(written, one))
      .flatMap((one) => exceptionQuestion(card, one)),
    ...droppedQuestions(card),
  ];
  return all.filter((one) => priority === undefined || one.priority === priority);
}
