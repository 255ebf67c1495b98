import type { Measure } from "../../domain/members/measure.ts";
import type { Indicator, Unit } from "../../domain/indicator.ts";
import type { ShownFigure } from "../../domain/indicators/shown-series.ts";
import { isStanding, type DatedTarget } from "../../domain/indicators/target-choice.ts";
import { comparatorName } from "../indicators-comparison.ts";
import { subjectWords } from "../indicators-headline.ts";
import { listWords } from "../numbers.ts";
import { figureText } from "../indicators-figures.ts";
import { isDistance, targetText } from "../indicators-target.ts";
import { whenWords } from "../days.ts";
import { phrase } from "../catalogue/phrase.ts";

/** "59.91% in 2013/14" */
function shownWords(figure: ShownFigure, unit: Unit): string {
  const { printed } = figure.observation;
  return `${figureText(figure.value ?? 0, unit, printed)} ${whenWords(figure.period)}`;
}

/**
 * ", against a target of 65.5%", or its printed words where they say more, with the target's own
 * time where it names one and it is another. Nothing where the figure is itself the distance from it.
 */
export function targetWords(
  target: DatedTarget,
  figure: ShownFigure,
  indicator: Indicator,
): string {
  if (isDistance(target)) return "";
  const { value } = target.figure;
  const same =
    value === undefined || target.period.text === figure.period.text || isStanding(target.figure);
  const when = same ? "" : ` ${whenWords(target.period)}`;
  return phrase("against-a-target", { target: `${targetText(target, indicator)}${when}` });
}

/** What the verdict rests on beside the figure: ", against a target of 65.5%, after 58% in 2012/13". */
function besides({ indicator, latest, target, direction }: Measure): string {
  if (!latest) return "";
  const { unit } = indicator;
  const aims = target.status !== "expired" ? target.target : null;
  const aim = aims ? targetWords(aims, latest, indicator) : "";
  const before =
    direction.direction !== "not-known" && direction.from
      ? phrase("after-figure", { figure: shownWords(direction.from, unit) })
      : "";
  return `${aim}${before}`;
}

/** What the verdict rests on, in one clause: "59.91% in 2013/14, against a target of 65.5%". */
export function standing(measure: Measure): string {
  const { indicator, latest } = measure;
  return latest
    ? `${shownWords(latest, indicator.unit)}${besides(measure)}`
    : phrase("no-figure-in-short");
}

/** "59.91% of mothers started to breastfeed in 2013/14, against a target of 65.5%." */
export function measureSentence(measure: Measure): string {
  const { indicator, latest } = measure;
  if (!latest) return phrase("has-no-figure", { name: indicator.name });
  return `${subjectWords(indicator, latest)}${besides(measure)}.`;
}

/** "83% of pupils made the expected progress in 2013, worse than England (88%)." */
export function comparisonSentence({ indicator, latest, comparisons }: Measure): string {
  if (!latest) return phrase("has-no-figure", { name: indicator.name });
  const { unit } = indicator;
  const others = comparisons
    .filter(({ result }) => result === "worse")
    .map(({ name, value, comparator }) => {
      const said = comparatorName(name);
      return value === null ? said : `${said} (${figureText(value, unit, comparator.printed)})`;
    });
  const subject = subjectWords(indicator, latest);
  return phrase("subject-worse-than", { subject, others: listWords(others) });
}
