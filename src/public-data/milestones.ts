import { sentenceCase } from "../domain/noun.ts";
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
  title: ({ milestoneInFull }) => sentenceCase(milestoneInFull.many),
  about: ({ milestoneInFull }) =>
    `One row for each ${milestoneInFull.one}, also where a later report dropped it.`,
  keys: [
    { name: "milestone", about: "Its id, which never changes. Its page is /milestones/<id>/." },
    { name: "priority", type: "number", about: ({ priority }) => `The ${priority.one}’s number.` },
    {
      name: "action",
      none: "z",
      about: ({ priority, action }) =>
        `The printed number of the ${action.one} that it stands under, if its ${priority.one} has ${action.many}.`,
    },
    { name: "group", none: "z", about: "The sub-heading that it stands under, if there is one." },
    { name: "milestoneText", about: "Its words, as last printed." },
    { name: "shortTitle", about: "A few words that name it in lists, as this site uses them." },
    {
      name: "detail",
      none: "z",
      about: "What is printed with its words, such as a baseline or a trajectory, if anything.",
    },
    {
      name: "reports",
      type: "list",
      about: "A list of the reports that it stands in, oldest first.",
    },
    {
      name: "numbers",
      type: "numbers",
      about: "Its number in each of those reports, in the same order.",
    },
    {
      name: "replacedBy",
      none: "z",
      about: ({ milestoneInFull }) =>
        `The id of the ${milestoneInFull.one} that took its place, if one did.`,
    },
    {
      name: "editorNotes",
      type: "list",
      none: "z",
      about: "A list of notes by the editor of the report card.",
    },
  ],
  rows: (card) =>
    card.priorities.flatMap(({ number }) =>
      card.milestonesOf(number).map((milestone) => row(card, milestone)),
    ),
};
