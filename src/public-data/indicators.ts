import { planOf } from "../domain/indicators/plan-of.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { headline } from "../wording/indicators-headline.ts";
import type { Plan } from "../domain/plan.ts";
import { whyThisRating } from "../wording/indicators-words.ts";
import type { Parts, Row, WordedSet } from "./data-set.ts";

function unitParts({ kind, name, per }: IndicatorVerdict["indicator"]["unit"]): Parts {
  return {
    kind,
    ...(name === undefined ? {} : { name }),
    ...(per === undefined ? {} : { per }),
  };
}

function row(verdict: IndicatorVerdict, plan: Plan): Row {
  const { indicator, target, direction } = verdict;
  return {
    id: indicator.id,
    name: indicator.name,
    reference: indicator.reference ?? null,
    plan: planOf(indicator, plan),
    priority: indicator.priority ?? null,
    polarity: indicator.polarity,
    unit: unitParts(indicator.unit),
    sameMeasureAs: indicator.sameMeasureAs ?? null,
    milestones: indicator.milestones,
    nextDue: indicator.nextDue?.date ?? null,
    status: target.status,
    directionOfTravel: direction.direction,
    why: whyThisRating(verdict),
    headline: headline(verdict),
    targetKind: target.kind,
    reportedDirection: direction.reported?.direction ?? null,
    comparability: indicator.comparability ?? "same-season",
    gapOf: indicator.gapOf ?? null,
    notJudged: indicator.notJudged ?? null,
    comparisons: verdict.comparisons.map(({ name, result }) => ({ name, result })),
    overdue: verdict.freshness.status === "overdue",
    countsPeople: indicator.unit.people !== false,
  };
}

/** Every indicator with what the site says of it. */
export const indicators: WordedSet = {
  name: "indicators",
  title: { phrase: "table-indicators" },
  about: { phrase: "table-indicators-row" },
  keys: [
    { name: "id", about: { phrase: "column-indicators-id" } },
    { name: "name", about: { phrase: "column-indicators-name" } },
    { name: "reference", about: { phrase: "column-indicators-reference" } },
    {
      name: "plan",
      about: { phrase: "column-indicators-plan" },
    },
    {
      name: "priority",
      type: "number",
      none: "z",
      about: { phrase: "column-indicators-priority" },
    },
    {
      name: "polarity",
      about: { phrase: "column-indicators-polarity" },
    },
    {
      name: "unit",
      parts: ["kind", "name", "per"],
      about: { phrase: "column-indicators-unit" },
    },
    {
      name: "sameMeasureAs",
      none: "z",
      about: { phrase: "column-indicators-same-measure-as" },
    },
    {
      name: "milestones",
      type: "list",
      about: { phrase: "column-indicators-milestones" },
    },
    { name: "nextDue", about: { phrase: "column-indicators-next-due" } },
    {
      name: "status",
      about: { phrase: "column-indicators-status" },
    },
    {
      name: "directionOfTravel",
      about: { phrase: "column-indicators-direction-of-travel" },
    },
    { name: "why", about: { phrase: "column-indicators-why" } },
    { name: "headline", about: { phrase: "column-indicators-headline" } },
    {
      name: "targetKind",
      none: "z",
      about: { phrase: "column-indicators-target-kind" },
    },
    {
      name: "reportedDirection",
      about: { phrase: "column-indicators-reported-direction" },
    },
    {
      name: "comparability",
      about: { phrase: "column-indicators-comparability" },
    },
    {
      name: "gapOf",
      none: "z",
      about: { phrase: "column-indicators-gap-of" },
    },
    { name: "notJudged", none: "z", about: { phrase: "column-indicators-not-judged" } },
    {
      name: "comparisons",
      type: "records",
      about: { phrase: "column-indicators-comparisons" },
    },
    {
      name: "overdue",
      type: "boolean",
      about: { phrase: "column-indicators-overdue" },
    },
    {
      name: "countsPeople",
      type: "boolean",
      about: { phrase: "column-indicators-counts-people" },
    },
  ],
  rows: ({ indicators: { all }, content }) => all.map((one) => row(one, content.plan)),
};
