import { memberQuestions } from "../wording/members/questions.ts";
import type { WordedSet } from "./data-set.ts";

/** Questions for members, with what raised them. */
export const questions: WordedSet = {
  name: "questions",
  title: { phrase: "table-questions" },
  about: { phrase: "table-questions-row" },
  keys: [
    {
      name: "priority",
      type: "number",
      none: "z",
      about: { phrase: "column-questions-priority" },
    },
    {
      name: "rule",
      about: { phrase: "column-questions-rule" },
    },
    { name: "question", about: { phrase: "column-questions-question" } },
    { name: "because", about: { phrase: "column-questions-because" } },
    { name: "indicator", none: "z", about: { phrase: "column-questions-indicator" } },
    {
      name: "milestone",
      none: "z",
      about: { phrase: "column-questions-milestone" },
    },
    {
      name: "source",
      parts: ["document", "place"],
      about: { phrase: "column-source" },
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
