import type { WordedSet } from "./data-set.ts";

/** Single actions of improvement plans, as printed. */
export const improvementActions: WordedSet = {
  name: "improvement-actions",
  title: { phrase: "table-improvement-actions" },
  about: { phrase: "table-improvement-actions-row" },
  keys: [
    { name: "paper", about: { phrase: "column-improvement-actions-paper" } },
    { name: "section", about: { phrase: "column-improvement-actions-section" } },
    { name: "objective", about: { phrase: "column-improvement-actions-objective" } },
    { name: "action", about: { phrase: "column-improvement-actions-action" } },
    { name: "priority", about: { phrase: "column-improvement-actions-priority" } },
    { name: "targetDate", about: { phrase: "column-improvement-actions-target-date" } },
    { name: "baseline", about: { phrase: "column-improvement-actions-baseline" } },
    { name: "target", about: { phrase: "column-improvement-actions-target" } },
    { name: "lead", about: { phrase: "column-improvement-actions-lead" } },
    { name: "update", about: { phrase: "column-improvement-actions-update" } },
    { name: "completed", about: { phrase: "column-improvement-actions-completed" } },
    { name: "indicator", about: { phrase: "column-indicator-of" } },
    {
      name: "source",
      parts: ["document", "place"],
      about: { phrase: "column-source" },
    },
  ],
  rows: (card) =>
    card.content.improvementActions.flatMap((paper) =>
      paper.sections.flatMap(({ heading, objectives, source }) =>
        objectives.flatMap(({ text, actions }) =>
          actions.map((one) => ({
            paper: paper.id,
            section: heading,
            objective: text,
            action: one.action,
            priority: one.priority,
            targetDate: one.targetDate,
            baseline: one.baseline ?? null,
            target: one.target ?? null,
            lead: one.lead ?? null,
            update: one.update ?? null,
            completed: one.completed ?? null,
            indicator: one.indicator ?? null,
            source: { document: source.document, place: source.place },
          })),
        ),
      ),
    ),
};
