import type { Figure, Observation } from "../domain/indicator.ts";
import { comparatorsOf } from "../domain/indicators/comparison.ts";
import { kindOf } from "../domain/indicators/target-choice.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { Parts, Row, WordedSet } from "./data-set.ts";
import { FIGURE_KEYS, figureRow } from "./figure-keys.ts";
import { PRINTED_PLACE, withPlace } from "./printed-place.ts";

function valueFor(figures: readonly Figure[], period: string): number | null {
  return figures.findLast((one) => one.period === period)?.value ?? null;
}

/** The comparators printed with a figure that have a number. */
function comparatorParts({ indicator }: IndicatorVerdict, one: Observation): Parts[] {
  return comparatorsOf(indicator.comparators, one).flatMap(({ name, value }) =>
    value === undefined ? [] : [{ name, value }],
  );
}

/** The editors’ decision on a small number, with its reason. */
function decided({ disclosure }: Observation): Row {
  if (!disclosure) return { decision: null, decisionReason: null };
  const { allowed, reason } = disclosure;
  return { decision: allowed ? "publish" : "withhold", decisionReason: reason };
}

function row(verdict: IndicatorVerdict, one: Observation): Row {
  const { indicator } = verdict;
  const targets = indicator.targets.filter((each) => kindOf(each) !== "planned");
  const own: Row = {
    indicator: indicator.id,
    period: one.period,
    ...figureRow(one),
    target: valueFor(targets, one.period),
    baseline: valueFor(indicator.baselines, one.period),
    comparators: comparatorParts(verdict, one),
    report: one.source.document,
    quotation: one.quotation,
    provisional: one.provisional ?? false,
    dated: one.dated ?? null,
    reportedDirection: one.reported?.direction ?? null,
    reportedBy: one.reported?.by ?? null,
    ...decided(one),
  };
  return withPlace(own, one.source.place);
}

/** The shown observation of a period stands last, whichever report it is from. */
function inOrder(verdict: IndicatorVerdict): Observation[] {
  return verdict.figures.flatMap(({ shown }) => [
    ...shown.observations.filter((one) => one !== shown.observation),
    shown.observation,
  ]);
}

/** Every printed figure of every indicator. */
export const observations: WordedSet = {
  name: "observations",
  title: { phrase: "table-observations" },
  about: { phrase: "table-observations-row" },
  keys: [
    { name: "indicator", about: { phrase: "column-own-indicator" } },
    {
      name: "period",
      about: { phrase: "column-observations-period" },
    },
    ...FIGURE_KEYS,
    {
      name: "target",
      type: "number",
      about: { phrase: "column-observations-target" },
    },
    {
      name: "baseline",
      type: "number",
      about: { phrase: "column-observations-baseline" },
    },
    {
      name: "comparators",
      type: "records",
      about: { phrase: "column-observations-comparators" },
    },
    { name: "report", about: { phrase: "column-report-of" } },
    { name: "quotation", about: { phrase: "column-quotation" } },
    {
      name: "provisional",
      type: "boolean",
      about: { phrase: "column-observations-provisional" },
    },
    {
      name: "dated",
      about: { phrase: "column-observations-dated" },
    },
    {
      name: "reportedDirection",
      about: { phrase: "column-observations-reported-direction" },
    },
    { name: "reportedBy", type: "number", about: { phrase: "column-observations-reported-by" } },
    {
      name: "decision",
      none: "z",
      about: { phrase: "column-observations-decision" },
    },
    { name: "decisionReason", none: "z", about: { phrase: "column-observations-decision-reason" } },
    ...PRINTED_PLACE,
  ],
  rows: (card) =>
    card.indicators.all.flatMap((verdict) => inOrder(verdict).map((one) => row(verdict, one))),
};
