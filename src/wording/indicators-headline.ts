import type { Indicator } from "../domain/indicator.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import { dated, kindOf } from "../domain/indicators/target-choice.ts";
import type { TargetStatus } from "../domain/indicators/target-status.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { figureText, periodInText } from "./indicators-figures.ts";
import { betterWords, MISSING_LABELS } from "./indicators-labels.ts";
import { targetClause, targetText } from "./indicators-target.ts";
import { sentenceCase } from "../domain/noun.ts";

/** How a sentence on the latest figure starts. */
const LEADS: Readonly<Record<TargetStatus, string>> = {
  met: "Meets its target",
  "not-met": "Misses its target",
  "on-the-way": "On the way to its target",
  behind: "Behind on the way to its target",
  "not-due": "Its target is not due yet",
  expired: "Has no target now",
  "no-target": "Has no target",
  "target-without-figure": "Its target cannot be measured",
  "no-figure": "No figure is published",
  "not-judged": "Not judged",
};

/** Statuses for which a reader must know which way is good. */
const JUDGED: ReadonlySet<TargetStatus> = new Set(["met", "not-met", "on-the-way", "behind"]);

/** "19.7% of mothers smoked when their baby was born in 2013/14"; else the name and the figure. */
export function subjectWords(indicator: Indicator, shown: ShownFigure): string {
  const text = figureText(shown.value ?? 0, indicator.unit, shown.observation.printed);
  const said = indicator.sentence?.replace("{figure}", text) ?? `${indicator.name}: ${text}`;
  return `${said} ${shown.period.inWords}`;
}

/** The last target and the last baseline, where there is no figure to set beside them. */
function limits(indicator: Indicator): string {
  const targets = indicator.targets.filter((each) => kindOf(each) !== "planned");
  const said = [
    { what: "target", last: dated(targets).at(-1) },
    { what: "baseline", last: dated(indicator.baselines).at(-1) },
  ].flatMap(({ what, last }) => {
    if (!last) return [];
    const standing = what === "target" && kindOf(last.figure) === "standing";
    const when = standing ? " at all times" : `, for ${periodInText(last.period)}`;
    return [`the ${what} is ${targetText(last, indicator)}${when}`];
  });
  return said.length > 0 ? ` ${sentenceCase(said.join("; "))}.` : "";
}

function noFigure({ indicator, later }: IndicatorVerdict): string {
  const last = later.at(-1);
  const why = last?.reason
    ? ` The one for ${periodInText(last.period)} is ${MISSING_LABELS[last.reason]}.`
    : "";
  return `No figure is published: ${indicator.name}.${why}${limits(indicator)}`;
}

/**
 * The verdict as a person would say it: "Misses its target: 19.7% of mothers smoked when their baby
 * was born in 2013/14; the target was 17.9%. Lower is better."
 */
export function headline(verdict: IndicatorVerdict): string {
  const { indicator, target } = verdict;
  const shown = verdict.latest?.shown;
  if (!shown) return noFigure(verdict);
  const clause = targetClause(indicator, shown, target);
  const aim = clause ? `; ${clause}` : "";
  const why = target.status === "not-judged" && indicator.notJudged;
  const better = JUDGED.has(target.status) ? betterWords(indicator) : null;
  const more = [why, better].filter((text) => text).join(" ");
  return `${LEADS[target.status]}: ${subjectWords(indicator, shown)}${aim}.${more ? ` ${more}` : ""}`;
}
