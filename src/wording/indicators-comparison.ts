import type { Indicator } from "../domain/indicator.ts";
import type { Comparison } from "../domain/indicators/comparison.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { differenceText, figureText, numberText } from "./indicators-figures.ts";
import { goodWords, notJudgedWords } from "./indicators-labels.ts";

/** "statistical neighbours" within a sentence; names of places keep their capital. */
export function comparatorName(name: string): string {
  return /^(?:statistical|similar|other|all)\b/i.test(name)
    ? `${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : name;
}

function margin(indicator: Indicator): string {
  const points = indicator.unit.kind === "percent" || indicator.unit.kind === "points";
  return points ? "2 points" : "2 per cent";
}

function result(indicator: Indicator, comparison: Comparison): string {
  const name = comparatorName(comparison.name);
  const good = goodWords(indicator);
  if (!good) return `, but ${notJudgedWords(indicator)}`;
  if (comparison.result === "in-line") {
    return `, and ${good}, so this is better, but by less than ${margin(indicator)}: in line with ${name}`;
  }
  return `, and ${good}, so this is ${comparison.result} than ${name}`;
}

function chance({ noise }: Comparison): string {
  if (noise.status !== "within-noise") return "";
  return " The difference could be chance alone: the group is too small to tell.";
}

/** Why a comparison comes out as it does, with the arithmetic. */
export function whyComparison(
  indicator: Indicator,
  shown: ShownFigure,
  comparison: Comparison,
): string {
  const { unit } = indicator;
  const own = figureText(shown.value ?? 0, unit, shown.observation.printed);
  const theirs = figureText(comparison.value, unit, comparison.comparator.printed);
  const name = comparatorName(comparison.name);
  const side = comparison.difference.compare(0);
  if (side === 0) return `${own} is the same as the ${theirs} of ${name}, so this is in line.`;
  const by = `${differenceText(comparison.difference, unit)} ${side > 0 ? "higher" : "lower"}`;
  const said = `${own} is ${by} than the ${theirs} of ${name}`;
  if (comparison.level) return `${said}, and both are in the good range.${chance(comparison)}`;
  return `${said}${result(indicator, comparison)}.${chance(comparison)}`;
}

/** Whether the change since the earlier figure could be chance. Null where the question has no sense. */
export function noiseWords(verdict: IndicatorVerdict): string | null {
  const { noise, direction, latest, indicator } = verdict;
  const from = direction.from?.observation;
  const to = latest?.shown.observation;
  if (!from || !to || indicator.unit.kind !== "percent") return null;
  if (noise.status === "not-known") {
    return "The reports do not print the numbers of people behind both figures, so nobody can tell here whether the change is more than chance.";
  }
  const share = (one: typeof from): string =>
    `${numberText(one.numerator ?? 0)} of ${numberText(one.denominator ?? 0)}`;
  const rests = `The change from ${share(from)} to ${share(to)}`;
  return noise.status === "within-noise"
    ? `${rests} could be chance alone: too small a group to tell.`
    : `${rests} is more than chance alone would bring (95% sure).`;
}
