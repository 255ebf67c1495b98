import type { Figure, Observation } from "../domain/indicator.ts";
import { CONFIDENTIAL } from "../domain/indicators/publishable.ts";
import { parsePeriod } from "../domain/indicators/period.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { Plan } from "../domain/plan.ts";
import { toCsv } from "../public-data/csv.ts";
import type { Key, Row } from "../public-data/data-set.ts";
import { citation } from "./citation.ts";

/** Columns of the file of one indicator: what the table of observations calls them, and which sort of figure. */
const KEYS: readonly Key[] = [
  ...["kind", "name", "period", "periodName", "value", "printed", "reason"],
  ...["numerator", "denominator", "quotation", "document", "place"],
].map((name) => ({ name, about: name }));

function row(plan: Plan, kind: string, name: string, figure: Figure | Observation): Row {
  const missing = "missing" in figure ? (figure.missing ?? null) : null;
  const { document, place } = citation(plan, figure.source);
  return {
    kind,
    name,
    period: figure.period,
    periodName: parsePeriod(figure.period).label,
    value: figure.value ?? null,
    printed: missing === "suppressed" ? CONFIDENTIAL : (figure.printed ?? null),
    reason: missing,
    numerator: "numerator" in figure ? (figure.numerator ?? null) : null,
    denominator: "denominator" in figure ? (figure.denominator ?? null) : null,
    quotation: figure.quotation,
    document,
    place,
  };
}

/** Every printed figure of one indicator as a CSV file. Withheld figures stand as "c". */
export function indicatorCsv({ indicator }: IndicatorVerdict, plan: Plan): string {
  const { observations, byArea, targets, baselines, comparators } = indicator;
  return toCsv(KEYS, [
    ...observations.map((one) => row(plan, "figure", plan.place, one)),
    ...(byArea?.figures ?? []).map((one) => row(plan, "area", one.area, one)),
    ...targets.map((one) => row(plan, "target", plan.place, one)),
    ...baselines.map((one) => row(plan, "baseline", plan.place, one)),
    ...comparators.map((one) => row(plan, "comparator", one.name, one)),
  ]);
}
