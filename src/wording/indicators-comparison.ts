import type { Indicator } from "../domain/indicator.ts";
import type { Comparison } from "../domain/indicators/comparison.ts";
import type { Interval } from "../domain/indicators/noise.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { sentenceCase } from "../domain/noun.ts";
import { phrase } from "./catalogue/phrase.ts";
import { differenceText, figureText, numberText } from "./indicators-figures.ts";
import { goodWords, notJudgedWords } from "./indicators-labels.ts";

/** "statistical neighbours" within a sentence; names of places keep their capital. */
export function comparatorName(name: string): string {
  return /^(?:statistical|similar|other|all)\b/i.test(name)
    ? `${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : name;
}

/** "80.6% to 88.4%": a share's interval, with as many decimals as a reader can use. */
function intervalText({ low, high }: Interval): string {
  const [from, to] = [low, high].map((end) => (end * 100).toFixed(1));
  return phrase("compared-interval", { from: `${from ?? ""}%`, to: `${to ?? ""}%` });
}

/** "−8.4 to +1.7 points": the interval of a change between two shares. */
function changeText({ low, high }: Interval): string {
  const [from, to] = [low, high].map((end) => {
    const points = (end * 100).toFixed(1);
    return points.startsWith("-") ? points.replace("-", "−") : `+${points}`;
  });
  return phrase("compared-points", { from: from ?? "", to: to ?? "" });
}

function result(indicator: Indicator, { name, result: found, basis, noise }: Comparison): string {
  const other = comparatorName(name);
  if (found === "not-judged") return phrase("but-why", { why: notJudgedWords(indicator) });
  const range = noise.interval
    ? phrase("interval-of-ours", { interval: intervalText(noise.interval) })
    : "";
  if (basis === "rounding") return phrase("so-rounding", { other });
  if (basis === "chance") return phrase("so-chance", { range, other });
  if (found === "in-line") return phrase("both-good");
  return phrase(`so-${found}`, { good: goodWords(indicator) ?? "", other, range });
}

function saidWords(indicator: Indicator, own: string, comparison: Comparison): string {
  const { name, result: found, difference, comparator } = comparison;
  const none = phrase("no-figure-of-other", { name: comparatorName(name) });
  const words = `“${comparator.printed ?? ""}”`;
  if (found === "not-judged")
    return `${none} ${phrase("it-says", { words })} ${sentenceCase(notJudgedWords(indicator))}.`;
  if (!difference || found === "in-line")
    return `${none} ${phrase(`it-says-${found}`, { own, words })}`;
  const by = differenceText(difference, indicator.unit);
  return `${none} ${phrase(`it-says-${found}-by`, { own, by, words })}`;
}

/** Why a comparison comes out as it does, with the arithmetic. */
export function whyComparison(
  indicator: Indicator,
  shown: ShownFigure,
  comparison: Comparison,
): string {
  const { unit } = indicator;
  const own = figureText(shown.value ?? 0, unit, shown.observation.printed);
  const { value, difference, comparator } = comparison;
  if (value === null || !difference) return saidWords(indicator, own, comparison);
  const theirs = figureText(value, unit, comparator.printed);
  const name = comparatorName(comparison.name);
  const side = difference.compare(0);
  if (side === 0) return phrase("same-as-other", { own, theirs, name });
  const by = differenceText(difference, unit);
  const values = { own, by, theirs, name, result: result(indicator, comparison) };
  return phrase(side > 0 ? "higher-than-other" : "lower-than-other", values);
}

/** Whether the change since the earlier figure could be chance. Null where the question has no sense. */
export function noiseWords(verdict: IndicatorVerdict): string | null {
  const { direction, latest, indicator } = verdict;
  const { noise } = direction;
  const from = direction.from?.observation;
  const to = latest?.shown.observation;
  if (!from || !to || indicator.unit.kind !== "percent") return null;
  if (noise.status === "not-known") {
    return phrase("noise-not-known");
  }
  const share = (one: typeof from): string =>
    phrase("share-of", {
      part: numberText(one.numerator ?? 0),
      whole: numberText(one.denominator ?? 0),
    });
  const interval = noise.interval
    ? phrase("interval", { interval: changeText(noise.interval) })
    : "";
  const name = noise.status === "within-noise" ? "noise-within" : "noise-beyond";
  return phrase(name, { from: share(from), to: share(to), interval });
}
