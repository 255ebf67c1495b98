import type { Indicator } from "../domain/indicator.ts";
import type { Comparison } from "../domain/indicators/comparison.ts";
import type { Interval } from "../domain/indicators/noise.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { sentenceCase } from "../domain/noun.ts";
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
  return `${from}% to ${to}%`;
}

/** "−8.4 to +1.7 points": the interval of a change between two shares. */
function changeText({ low, high }: Interval): string {
  const [from, to] = [low, high].map((end) => {
    const points = (end * 100).toFixed(1);
    return points.startsWith("-") ? points.replace("-", "−") : `+${points}`;
  });
  return `${from} to ${to} points`;
}

const RESULTS = { better: "better than", worse: "worse than" } as const;

function result(indicator: Indicator, { name, result: found, basis, noise }: Comparison): string {
  const other = comparatorName(name);
  if (found === "not-judged") return `, but ${notJudgedWords(indicator)}`;
  const range = noise.interval ? ` (95% interval of ours: ${intervalText(noise.interval)})` : "";
  if (basis === "rounding")
    return `; that is no more than rounding, so this is in line with ${other}`;
  if (basis === "chance") {
    return `; that could be chance alone${range}, so this is in line with ${other}`;
  }
  const good = goodWords(indicator);
  if (found === "in-line") return `, and both are in the good range`;
  return `, and ${good ?? ""}, so this is ${RESULTS[found]} ${other}${range}`;
}

function saidWords(indicator: Indicator, own: string, comparison: Comparison): string {
  const { name, result: found, difference, comparator } = comparison;
  const none = `The report prints no figure of ${comparatorName(name)}.`;
  const words = `“${comparator.printed ?? ""}”`;
  if (found === "not-judged")
    return `${none} It says: ${words}. ${sentenceCase(notJudgedWords(indicator))}.`;
  const by = difference ? ` by ${differenceText(difference, indicator.unit)}` : "";
  const how = found === "in-line" ? "in line with" : `${found}${by} than`;
  return `${none} It says that ${own} is ${how} theirs: ${words}.`;
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
  if (side === 0) return `${own} is the same as the ${theirs} of ${name}, so this is in line.`;
  const by = `${differenceText(difference, unit)} ${side > 0 ? "higher" : "lower"}`;
  return `${own} is ${by} than the ${theirs} of ${name}${result(indicator, comparison)}.`;
}

/** Whether the change since the earlier figure could be chance. Null where the question has no sense. */
export function noiseWords(verdict: IndicatorVerdict): string | null {
  const { direction, latest, indicator } = verdict;
  const { noise } = direction;
  const from = direction.from?.observation;
  const to = latest?.shown.observation;
  if (!from || !to || indicator.unit.kind !== "percent") return null;
  if (noise.status === "not-known") {
    return "The reports do not print the numbers of people behind both figures, so nobody can tell here whether the change is more than chance.";
  }
  const share = (one: typeof from): string =>
    `${numberText(one.numerator ?? 0)} of ${numberText(one.denominator ?? 0)}`;
  const rests = `The change from ${share(from)} to ${share(to)}`;
  const interval = noise.interval ? ` (95% interval: ${changeText(noise.interval)})` : "";
  return noise.status === "within-noise"
    ? `${rests}${interval} could be chance alone: too few to tell.`
    : `${rests}${interval} is more than chance alone would bring.`;
}
