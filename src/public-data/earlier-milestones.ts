import { sentenceCase } from "../domain/noun.ts";
import type { ActionPlanLine, AspirationPlan, EarlierPlan } from "../domain/earlier-plan.ts";
import type { WordedSet, Row } from "./data-set.ts";

function rowsOf(plan: EarlierPlan, of: AspirationPlan, line: ActionPlanLine): Row[] {
  return line.years.flatMap(({ year, milestones }) =>
    milestones.map(({ text, points }) => ({
      plan: plan.period,
      reference: of.reference,
      kind: line.kind,
      name: line.name,
      purpose: line.purpose ?? null,
      year,
      text,
      points,
      leads: line.leads.map(({ role, names }) => `${role}: ${names}`),
    })),
  );
}

/** Delivery milestones of earlier plans, as printed. */
export const earlierMilestones: WordedSet = {
  name: "earlier-milestones",
  title: ({ milestoneInFull }) => `${sentenceCase(milestoneInFull.many)} of earlier plans`,
  about: ({ milestoneInFull }) =>
    `One row for each ${milestoneInFull.one} that the action plan of an earlier plan prints.`,
  keys: [
    { name: "plan", about: "The years of the plan." },
    { name: "reference", about: "The printed reference of the aspiration." },
    {
      name: "kind",
      about:
        "existing-plan: of an existing plan or strategy. additional-action: of an additional partnership action.",
    },
    { name: "name", about: "The plan or strategy, or the words of the action, as printed." },
    { name: "purpose", about: "What is printed behind the name of the plan or strategy, if any." },
    {
      name: "year",
      about: ({ milestone }) => `The year that the ${milestone.one} is printed under.`,
    },
    { name: "text", about: ({ milestone }) => `The ${milestone.one} as printed.` },
    { name: "points", type: "list", none: "z", about: "A list of the points printed below it." },
    { name: "leads", type: "list", about: "A list of the printed roles with their names." },
  ],
  rows: (card) =>
    card.content.earlierPlans.flatMap((plan) =>
      plan.outcomes.flatMap((outcome) =>
        (outcome.actionPlan ?? []).flatMap((of) =>
          of.lines.flatMap((line) => rowsOf(plan, of, line)),
        ),
      ),
    ),
};
