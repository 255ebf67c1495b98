import type { Figure } from "../domain/indicator.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { DataSet, Row } from "./data-set.ts";

function row(indicator: string, kind: string, figure: Figure): Row {
  return {
    indicator,
    kind,
    period: figure.period,
    value: figure.value ?? null,
    printed: figure.printed ?? null,
    report: figure.source.document,
    quotation: figure.quotation,
  };
}

function rangeRows({ id, range }: IndicatorVerdict["indicator"]): Row[] {
  if (!range) return [];
  const none = { period: null, printed: null, report: null, quotation: null };
  const end = (kind: string, value: number): Row => {
    const { period, printed, report, quotation } = none;
    return { indicator: id, kind, period, value, printed, report, quotation };
  };
  return [end("range-from", range.from), end("range-to", range.to)];
}

function rowsOf({ indicator }: IndicatorVerdict): Row[] {
  return [
    ...rangeRows(indicator),
    ...indicator.baselines.map((one) => row(indicator.id, "baseline", one)),
    ...indicator.targets.map((one) => row(indicator.id, "target", one)),
  ];
}

/** What figures are judged against: targets, baselines and good ranges, for whichever period. */
export const indicatorTargets: DataSet = {
  name: "indicator-targets",
  title: "Targets and baselines of indicators",
  about: "One row for each printed target or baseline, and for each end of a good range.",
  keys: [
    { name: "indicator", about: "The indicator’s id." },
    { name: "kind", about: "target, baseline, range-from or range-to (the good range)." },
    { name: "period", about: "Its period, written as in the table of observations." },
    { name: "value", about: "The number. Empty where the target is printed in words only." },
    { name: "printed", about: "As printed." },
    { name: "report", about: "The document that prints it (see the list below)." },
    { name: "quotation", about: "The words that print it." },
  ],
  rows: (card) => card.indicators.all.flatMap(rowsOf),
};
