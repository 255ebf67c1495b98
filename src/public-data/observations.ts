import type { Figure, Observation } from "../domain/indicator.ts";
import { comparatorsOf } from "../domain/indicators/comparison.ts";
import { kindOf } from "../domain/indicators/target-choice.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { DataSet, Parts, Row } from "./data-set.ts";
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
export const observations: DataSet = {
  name: "observations",
  title: "Observations",
  about:
    "One row for each figure that a report prints, in order of the last day of its period. Where a period stands more than once, the last of its rows is the figure that the site shows.",
  keys: [
    { name: "indicator", about: "The indicator’s id." },
    {
      name: "period",
      about:
        "2013 calendar year; 2013/14 financial year; 2013/14 Q2 quarter of a financial year; academic 2012/13; autumn 2013 school term; 2013-11 month; 2013-11-01 day; 2013-04-01..2013-09-30 stretch of days; to 2013-12-31 (24 months).",
    },
    ...FIGURE_KEYS,
    {
      name: "target",
      type: "number",
      about: "The target for the same period, if there is one with a number.",
    },
    {
      name: "baseline",
      type: "number",
      about: "The baseline for the same period, if there is one.",
    },
    {
      name: "comparators",
      type: "records",
      about:
        "A list of the figures of others that the same document prints for the same period, each with name and value. The table of comparators has them all.",
    },
    { name: "report", about: "The document that prints it (see the list below)." },
    { name: "quotation", about: "The words that print it." },
    {
      name: "provisional",
      type: "boolean",
      about: "true where the source calls the figure provisional; else false.",
    },
    {
      name: "dated",
      about:
        "How the figure belongs to its period, where it is not simply in it: up-to (it counts from an earlier day up to this one) or reported (the document names no date, so the period is that of the document).",
    },
    {
      name: "reportedDirection",
      about:
        "What the document itself says of the figure beside an earlier one: improving, no-clear-change or worsening.",
    },
    { name: "reportedBy", type: "number", about: "By how much, if the document prints it." },
    {
      name: "decision",
      none: "z",
      about:
        "What the editors decided of a small number, or of one that would give it away: publish or withhold.",
    },
    { name: "decisionReason", none: "z", about: "Why they decided so." },
    ...PRINTED_PLACE,
  ],
  rows: (card) =>
    card.indicators.all.flatMap((verdict) => inOrder(verdict).map((one) => row(verdict, one))),
};
