import type { ActionPlanLine, AspirationPlan, EarlierPlan } from "../domain/earlier-plan.ts";
import type { Row, WordedSet } from "./data-set.ts";

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
  title: { phrase: "table-earlier-milestones" },
  about: { phrase: "table-earlier-milestones-row" },
  keys: [
    { name: "plan", about: { phrase: "column-plan" } },
    { name: "reference", about: { phrase: "column-earlier-milestones-reference" } },
    {
      name: "kind",
      about: { phrase: "column-earlier-milestones-kind" },
    },
    { name: "name", about: { phrase: "column-earlier-milestones-name" } },
    { name: "purpose", about: { phrase: "column-earlier-milestones-purpose" } },
    {
      name: "year",
      about: { phrase: "column-earlier-milestones-year" },
    },
    { name: "text", about: { phrase: "column-earlier-milestones-text" } },
    {
      name: "points",
      type: "list",
      none: "z",
      about: { phrase: "column-earlier-milestones-points" },
    },
    { name: "leads", type: "list", about: { phrase: "column-earlier-milestones-leads" } },
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
