import type { Comparator } from "../domain/indicator.ts";
import type { Plan } from "../domain/plan.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { DataSet, Row } from "./data-set.ts";
import { PRINTED_PLACE, withPlace } from "./printed-place.ts";

function row(indicator: string, one: Comparator): Row {
  const own: Row = {
    indicator,
    name: one.name,
    period: one.period,
    value: one.value ?? null,
    printed: one.printed ?? null,
    ours: one.ours ?? null,
    by: one.by ?? null,
    report: one.source.document,
    quotation: one.quotation,
  };
  return withPlace(own, one.source.place);
}

/** ": England, Statistical neighbours" */
function examplesOf({ nation, neighbours }: PlanWords): string {
  const names = [nation, neighbours].filter((name) => name !== null);
  return names.length === 0 ? "" : `: ${names.join(", ")}`;
}

/** Figures of others: what the place's own figures are compared with. */
export const indicatorComparators = ({ words }: Plan): DataSet => ({
  name: "indicator-comparators",
  title: "Comparators of indicators",
  about:
    "One row for each figure of others that a report prints. It is set beside the figure of the same period in the same document.",
  keys: [
    { name: "indicator", about: "The indicator’s id." },
    { name: "name", about: `Whose figure it is${examplesOf(words)}.` },
    { name: "period", about: "Its period, written as in the table of observations." },
    { name: "value", type: "number", about: "The number. Empty where the report prints none." },
    { name: "printed", about: "As printed." },
    {
      name: "ours",
      about:
        "Where the report prints no figure of theirs but says how ours stands to it: better, in-line or worse.",
    },
    { name: "by", type: "number", about: "By how much, if the report says so." },
    { name: "report", about: "The document that prints it (see the list below)." },
    { name: "quotation", about: "The words that print it." },
    ...PRINTED_PLACE,
  ],
  rows: (card) =>
    card.indicators.all.flatMap(({ indicator }) =>
      indicator.comparators.map((one) => row(indicator.id, one)),
    ),
});
