import type { Finding } from "../../domain/members/finding.ts";
import type { Unit } from "../../domain/indicator.ts";
import type { ShownFigure } from "../../domain/indicators/shown-series.ts";
import type { DatedFigure } from "../../domain/indicators/target-status.ts";
import { listWords } from "../numbers.ts";
import { figureWords } from "./figure-words.ts";

/** "59.91% in 2013/14" */
export function shownWords(figure: ShownFigure, unit: Unit): string {
  return `${figureWords(figure.observation, unit)} ${figure.period.inWords}`;
}

/** "against a target of 65.5%", with the target's own time where it is another. */
export function targetWords(target: DatedFigure, figure: ShownFigure, unit: Unit): string {
  const when = target.period.text === figure.period.text ? "" : ` ${target.period.inWords}`;
  return `against a target of ${figureWords(target.figure, unit)}${when}`;
}

/** What the verdict rests on, in one clause: "59.91% in 2013/14, against a target of 65.5%". */
export function standing({ indicator, latest, target, direction }: Finding): string {
  if (!latest) return "no figure";
  const { unit } = indicator;
  const goal = target.target;
  const judged = goal?.figure.value !== undefined && target.status !== "no-target";
  const aim = judged ? `, ${targetWords(goal, latest, unit)}` : "";
  const before =
    direction.direction !== "not-known" && direction.from
      ? `, after ${shownWords(direction.from, unit)}`
      : "";
  return `${shownWords(latest, unit)}${aim}${before}`;
}

/** "Breastfeeding initiation stood at 59.91% in 2013/14, against a target of 65.5%." */
export function findingSentence(finding: Finding): string {
  return `${finding.indicator.name} stood at ${standing(finding)}.`;
}

/** "Reading progress stood at 83% in 2013, worse than England (88%)." */
export function comparisonSentence({ indicator, latest, comparisons }: Finding): string {
  if (!latest) return `${indicator.name} has no figure.`;
  const { unit } = indicator;
  const others = comparisons
    .filter(({ result }) => result === "worse")
    .map(({ name, comparator }) => `${named(name)} (${figureWords(comparator, unit)})`);
  return `${indicator.name} stood at ${shownWords(latest, unit)}, worse than ${listWords(others)}.`;
}

/** A comparator inside a sentence: only its own capital letters stay. */
function named(name: string): string {
  return name === "Statistical neighbours" ? "statistical neighbours" : name;
}
