import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { sentenceCase } from "../domain/noun.ts";
import type { PlanWords } from "../domain/plan-words.ts";
import { symbolLabel } from "../wording/indicators-labels.ts";
import { symbolWords } from "../wording/indicators-words.ts";
import { periodName } from "../wording/days.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { numberText } from "../wording/indicators-figures.ts";

/** The symbols that a report prints beside a figure, each beside the one that the rule gives. */
export interface SymbolsView {
  /** "The council’s own symbols" */
  heading: string;
  /** "All 5 printed symbols are those that the council’s rule gives." */
  summary: string;
  rows: readonly { period: string; name: string; printed: string; ruled: string }[];
  /** Where they differ, or cannot be checked. */
  notes: readonly string[];
}

/** Names of the printed signs, for those who hear them. */
const NAMES: Readonly<Record<string, string>> = {
  "★": phrase("symbol-star"),
  "●": phrase("symbol-circle"),
  "▲": phrase("symbol-triangle"),
  "✓": phrase("symbol-yes"),
  "✘": phrase("symbol-no"),
  "✗": phrase("symbol-no-thin"),
  "↑": phrase("symbol-better"),
  "→": phrase("symbol-same"),
  "↓": phrase("symbol-worse"),
};

function named(symbol: string): string {
  return NAMES[symbol] ?? symbol;
}

/** Printed symbols and the rule's. Null where no report prints any. */
export function symbolsView(words: PlanWords, verdict: IndicatorVerdict): SymbolsView | null {
  const all = verdict.figures.flatMap(({ shown, symbolChecks }) =>
    symbolChecks.map((check) => ({ period: periodName(shown.period), check })),
  );
  if (all.length === 0) return null;
  const agreed = all.filter(({ check }) => check.agrees === true).length;
  const body = sentenceCase(words.body);
  const n = all.length;
  const printed = phrase("n-symbols", { n, shown: numberText(n) });
  return {
    heading: phrase("own-symbols", { body }),
    summary:
      agreed === all.length
        ? phrase("rule-gives-all", { body, printed })
        : phrase("rule-gives-some", { body, agreed, printed }),
    rows: all.map(({ period, check }) => ({
      period,
      name: symbolLabel(words, check.name),
      printed: named(check.printed),
      ruled: check.ruled === null ? phrase("nothing-to-compare") : named(check.ruled),
    })),
    notes: all.flatMap(({ check }) => symbolWords(words, check) ?? []),
  };
}
