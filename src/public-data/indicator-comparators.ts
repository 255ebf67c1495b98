import type { Comparator } from "../domain/indicator.ts";
import type { Plan } from "../domain/plan.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import type { Row, WordedKey, WordedSet } from "./data-set.ts";
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

/** With examples, "England, Statistical neighbours", where the plan names any. */
function nameOf({ nation, neighbours }: PlanWords): WordedKey {
  const names = [nation, neighbours].filter((name) => name !== null).join(", ");
  const about = names === "" ? "column-comparators-name" : "column-comparators-name-such-as";
  return { name: "name", about: { phrase: about, values: { names } } };
}

/** Figures of others: what the place's own figures are compared with. */
export const indicatorComparators = ({ words }: Plan): WordedSet => ({
  name: "indicator-comparators",
  title: { phrase: "table-indicator-comparators" },
  about: { phrase: "table-indicator-comparators-row" },
  keys: [
    { name: "indicator", about: { phrase: "column-own-indicator" } },
    nameOf(words),
    { name: "period", about: { phrase: "column-period" } },
    { name: "value", type: "number", about: { phrase: "column-indicator-comparators-value" } },
    { name: "printed", about: { phrase: "column-printed" } },
    {
      name: "ours",
      about: { phrase: "column-indicator-comparators-ours" },
    },
    { name: "by", type: "number", about: { phrase: "column-indicator-comparators-by" } },
    { name: "report", about: { phrase: "column-report-of" } },
    { name: "quotation", about: { phrase: "column-quotation" } },
    ...PRINTED_PLACE,
  ],
  rows: (card) =>
    card.indicators.all.flatMap(({ indicator }) =>
      indicator.comparators.map((one) => row(indicator.id, one)),
    ),
});
