import type { Indicator, SeriesBreak } from "../domain/indicator.ts";
import { parsePeriod } from "../domain/indicators/period.ts";
import type { Plan } from "../domain/plan.ts";
import { goodWords } from "../wording/indicators-labels.ts";
import { sentenceCase } from "../domain/noun.ts";
import { citation, type Citation } from "./citation.ts";
import { chartUnit } from "./indicator-unit.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { periodName } from "../wording/days.ts";

/** What is measured, and how. */
export interface DefinitionView {
  text: string;
  facts: readonly { name: string; text: string }[];
  /** Null where the definition is the editor's reading. */
  source: Citation | null;
  breaks: readonly { text: string; source: Citation | null }[];
}

const FREQUENCIES: Readonly<Record<Indicator["frequency"], string>> = {
  monthly: phrase("every-month"),
  quarterly: phrase("every-quarter"),
  termly: phrase("every-term"),
  "half-yearly": phrase("every-half-year"),
  yearly: phrase("every-year"),
  irregular: phrase("at-no-fixed-times"),
};

/** "Good performance is high." */
function polarityWords(indicator: Indicator): string {
  const { polarity, range } = indicator;
  if (polarity === "none") return phrase("polarity-none");
  if (polarity !== "range") return phrase(`polarity-${polarity}`);
  return range ? `${sentenceCase(goodWords(indicator) ?? "")}.` : phrase("polarity-range");
}

function breakView(plan: Plan, { from, reason, source }: SeriesBreak) {
  const period = periodName(parsePeriod(from));
  const text = `${phrase("break-before", { period })} ${reason}`;
  return { text, source: source ? citation(plan, source) : null };
}

/** The definition of an indicator, with what a reader needs to compare its figures. */
export function definitionView(indicator: Indicator, plan: Plan): DefinitionView {
  const { definition, unit, reference, publisher, frequency } = indicator;
  const facts = [
    { name: phrase("reference"), text: reference },
    { name: phrase("counted"), text: definition.numerator },
    { name: phrase("counted-out-of"), text: definition.denominator },
    { name: phrase("who"), text: definition.population },
    { name: phrase("unit"), text: chartUnit(unit).label },
    { name: phrase("which-way-is-good"), text: polarityWords(indicator) },
    { name: phrase("how-often-published"), text: FREQUENCIES[frequency] },
    { name: phrase("publisher"), text: publisher },
  ];
  return {
    text: definition.text,
    facts: facts.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }])),
    source: definition.source ? citation(plan, definition.source) : null,
    breaks: indicator.breaks.map((one) => breakView(plan, one)),
  };
}
