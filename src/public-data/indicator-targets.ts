import type { Figure, Target } from "../domain/indicator.ts";
import { kindOf } from "../domain/indicators/target-choice.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { DataSet, Row } from "./data-set.ts";
import { PRINTED_PLACE, withPlace } from "./printed-place.ts";

/** What a target asks for beyond its figure. */
function asks(target: Target | null): Row {
  return {
    targetKind: target && kindOf(target),
    lasting: target ? (target.lasting ?? false) : null,
    beyond: target ? (target.beyond ?? false) : null,
    comparator: target && kindOf(target) === "relative" ? (target.comparator ?? null) : null,
    within: target?.within ?? null,
    by: target?.by ?? null,
  };
}

function row(indicator: string, kind: string, figure: Figure, target: Target | null): Row {
  const own: Row = {
    indicator,
    kind,
    period: figure.period,
    value: figure.value ?? null,
    printed: figure.printed ?? null,
    ...asks(target),
    report: figure.source.document,
    quotation: figure.quotation,
  };
  return withPlace(own, figure.source.place);
}

function rangeRows({ id, range }: IndicatorVerdict["indicator"]): Row[] {
  if (!range) return [];
  const none = { period: null, printed: null, report: null, quotation: null };
  const end = (kind: string, value: number): Row => {
    const { period, printed, report, quotation } = none;
    const own = { indicator: id, kind, period, value, printed, ...asks(null), report, quotation };
    return withPlace(own, null);
  };
  return [end("range-from", range.from), end("range-to", range.to)];
}

function rowsOf({ indicator }: IndicatorVerdict): Row[] {
  return [
    ...rangeRows(indicator),
    ...indicator.baselines.map((one) => row(indicator.id, "baseline", one, null)),
    ...indicator.targets.map((one) =>
      row(indicator.id, kindOf(one) === "planned" ? "planned" : "target", one, one),
    ),
  ];
}

/** What figures are judged against: targets, baselines and good ranges, for whichever period. */
export const indicatorTargets: DataSet = {
  name: "indicator-targets",
  title: "Targets and baselines of indicators",
  about: "One row for each printed target or baseline, and for each end of a good range.",
  keys: [
    { name: "indicator", about: "The indicator’s id." },
    {
      name: "kind",
      about:
        "target, planned (a number that the source expects or plans, no target), baseline, range-from or range-to (the good range).",
    },
    { name: "period", none: "z", about: "Its period, written as in the table of observations." },
    {
      name: "value",
      type: "number",
      about: "The number. Empty where the target is printed in words only.",
    },
    { name: "printed", about: "As printed." },
    {
      name: "targetKind",
      none: "z",
      about:
        "For a target: by-date, standing (it holds at every date until replaced), relative (set by the figure of others), change or words.",
    },
    {
      name: "lasting",
      type: "boolean",
      none: "z",
      about: "true for a target of another kind than standing that names no date either.",
    },
    {
      name: "beyond",
      type: "boolean",
      none: "z",
      about: "true where as good as the target is not enough: above 90%.",
    },
    { name: "comparator", none: "z", about: "For a relative target: whose figure sets it." },
    {
      name: "within",
      type: "number",
      none: "z",
      about: "For a relative target: how far from it is near enough.",
    },
    {
      name: "by",
      type: "number",
      none: "z",
      about: "For a change: how much better the figure has to get.",
    },
    { name: "report", about: "The document that prints it (see the list below)." },
    { name: "quotation", about: "The words that print it." },
    ...PRINTED_PLACE,
  ],
  rows: (card) => card.indicators.all.flatMap(rowsOf),
};
