import type { Figure, Target } from "../domain/indicator.ts";
import { kindOf } from "../domain/indicators/target-choice.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { Row, WordedSet } from "./data-set.ts";
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
export const indicatorTargets: WordedSet = {
  name: "indicator-targets",
  title: { phrase: "table-indicator-targets" },
  about: { phrase: "table-indicator-targets-row" },
  keys: [
    { name: "indicator", about: { phrase: "column-own-indicator" } },
    {
      name: "kind",
      about: { phrase: "column-indicator-targets-kind" },
    },
    { name: "period", none: "z", about: { phrase: "column-period" } },
    {
      name: "value",
      type: "number",
      about: { phrase: "column-indicator-targets-value" },
    },
    { name: "printed", about: { phrase: "column-printed" } },
    {
      name: "targetKind",
      none: "z",
      about: { phrase: "column-indicator-targets-target-kind" },
    },
    {
      name: "lasting",
      type: "boolean",
      none: "z",
      about: { phrase: "column-indicator-targets-lasting" },
    },
    {
      name: "beyond",
      type: "boolean",
      none: "z",
      about: { phrase: "column-indicator-targets-beyond" },
    },
    { name: "comparator", none: "z", about: { phrase: "column-indicator-targets-comparator" } },
    {
      name: "within",
      type: "number",
      none: "z",
      about: { phrase: "column-indicator-targets-within" },
    },
    {
      name: "by",
      type: "number",
      none: "z",
      about: { phrase: "column-indicator-targets-by" },
    },
    { name: "report", about: { phrase: "column-report-of" } },
    { name: "quotation", about: { phrase: "column-quotation" } },
    ...PRINTED_PLACE,
  ],
  rows: (card) => card.indicators.all.flatMap(rowsOf),
};
