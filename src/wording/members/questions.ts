import { wordingIn } from "../../domain/change.ts";
import { allOffTrack, type OffTrack } from "../../domain/members/off-track.ts";
import type { Entry } from "../../domain/leads.ts";
import type { Matter } from "../../domain/rating.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import { offTrackReason, offTrackSaid, quoted } from "./off-track-words.ts";
import { indicatorQuestion } from "./indicator-questions.ts";
import type { Question, QuestionRule } from "./question.ts";
import { phrase } from "../catalogue/phrase.ts";

/** The rule that asks about milestones whose rating counts so. */
const RULES: Readonly<Record<Matter, QuestionRule>> = {
  "off-track": "rated-off-track",
  "no-news": "no-update",
};

/** What is asked of one milestone. */
const ASK_ONE: Readonly<Record<Matter, string>> = {
  "off-track": phrase("ask-at-risk"),
  "no-news": phrase("ask-where"),
};

/** What is asked of milestones that a report counts and does not name. */
const ASK_ALL: Readonly<Record<Matter, string>> = {
  "off-track": phrase("ask-which-done"),
  "no-news": phrase("ask-which"),
};

/** Asks about one thing that is off track; nothing where the figure behind it is withheld. */
function offTrackQuestion(card: ReportCard, offTrack: OffTrack): Question[] {
  if ("measure" in offTrack) return indicatorQuestion(card, offTrack);
  const { priority } = offTrack;
  const reason = offTrackReason(card, offTrack);
  switch (offTrack.kind) {
    case "milestone-off-track":
    case "milestone-no-update": {
      const { update, milestone } = offTrack.entry;
      const because = wordingIn(offTrack.entry);
      return [
        {
          rule: RULES[offTrack.matter],
          priority,
          text: `${reason} ${ASK_ONE[offTrack.matter]}`,
          because,
          source: update.source,
          milestone: milestone.id,
        },
      ];
    }
    case "total-off-track":
    case "total-no-update": {
      const { report } = offTrack;
      const source = report.overview?.source ?? report.source;
      return [
        {
          rule: RULES[offTrack.matter],
          priority,
          text: `${reason} ${ASK_ALL[offTrack.matter]}`,
          fact: offTrackSaid(card, offTrack),
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
          text: `${reason} ${phrase("ask-done-since")}`,
          because: offTrack.text,
          source: offTrack.source,
        },
      ];
  }
}

function droppedQuestion(card: ReportCard, entry: Entry, from: string, to: string): Question {
  const { milestone, update } = entry;
  const wording = wordingIn(entry);
  const follower =
    milestone.replacedBy === undefined ? undefined : card.milestone(milestone.replacedBy);
  const gone = phrase("gone-from", { name: wording, from, to });
  const ask = follower
    ? `${phrase("took-its-place", { name: follower.wording })} ${phrase("ask-why-changed")}`
    : phrase("ask-finished");
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
  const words = quoted(question.because);
  const said = phrase("report-says-words", { report: card.latest.report.name, words });
  return `${said} ${question.text}`;
}

/** Whether the editors ask about a concern themselves: then the rule does not ask again. */
function isAskedByEditors(written: readonly Question[], offTrack: OffTrack): boolean {
  return (
    offTrack.kind === "concern" &&
    written.some((one) => one.priority === offTrack.priority && offTrack.text.includes(one.because))
  );
}

/** Every question, the editors' first, then in the order of what is off track, then dropped milestones. */
export function memberQuestions(card: ReportCard, priority?: number): Question[] {
  const written = writtenQuestions(card);
  const all = [
    ...written,
    ...allOffTrack(card)
      .filter((one) => !isAskedByEditors(written, one))
      .flatMap((one) => offTrackQuestion(card, one)),
    ...droppedQuestions(card),
  ];
  return all.filter((one) => priority === undefined || one.priority === priority);
}
