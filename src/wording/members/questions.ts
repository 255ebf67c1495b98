import { wordingIn } from "../../domain/change.ts";
import type { Clinic } from "../../domain/clinic.ts";
import {
  planExceptions,
  type IndicatorException,
  type PlanException,
} from "../../domain/members/exception.ts";
import type { Entry } from "../../domain/leads.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import type { Source } from "../../domain/source.ts";
import { formatDay } from "../dates.ts";
import { comparisonSentence, findingSentence } from "./finding-words.ts";
import { exceptionReason, quoted } from "./exception-words.ts";

/**
 * The rule that asks a question. Each needs a figure or printed words, so there is no question
 * without something behind it, and none about a withheld figure.
 * - clinic-outcome: off target, and a clinic was announced or recommended for it;
 * - clinic-candidate: off target and worsening, and no clinic is known;
 * - off-target, worsening, worse-than-others, overdue: the exception of that name;
 * - red, no-update: a milestone of that rating, or a total of which no milestone is named;
 * - concern: a concern of the latest report;
 * - dropped: a milestone that the latest report with milestones no longer lists;
 * - editor: written by the editors, on printed words.
 */
export type QuestionRule =
  | "clinic-outcome"
  | "clinic-candidate"
  | "off-target"
  | "worsening"
  | "worse-than-others"
  | "overdue"
  | "red"
  | "no-update"
  | "concern"
  | "dropped"
  | "editor";

/** A question that a member may want to ask, with what raised it. */
export interface Question {
  rule: QuestionRule;
  priority: number | null;
  text: string;
  /** The figure or quotation that raised it, and where it stands. */
  because: string;
  source: Source;
  /** What it is about, if that has a page. */
  indicator?: string | undefined;
  milestone?: string | undefined;
}

/** A clinic of which a paper says that it would be held, and none what came of it. */
function openClinic(card: ReportCard, indicator: string): Clinic | undefined {
  return card.content.clinics.findLast(
    (clinic) =>
      clinic.indicator === indicator &&
      (clinic.status === "announced" || clinic.status === "recommended"),
  );
}

function clinicEnding(clinic: Clinic): string {
  if (clinic.status === "recommended") return "Was the recommended performance clinic held?";
  const day = clinic.day === undefined ? "" : ` of ${formatDay(clinic.day)}`;
  return `What did the performance clinic${day} conclude?`;
}

const ENDINGS: Readonly<Record<IndicatorException["kind"], string>> = {
  "worse-and-worsening": "Will a performance clinic be held?",
  "off-target": "What will bring the figure to its target, and by when?",
  worsening: "What is behind the change for the worse?",
  "worse-than-others": "What do others do better?",
  overdue: "When will it be published?",
};

const RULES: Readonly<Record<IndicatorException["kind"], QuestionRule>> = {
  "worse-and-worsening": "clinic-candidate",
  "off-target": "off-target",
  worsening: "worsening",
  "worse-than-others": "worse-than-others",
  overdue: "overdue",
};

function indicatorQuestion(card: ReportCard, exception: IndicatorException): Question[] {
  const { finding, kind, priority } = exception;
  const { indicator, latest, withheld } = finding;
  const due = kind === "overdue" ? indicator.nextDue : undefined;
  const figure = latest?.observation;
  if (withheld || (!due && !figure)) return [];
  const clinic = kind === "overdue" ? undefined : openClinic(card, indicator.id);
  const off = kind === "worse-and-worsening" || kind === "off-target";
  const fact =
    kind === "overdue"
      ? exceptionReason(exception)
      : kind === "worse-than-others"
        ? comparisonSentence(finding)
        : findingSentence(finding);
  const asked = off && clinic;
  const basis = due ?? figure;
  if (!basis) return [];
  return [
    {
      rule: asked ? "clinic-outcome" : RULES[kind],
      priority,
      text: `${fact} ${asked ? clinicEnding(clinic) : ENDINGS[kind]}`,
      because: basis.quotation,
      source: basis.source,
      indicator: indicator.id,
    },
  ];
}

/** Asks about one exception; nothing where the figure behind it is withheld. */
function exceptionQuestion(card: ReportCard, exception: PlanException): Question[] {
  if ("finding" in exception) return indicatorQuestion(card, exception);
  const { priority } = exception;
  const reason = exceptionReason(exception);
  switch (exception.kind) {
    case "milestone-red":
    case "milestone-no-update": {
      const red = exception.kind === "milestone-red";
      const { update, milestone } = exception.entry;
      const ask = red ? "What is at risk, and what will put it right?" : "Where does it stand now?";
      const because = wordingIn(exception.entry);
      return [
        {
          rule: red ? "red" : "no-update",
          priority,
          text: `${reason} ${ask}`,
          because,
          source: update.source,
          milestone: milestone.id,
        },
      ];
    }
    case "total-red":
    case "total-no-update": {
      const { report } = exception;
      const red = exception.kind === "total-red";
      const ask = red ? "Which are they, and what is being done?" : "Which are they?";
      const source = report.overview?.source ?? report.source;
      return [
        {
          rule: red ? "red" : "no-update",
          priority,
          text: `${reason} ${ask}`,
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
