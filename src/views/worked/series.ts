import type { PlanWords } from "../../domain/plan-words.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import { keyIndicators } from "../../domain/indicators/key-indicators.ts";
import { subjectWords } from "../../wording/indicators-headline.ts";
import { symbolLabel } from "../../wording/indicators-labels.ts";
import { limitsWords, rangeWords, trendWords } from "../../wording/indicators-series.ts";
import { listWords } from "../../wording/numbers.ts";
import type { RuleId } from "../../wording/rules/rules.ts";
import { workedOn, type Case, type Work, type WorkedSum } from "./case.ts";
import { phrase, around } from "../../wording/catalogue/phrase.ts";
import { unmarked } from "../../domain/language-marks.ts";

function symbols({ verdict, figure }: Case, words: PlanWords): string[] {
  const said = figure.symbolChecks
    .filter(({ ruled }) => ruled !== null)
    .map(({ name, printed, ruled }) =>
      phrase("sum-symbol", { name: symbolLabel(words, name), printed, ruled: ruled ?? "" }),
    );
  return [`${subjectWords(verdict.indicator, figure.shown)}.`, ...said];
}

function keyFigures(card: ReportCard): WorkedSum | null {
  for (const priority of card.priorities) {
    const own = card.indicators.ofPriority(priority.number);
    const found = keyIndicators(priority, own);
    if (found.length === 0) continue;
    const names = listWords(found.map(({ indicator }) => `“${indicator.name}”`));
    const how = priority.keyIndicators.length > 0 ? "sum-editors-name" : "sum-rule-finds";
    return {
      about: null,
      steps: [
        [phrase(how, { priority: `${card.words.priority.one} ${String(priority.number)}`, names })],
      ],
      sources: [],
    };
  }
  return null;
}

/** How the sentence begins that tells the range of some figures only. */
const AMONG = unmarked(around("lowest-highest-among", "low", { high: "" })[0]);

/** Rules on series, marks and key figures, each worked on a real one. */
export const SERIES_SUMS: Readonly<Record<RuleId<"series">, Work>> = {
  range: workedOn(
    ({ verdict }) => unmarked(rangeWords(verdict) ?? "").includes(AMONG),
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
