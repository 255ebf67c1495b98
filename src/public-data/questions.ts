import { memberQuestions } from "../wording/members/questions.ts";
import type { WordedSet } from "./data-set.ts";

/** Questions for members, with what raised them. */
export const questions: WordedSet = {
  name: "questions",
  title: ({ member }) => `Questions for ${member.many}`,
  about: ({ member }) =>
    `One row for each question that a ${member.one} may want to ask as of the latest report, with the figure or the printed words that raised it.`,
  keys: [
    {
      name: "priority",
      type: "number",
      none: "z",
      about: ({ priority }) =>
        `The ${priority.one}’s number. Empty for a question on the whole plan.`,
    },
    {
      name: "rule",
      about:
        "The rule that asks: clinic-outcome, clinic-candidate, off-target, worsening, worse-than-others, overdue, rated-off-track, no-update, concern or dropped. editor: written by the editors.",
    },
    { name: "question", about: "The question." },
    { name: "because", about: "The printed words, or the figure in a sentence, that raised it." },
    { name: "indicator", none: "z", about: "The id of the indicator it is about, if any." },
    {
      name: "milestone",
      none: "z",
      about: ({ milestone }) => `The id of the ${milestone.one} it is about, if any.`,
    },
    {
      name: "source",
      parts: ["document", "place"],
      about: "The document (see the list below) and the place in it.",
    },
  ],
  rows: (card) =>
    memberQuestions(card).map(
      ({ priority, rule, text, because, indicator, milestone, source }) => ({
        priority,
        rule,
        question: text,
        because,
        indicator: indicator ?? null,
        milestone: milestone ?? null,
        source: { document: source.document, place: source.place },
      }),
    ),
};
