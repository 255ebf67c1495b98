import type { PlanWords } from "../../domain/plan-words.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import { keyIndicators } from "../../domain/indicators/key-indicators.ts";
import { subjectWords } from "../../wording/indicators-headline.ts";
import { symbolLabel } from "../../wording/indicators-labels.ts";
import { limitsWords, rangeWords, trendWords } from "../../wording/indicators-series.ts";
import { listWords } from "../../wording/numbers.ts";
import type { SeriesRuleId } from "../../wording/rules/series.ts";
import { workedOn, type Case, type Work, type WorkedSum } from "./case.ts";

function symbols({ verdict, figure }: Case, words: PlanWords): string[] {
  const said = figure.symbolChecks
    .filter(({ ruled }) => ruled !== null)
    .map(
      ({ name, printed, ruled }) =>
        `${symbolLabel(words, name)}: printed ${printed}, worked out ${ruled ?? ""}.`,
    );
  return [`${subjectWords(verdict.indicator, figure.shown)}.`, ...said];
}

function keyFigures(card: ReportCard): WorkedSum | null {
  for (const priority of card.priorities) {
    const own = card.indicators.ofPriority(priority.number);
    const found = keyIndicators(priority, own);
    if (found.length === 0) continue;
    const names = listWords(found.map(({ indicator }) => `“${indicator.name}”`));
    const how = priority.keyIndicators.length > 0 ? "the editors name" : "the rule finds";
    return {
      about: null,
      steps: [[`For priority ${String(priority.number)} ${how} ${names}.`]],
      sources: [],
    };
  }
  return null;
}

/** Rules on series, marks and key figures, each worked on a real one. */
export const SERIES_SUMS: Readonly<Record<SeriesRuleId, Work>> = {
  range: workedOn(
    ({ verdict }) => rangeWords(verdict)?.includes("Among those that can be compared") ?? false,
    ({ verdict }) => [rangeWords(verdict)],
  ),
  trend: workedOn(
    ({ verdict }) => verdict.trend.kind !== "not-enough-data",
    ({ verdict }) => [trendWords(verdict)],
  ),
  limits: workedOn(
    ({ verdict }) => verdict.xmr.kind === "limits",
    ({ verdict }) => [limitsWords(verdict)],
  ),
  symbols: workedOn(
    ({ figure }) => figure.symbolChecks.some(({ agrees, ruled }) => agrees && ruled !== null),
    symbols,
  ),
  "key-figures": keyFigures,
};
