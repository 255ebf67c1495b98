import type { Milestone } from "../domain/milestone.ts";
import type { ReportCard } from "../domain/report-card.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { Row, WordedSet } from "./data-set.ts";

function row(card: ReportCard, milestone: Milestone): Row {
  const reports = card.history(milestone).filter((step) => step.entry !== null);
  return {
    milestone: milestone.id,
    priority: milestone.priority,
    action: milestone.action ?? null,
    group: milestone.group ?? null,
    milestoneText: milestone.wording,
    shortTitle: milestone.shortTitle ?? null,
    detail: milestone.text === "" ? null : plainText(milestone.text),
    reports: reports.map((step) => step.report.id),
    numbers: reports.flatMap((step) => step.entry?.update.number ?? []),
    replacedBy: milestone.replacedBy ?? null,
    editorNotes: milestone.editorNotes,
  };
}

/** The delivery milestones of the plan, whichever reports they stand in. */
export const milestones: WordedSet = {
  name: "milestones",
  title: { phrase: "table-milestones" },
  about: { phrase: "table-milestones-row" },
  keys: [
    { name: "milestone", about: { phrase: "column-milestones-milestone" } },
    { name: "priority", type: "number", about: { phrase: "column-own-priority" } },
    {
      name: "action",
      none: "z",
      about: { phrase: "column-milestones-action" },
    },
    { name: "group", none: "z", about: { phrase: "column-milestones-group" } },
    { name: "milestoneText", about: { phrase: "column-milestones-milestone-text" } },
    { name: "shortTitle", about: { phrase: "column-milestones-short-title" } },
    {
      name: "detail",
      none: "z",
      about: { phrase: "column-milestones-detail" },
    },
    {
      name: "reports",
      type: "list",
      about: { phrase: "column-milestones-reports" },
    },
    {
      name: "numbers",
      type: "numbers",
      about: { phrase: "column-milestones-numbers" },
    },
    {
      name: "replacedBy",
      none: "z",
      about: { phrase: "column-milestones-replaced-by" },
    },
    {
      name: "editorNotes",
      type: "list",
      none: "z",
      about: { phrase: "column-editor-notes" },
    },
  ],
  rows: (card) =>
    card.priorities.flatMap(({ number }) =>
      card.milestonesOf(number).map((milestone) => row(card, milestone)),
    ),
};
