import { toNumber } from "../../domain/indicators/exact.ts";
import { goodness } from "../../domain/indicators/goodness.ts";
import { measuresOf, rateOf } from "../../domain/indicators/measures.ts";
import { proportionOf } from "../../domain/indicators/noise.ts";
import { MOST_SMALL } from "../../domain/indicators/small-numbers.ts";
import type { IndicatorVerdict } from "../../domain/indicators/verdict.ts";
import { sentenceCase } from "../../domain/noun.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import { directionLabel, whyDirection } from "../../wording/indicators-direction.ts";
import { numberText } from "../../wording/indicators-figures.ts";
import { subjectWords } from "../../wording/indicators-headline.ts";
import { alsoPrintedWords } from "../../wording/indicators-words.ts";
import { goodWords, STATUS_LABELS } from "../../wording/indicators-labels.ts";
import type { RuleId } from "../../wording/rules/rules.ts";
import { periodSum, roundingSum } from "../../wording/rules/sums.ts";
import { sumAbout, workedOn, type Case, type Work, type WorkedSum } from "./case.ts";
import { phrase } from "../../wording/catalogue/phrase.ts";

/** The people counted and those left of the whole, where an editor had nothing to decide. */
function partsOf({ verdict, figure }: Case): [own: number, rest: number] | null {
  const { observation } = figure.shown;
  const share = proportionOf(observation, verdict.indicator.unit);
  if (!share || observation.disclosure || verdict.indicator.unit.people === false) return null;
  return [share.numerator, share.denominator - share.numerator];
}

function smallSum(one: Case): string[] {
  const [own, rest] = partsOf(one) ?? [0, 0];
  return [
    phrase("sum-left", {
      subject: subjectWords(one.verdict.indicator, one.figure.shown),
      own: numberText(own),
      all: numberText(own + rest),
      rest: numberText(rest),
      small: MOST_SMALL,
    }),
  ];
}

/** How good the figure is and how good its target is, as numbers of which more is better. */
function polaritySum({ verdict: { indicator }, figure }: Case): string[] {
  const values = [figure.shown.value, figure.target.target?.figure.value];
  const [own, aim] = values.map((value) => goodness(value ?? 0, indicator));
  if (!own || !aim) return [];
  const [mine, theirs] = [own, aim].map((value) => numberText(toNumber(value)));
  const side = own.compare(aim);
  const found = side === 0 ? "same" : side > 0 ? "more-better" : "less-worse";
  return [
    phrase(`sum-polarity-${found}`, {
      good: sentenceCase(goodWords(indicator) ?? ""),
      subject: subjectWords(indicator, figure.shown),
      mine: mine ?? "",
      theirs: theirs ?? "",
    }),
  ];
}

/** A gap and its rate, each with its verdicts, and the one that stands for both. */
function oneMeasure(card: ReportCard): WorkedSum | null {
  const all = card.indicators.all;
  const gap = all.find(({ indicator }) => rateOf(indicator) !== undefined);
  const rate = all.find(({ indicator }) => gap && indicator.id === rateOf(gap.indicator));
  if (!gap?.latest || !rate) return null;
  const say = (one: IndicatorVerdict): string => {
    const status = STATUS_LABELS[one.target.status].toLowerCase();
    const direction = directionLabel(one.direction).toLowerCase();
    return phrase("sum-verdicts", { name: one.indicator.name, status, direction });
  };
  const [chosen] = measuresOf([gap, rate]);
  const both = phrase("sum-stands-for-both", { name: chosen?.indicator.name ?? "" });
  return sumAbout(card, gap, gap.latest.shown.observation.source, [say(gap), say(rate), both]);
}

/** Rules on what a figure is, each worked on a real one. */
export const FIGURE_SUMS: Readonly<Record<RuleId<"figures">, Work>> = {
  periods: () => ({ about: null, steps: periodSum().map((line) => [line]), sources: [] }),
  shown: workedOn(
    ({ figure }) => figure.shown.alsoPrinted.length > 0,
    ({ verdict, figure }) => [
      `${subjectWords(verdict.indicator, figure.shown)}.`,
      alsoPrintedWords(figure, verdict),
    ],
  ),
  breaks: workedOn(
    ({ figure }) => figure.direction.gap === "break",
    ({ verdict: { indicator }, figure }) => [
      whyDirection(indicator, figure.shown, figure.direction),
      indicator.breaks.at(-1)?.reason ?? null,
    ],
  ),
  "small-numbers": workedOn((one) => {
    const parts = partsOf(one);
    return parts !== null && Math.min(...parts) > MOST_SMALL;
  }, smallSum),
  polarity: workedOn(
    ({ verdict, figure }) =>
      verdict.indicator.polarity === "low" && figure.target.status === "not-met",
    polaritySum,
  ),
  rounding: workedOn(
    ({ figure }) => figure.direction.unclear === "rounding",
    ({ verdict: { indicator }, figure: { shown, direction } }) => [
      ...(direction.from
        ? roundingSum(shown.observation, direction.from.observation, indicator.unit)
        : []),
      whyDirection(indicator, shown, direction),
    ],
  ),
  "one-measure": oneMeasure,
};
