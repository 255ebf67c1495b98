import type { DataSet } from "./data-set.ts";

/** Single actions of improvement plans, as printed. */
export const improvementActions: DataSet = {
  name: "improvement-actions",
  title: "Improvement actions",
  about: "One row for each action that an improvement plan lists.",
  keys: [
    { name: "paper", about: "The id of the paper." },
    { name: "section", about: "The printed section." },
    { name: "objective", about: "The printed objective." },
    { name: "action", about: "The key action as printed." },
    { name: "priority", about: "The priority as printed." },
    { name: "targetDate", about: "The target date as printed." },
    { name: "baseline", about: "The baseline as printed; none where the cell is empty." },
    { name: "target", about: "The target as printed; none where the cell is empty." },
    { name: "lead", about: "The lead as printed; none where the cell is empty." },
    { name: "update", about: "The update as printed; none where the cell is empty." },
    { name: "completed", about: "What the column “Comp Y/N” prints; none where it is empty." },
    { name: "indicator", about: "The id of the indicator, if this site has it." },
    {
      name: "source",
      parts: ["document", "place"],
      about: "The document (see the list below) and the place in it.",
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
