import type { PageLink } from "../../addresses/page-link.ts";
import { indicatorPath } from "../../addresses/paths.ts";
import type { JudgedFigure } from "../../domain/indicators/judged-figure.ts";
import type { IndicatorVerdict } from "../../domain/indicators/verdict.ts";
import { once } from "../../domain/once.ts";
import type { PlanWords } from "../../domain/plan-words.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import type { Source } from "../../domain/source.ts";
import type { Said } from "../../wording/counts.ts";
import { citation, type Citation } from "../citation.ts";

/** A rule worked on a real figure. */
export interface WorkedSum {
  /** The page of the figure; null where the sum is about no single one. */
  about: PageLink | null;
  steps: readonly Said[];
  /** Where the figures stand printed. Empty where the sum is about what this site counts. */
  sources: readonly Citation[];
}

/** Works one rule; null where no figure of the content shows it. */
export type Work = (card: ReportCard) => WorkedSum | null;

/** One figure of one indicator, with what was judged of it. */
export interface Case {
  verdict: IndicatorVerdict;
  figure: JudgedFigure;
}

/**
 * Every figure that a rule can be shown on: the latest ones first, those of this plan before
 * earlier ones, so that readers meet figures that they know.
 */
const casesOf: (card: ReportCard) => readonly Case[] = once((card) => {
  const own = ({ indicator }: IndicatorVerdict): boolean => indicator.plan === undefined;
  const { all } = card.indicators;
  const verdicts = [...all.filter(own), ...all.filter((one) => !own(one))];
  const cases = verdicts.flatMap((verdict): Case[] =>
    verdict.figures.map((figure) => ({ verdict, figure })),
  );
  const isLatest = ({ verdict, figure }: Case): boolean => verdict.latest === figure;
  return [...cases.filter(isLatest), ...cases.filter((one) => !isLatest(one))];
});

/** The first figure that a test finds. */
export function firstCase(card: ReportCard, test: (one: Case) => boolean): Case | null {
  return casesOf(card).find(test) ?? null;
}

/** The sum about one indicator. */
export function sumAbout(
  card: ReportCard,
  { indicator }: Pick<IndicatorVerdict, "indicator">,
  source: Source,
  steps: readonly (string | null)[],
): WorkedSum {
  return {
    about: { text: indicator.name, path: indicatorPath(indicator.id) },
    steps: steps.flatMap((step) => (step ? [[step]] : [])),
    sources: [citation(card.content.plan, source)],
  };
}

/** A rule that is shown on the first figure that a test finds. */
export function workedOn(
  test: (one: Case) => boolean,
  steps: (one: Case, words: PlanWords) => readonly (string | null)[],
): Work {
  return (card) => {
    const found = firstCase(card, test);
    if (!found) return null;
    return sumAbout(
      card,
      found.verdict,
      found.figure.shown.observation.source,
      steps(found, card.words),
    );
  };
}
