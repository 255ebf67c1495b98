import { planOf } from "../domain/indicators/plan-of.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { headline } from "../wording/indicators-headline.ts";
import type { Plan } from "../domain/plan.ts";
import { whyThisRating } from "../wording/indicators-words.ts";
import type { WordedSet, Parts, Row } from "./data-set.ts";

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
  title: "Indicators",
  about:
    "One row for each indicator, with the two verdicts on its latest figure. They can be worked out again from the tables of observations, of targets and baselines, and of breaks.",
  keys: [
    { name: "id", about: "Its id, which never changes. Its page is /indicators/<id>/." },
    { name: "name", about: "What is measured." },
    { name: "reference", about: "The official reference as printed, such as NI 117, if any." },
    {
      name: "plan",
      about: "The plan that it belongs to: this one’s years, or those of an earlier plan.",
    },
    {
      name: "priority",
      type: "number",
      none: "z",
      about: ({ priority }) => `The ${priority.one}’s number, if it belongs to one.`,
    },
    {
      name: "polarity",
      about:
        "Which way is good: high, low, range (between two values, see the table of targets) or none.",
    },
    {
      name: "unit",
      parts: ["kind", "name", "per"],
      about:
        "kind: percent, points (a gap in percentage points), rate, count or money. name: what is counted. per: for a rate, per how many.",
    },
    {
      name: "sameMeasureAs",
      none: "z",
      about:
        "For a gap between two groups: the id of the indicator whose rate it sets beside another. The two count as one.",
    },
    {
      name: "milestones",
      type: "list",
      about: ({ milestoneInFull }) =>
        `A list of the ids of the ${milestoneInFull.many} that it measures.`,
    },
    { name: "nextDue", about: "The day on which the next figure is due, if a report says so." },
    {
      name: "status",
      about:
        "The latest figure against its target: met, not-met, on-the-way, behind, not-due (the target is for a later date and no line can be drawn to it), expired (every target is for an earlier date), no-target, target-without-figure, no-figure or not-judged.",
    },
    {
      name: "directionOfTravel",
      about:
        "improving, no-clear-change (the same, or no more than rounding or chance), worsening or not-known: against the same part of the year before if there is a figure for it, else against the figure before that it may be set beside. Never across a break.",
    },
    { name: "why", about: "Why, with the arithmetic: a sentence for each of the two." },
    { name: "headline", about: "The verdict as a sentence, with the figure and the target." },
    {
      name: "targetKind",
      none: "z",
      about:
        "What sort of target that is: by-date, standing (it holds at every date until replaced), relative (set by the figure of others), change, words or expired. Empty where there is none.",
    },
    {
      name: "reportedDirection",
      about: "What the report itself says: improving, no-clear-change or worsening, if it does.",
    },
    {
      name: "comparability",
      about:
        "Which figures may be set beside each other: same-season (the same part of the year only), any-season or running-total (none).",
    },
    {
      name: "gapOf",
      none: "z",
      about:
        "The id of the indicator whose distance from the figure of others this one is, if any.",
    },
    { name: "notJudged", none: "z", about: "Why its figures are not judged, if they are not." },
    {
      name: "comparisons",
      type: "records",
      about:
        "A list of how the latest figure stands to each figure of others that is printed with it: name and result (better, in-line, worse or not-judged).",
    },
    {
      name: "overdue",
      type: "boolean",
      about: "true where the day on which the next figure was due is past.",
    },
    {
      name: "countsPeople",
      type: "boolean",
      about: "false where what is counted is no people, so that small numbers show nobody.",
    },
  ],
  rows: ({ indicators: { all }, content }) => all.map((one) => row(one, content.plan)),
};
