import type { Indicator, SeriesBreak } from "../domain/indicator.ts";
import { parsePeriod } from "../domain/indicators/period.ts";
import type { Plan } from "../domain/plan.ts";
import { goodWords } from "../wording/indicators-labels.ts";
import { sentenceCase } from "../domain/noun.ts";
import { citation, type Citation } from "./citation.ts";
import { chartUnit } from "./indicator-unit.ts";

/** What is measured, and how. */
export interface DefinitionView {
  text: string;
  facts: readonly { name: string; text: string }[];
  /** Null where the definition is the editor's reading. */
  source: Citation | null;
  breaks: readonly { text: string; source: Citation | null }[];
}

const FREQUENCIES: Readonly<Record<Indicator["frequency"], string>> = {
  monthly: "Every month",
  quarterly: "Every quarter",
  termly: "Every school term",
  "half-yearly": "Every half year",
  yearly: "Every year",
  irregular: "At no fixed times",
};

/** "Good performance is high." */
function polarityWords(indicator: Indicator): string {
  const { polarity, range } = indicator;
  if (polarity === "none") return "No direction is good or bad here.";
  if (polarity !== "range") return `Good performance is ${polarity}.`;
  return range
    ? `${sentenceCase(goodWords(indicator) ?? "")}.`
    : "Good performance lies within a range. No report says which.";
}

function breakView(plan: Plan, { from, reason, source }: SeriesBreak) {
  const { label } = parsePeriod(from);
  const text = `Figures before ${label} cannot be compared with those from then on. ${reason}`;
  return { text, source: source ? citation(plan, source) : null };
}

/** The definition of an indicator, with what a reader needs to compare its figures. */
export function definitionView(indicator: Indicator, plan: Plan): DefinitionView {
  const { definition, unit, reference, publisher, frequency } = indicator;
  const facts = [
    { name: "Reference", text: reference },
    { name: "Counted", text: definition.numerator },
    { name: "Out of", text: definition.denominator },
    { name: "Who", text: definition.population },
    { name: "Unit", text: chartUnit(unit).label },
    { name: "Which way is good", text: polarityWords(indicator) },
    { name: "How often", text: FREQUENCIES[frequency] },
    { name: "Published by", text: publisher },
  ];
  return {
    text: definition.text,
    facts: facts.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }])),
    source: definition.source ? citation(plan, definition.source) : null,
    breaks: indicator.breaks.map((one) => breakView(plan, one)),
  };
}
