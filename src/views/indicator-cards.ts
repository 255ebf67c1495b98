import type { PageLink } from "../addresses/page-link.ts";
import { indicatorPath } from "../addresses/paths.ts";
import type { ChartDescription } from "../charts/description.ts";
import { isStanding } from "../domain/indicators/target-choice.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { Plan } from "../domain/plan.ts";
import { figureText } from "../wording/indicators-figures.ts";
import { glance } from "../wording/indicators-glance.ts";
import { indicatorSparkline } from "./indicator-charts.ts";
import { verdictMark, type VerdictMark } from "./verdict-mark.ts";
import { periodName, whenWords } from "../wording/days.ts";

/** One indicator in a few words and a small picture. */
export interface IndicatorCard extends PageLink {
  /** "59.91%"; null where there is none, which the mark says. */
  figure: string | null;
  /** "2013/14"; null where there is no figure. */
  period: string | null;
  mark: VerdictMark;
  /**
   * "Target missed: 64.3%. Worsening. Worse than England". The target's figure only where the latest
   * one answers to it.
   */
  words: string;
  chart: ChartDescription | null;
}

/** The target that the latest figure answers to, with its own period where that is another. */
export function targetText(verdict: IndicatorVerdict): string | null {
  const { indicator, latest, target } = verdict;
  const found = target.target;
  const value = found?.figure.value;
  if (!found || value === undefined || target.status === "expired") return null;
  const other = found.period.text !== latest?.shown.period.text && !isStanding(found.figure);
  const text = figureText(value, indicator.unit, found.figure.printed);
  return other ? `${text} ${whenWords(found.period)}` : text;
}

/** "Target missed: 64.3%. Worsening." */
export function markWords({ word, directionWord }: VerdictMark, target: string | null): string {
  const verdict = target === null ? word : `${word}: ${target}`;
  return [verdict, ...(directionWord === null ? [] : [directionWord])].join(". ");
}

/** Cards that say something at a glance, and those that are only a number: of these, many are shut. */
export interface SortedCards {
  telling: readonly IndicatorCard[];
  quiet: readonly IndicatorCard[];
}

/** So few quiet cards stand with the others. */
const FEW = 6;

/** Whether a card tells more than a number: a verdict, a direction, or that a figure is overdue. */
function tells({ mark }: IndicatorCard): boolean {
  return mark.directionWord !== null || !["no-target", "no-figure"].includes(mark.shape);
}

/** Parts what can be judged from what cannot, where there is much of it. */
export function sortCards(cards: readonly IndicatorCard[]): SortedCards {
  const quiet = cards.filter((card) => !tells(card));
  if (quiet.length <= FEW || quiet.length === cards.length) return { telling: cards, quiet: [] };
  return { telling: cards.filter(tells), quiet };
}

/** "Worse than England": how the latest figure stands beside those that are printed with it. */
function comparedWords(verdict: IndicatorVerdict): string[] {
  return glance(verdict).comparisons.map(({ label }) => label);
}

/** The card of one indicator. */
export function indicatorCard(verdict: IndicatorVerdict, plan: Plan): IndicatorCard {
  const { indicator, latest } = verdict;
  const { id, name, unit } = indicator;
  const value = latest?.shown.value ?? null;
  const mark = verdictMark(verdict);
  return {
    text: name,
    path: indicatorPath(id),
    figure:
      latest && value !== null ? figureText(value, unit, latest.shown.observation.printed) : null,
    period: value === null || !latest ? null : periodName(latest.shown.period),
    mark,
    words: [markWords(mark, targetText(verdict)), ...comparedWords(verdict)].join(". "),
    chart: indicatorSparkline(verdict, plan),
  };
}
