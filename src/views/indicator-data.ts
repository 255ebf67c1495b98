import type { Figure, Observation } from "../domain/indicator.ts";
import { CONFIDENTIAL } from "../domain/indicators/publishable.ts";
import { parsePeriod } from "../domain/indicators/period.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { Plan } from "../domain/plan.ts";
import { toCsv } from "../public-data/csv.ts";
import type { Key, Row } from "../public-data/data-set.ts";
import { citation } from "./citation.ts";

/** Columns of the file of one indicator. */
const KEYS: readonly Key[] = [
  { name: "kind", about: "figure, area, target, baseline or comparator." },
  { name: "name", about: "Whose figure: the place, the id of an area, or a comparator’s name." },
  { name: "period", about: "Its period." },
  { name: "periodName", about: "The period in words." },
  { name: "value", about: "The number. Empty where there is none." },
  { name: "printed", about: "As printed. c means confidential." },
  { name: "reason", about: "Why there is no number." },
  { name: "numerator", about: "The number on top of the fraction, where printed." },
  { name: "denominator", about: "The number under the fraction, where printed." },
  { name: "quotation", about: "The words that print it." },
  { name: "document", about: "The document that prints it." },
  { name: "place", about: "The place in the document." },
];

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
