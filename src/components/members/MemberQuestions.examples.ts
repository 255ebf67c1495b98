import type { Examples } from "../example.ts";
import { INDICATORS_PATH } from "../../addresses/paths.ts";
import type { QuestionView } from "../../views/members-questions.ts";
import { paper } from "./made-up.ts";

const question: QuestionView = {
  text: "58% of children caught the ferry. Why is the target 0?",
  fact: ["58% of children caught the ferry."],
  ask: "Why is the target 0?",
  isLink: true,
  rule: "off-target",
  priority: 1,
  written: false,
  because: "Ferry: 58%",
  about: "Priority 1",
  quotes: false,
  again: false,
  source: paper,
  path: INDICATORS_PATH,
};

export const examples: Examples<{ questions: readonly QuestionView[] }> = [
  {
    name: "Raised by a figure, and by the editors",
    props: {
      questions: [question, { ...question, fact: [], ask: "Who pays for the ferry?", path: null }],
    },
    shows: ["58% of children caught the ferry.", "Why is the target 0?", "Who pays for the ferry?"],
  },
];
