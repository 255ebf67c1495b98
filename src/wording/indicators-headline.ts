import type { Indicator } from "../domain/indicator.ts";
import type { ShownFigure } from "../domain/indicators/shown-series.ts";
import { dated, kindOf } from "../domain/indicators/target-choice.ts";
import type { TargetStatus } from "../domain/indicators/target-status.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import type { Phrase } from "./catalogue/en-GB.ts";
import { phrase } from "./catalogue/phrase.ts";
import { periodInText, whenWords } from "./days.ts";
import { figureText } from "./indicators-figures.ts";
import { betterWords, MISSING_LABELS } from "./indicators-labels.ts";
import { targetClause, targetText } from "./indicators-target.ts";
import { sentenceCase } from "../domain/noun.ts";

/** How a sentence on the latest figure starts. */
const LEADS = {
  met: "lead-met",
  "not-met": "lead-not-met",
  "on-the-way": "lead-on-the-way",
  behind: "lead-behind",
  "not-due": "lead-not-due",
  expired: "lead-expired",
  "no-target": "lead-no-target",
  "target-without-figure": "lead-target-without-figure",
  "no-figure": "lead-no-figure",
  "not-judged": "lead-not-judged",
} as const satisfies Readonly<Record<TargetStatus, Phrase>>;

/** Statuses for which a reader must know which way is good. */
const JUDGED: ReadonlySet<TargetStatus> = new Set(["met", "not-met", "on-the-way", "behind"]);

/** "19.7% of mothers smoked when their baby was born in 2013/14"; else the name and the figure. */
export function subjectWords(indicator: Indicator, shown: ShownFigure): string {
  const text = figureText(shown.value ?? 0, indicator.unit, shown.observation.printed);
  const said = indicator.sentence?.replace("{figure}", text) ?? `${indicator.name}: ${text}`;
  return `${said} ${whenWords(shown.period)}`;
}

/** The last target and the last baseline, where there is no figure to set beside them. */
function limits(indicator: Indicator): string {
  const targets = indicator.targets.filter((each) => kindOf(each) !== "planned");
  const said = [
    { what: "target" as const, last: dated(targets).at(-1) },
    { what: "baseline" as const, last: dated(indicator.baselines).at(-1) },
  ].flatMap(({ what, last }) => {
    if (!last) return [];
    const text = targetText(last, indicator);
    const standing = what === "target" && kindOf(last.figure) === "standing";
    if (standing) return [phrase("limit-target-always", { text })];
    return [phrase(`limit-${what}`, { text, period: periodInText(last.period) })];
  });
  return said.length > 0 ? ` ${sentenceCase(said.join("; "))}.` : "";
}

function noFigure({ indicator, later }: IndicatorVerdict): string {
  const last = later.at(-1);
  const why = last?.reason
    ? ` ${phrase("no-figure-for", { period: periodInText(last.period), reason: MISSING_LABELS[last.reason] })}`
    : "";
  return `${phrase("no-figure-of", { name: indicator.name })}${why}${limits(indicator)}`;
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
  return `${phrase(LEADS[target.status])}: ${subjectWords(indicator, shown)}${aim}.${more ? ` ${more}` : ""}`;
}
