import { published, toldAsWords } from "../domain/content-changes/compare-prose.ts";
import { openPart } from "../domain/hidden.ts";
import type { WrittenQuestions } from "../domain/member-question.ts";
import { questionsSchema } from "../schemas/questions.ts";
import { defineKind } from "./kind.ts";
import { REPORT } from "./place.ts";

declare module "../domain/content.ts" {
  interface Content {
    questions: readonly WrittenQuestions[];
  }
}

/** The editors' questions for members after a report. */
export const questions = defineKind({
  name: "questions",
  collection: "questions",
  place: "questions/<report>/<priority or plan>.json",
  pattern: new RegExp(`^questions/${REPORT}/(plan|[1-9]\\d*)\\.json$`),
  format: "json",
  schema: questionsSchema,
  body: "refused",
  fewPeople: "refused",
  form: {
    label: "Questions for members",
    one: "list of questions",
    shows: "report",
    summary: "{{report}}, {{slug}}",
    adds: "{{report}}-{{priority}}",
    sameNames: true,
    record: {
      fields: ["text"],
      about: ([report, priority]) => ({ report, priority: Number(priority) || undefined }),
    },
  },
  entry: ({ data }) => data,
  key: (one) => `${one.report}/${String(one.priority ?? "plan")}`,
  embargo: (one, hidden) =>
    hidden.has("report", one.report) || hidden.has("priority", one.priority)
      ? null
      : { ...one, questions: openPart(one.questions, hidden) },
  changes: toldAsWords((content) =>
    content.questions.map((one) => {
      const { priority, member } = content.plan.words;
      const about = one.priority === undefined ? "the plan" : `${priority.one} ${one.priority}`;
      return {
        id: `${one.report} ${one.priority ?? "plan"}`,
        title: `“Questions for ${member.many} on ${about}, ${one.report}”`,
        said: one.questions,
        record: published(content, { report: one.report, priority: one.priority }),
        field: "text",
      };
    }),
  ),
});
