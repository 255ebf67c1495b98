import { dated, isStanding, kindOf } from "../../domain/indicators/target-choice.ts";
import { toNumber } from "../../domain/indicators/exact.ts";
import type { TargetKind, TargetStatus } from "../../domain/indicators/target-status.ts";
import type { ReportCard } from "../../domain/report-card.ts";
import { whyDirection } from "../../wording/indicators-direction.ts";
import { subjectWords } from "../../wording/indicators-headline.ts";
import { whyStatus } from "../../wording/indicators-status.ts";
import { targetText } from "../../wording/indicators-target.ts";
import { listWords } from "../../wording/numbers.ts";
import { pathSum } from "../../wording/rules/sums.ts";
import type { RuleId } from "../../wording/rules/rules.ts";
import { sumAbout, workedOn, type Case, type Work, type WorkedSum } from "./case.ts";
import { periodInText } from "../../wording/days.ts";
import { phrase } from "../../wording/catalogue/phrase.ts";

function figure({ verdict, figure: { shown } }: Case): string {
  return `${subjectWords(verdict.indicator, shown)}.`;
}

function why({ verdict, figure: { shown, target } }: Case): string {
  return whyStatus(verdict.indicator, shown, target);
}

const JUDGED: ReadonlySet<TargetStatus> = new Set(["met", "not-met", "on-the-way", "behind"]);

/** The first figure that a target of one kind judges, with the reason. */
function judgedBy(kind: TargetKind, test: (one: Case) => boolean = () => true): Work {
  return workedOn(
    (one) => one.figure.target.kind === kind && JUDGED.has(one.figure.target.status) && test(one),
    (one) => [figure(one), why(one)],
  );
}

/** The first figure with a status, with the reason. */
function withStatus(status: TargetStatus, kind: TargetKind | null = null): Work {
  return workedOn(
    ({ figure: { target } }) => target.status === status && (kind === null || target.kind === kind),
    (one) => [figure(one), why(one)],
  );
}

function choiceSum(one: Case): string[] {
  const { indicator } = one.verdict;
  const all = dated(indicator.targets).map((target) =>
    phrase("for-period", {
      text: targetText(target, indicator),
      period: periodInText(target.period),
    }),
  );
  const chosen = one.figure.target.target;
  const taken = chosen
    ? phrase("sum-answers-to", {
        target: targetText(chosen, indicator),
        period: periodInText(chosen.period),
      })
    : "";
  return [figure(one), phrase("sum-targets", { all: listWords(all), taken })];
}

function lineSum({ verdict: { indicator }, figure: { shown, target } }: Case): string[] {
  const { path, target: aim, level } = target;
  if (!path || !aim) return [];
  const value = level ? toNumber(level) : (aim.figure.value ?? 0);
  return pathSum(path, aim, value, shown.period.end).concat(whyStatus(indicator, shown, target));
}

/** A planned number stands with no figure that it judges, so it is looked for by itself. */
function plannedSum(card: ReportCard): WorkedSum | null {
  for (const verdict of card.indicators.all) {
    const { indicator } = verdict;
    const planned = dated(indicator.targets).find((one) => kindOf(one.figure) === "planned");
    if (!planned) continue;
    const said = phrase("sum-planned", {
      target: targetText(planned, indicator),
      period: periodInText(planned.period),
      words: planned.figure.quotation,
    });
    return sumAbout(card, verdict, planned.figure.source, [said, phrase("sum-shown-not-judged")]);
  }
  return null;
}

/** Rules on targets, each worked on a real figure. */
export const TARGET_SUMS: Readonly<Record<RuleId<"targets">, Work>> = {
  "target-choice": workedOn(
    ({ verdict, figure: { target } }) =>
      target.target !== null &&
      !isStanding(target.target.figure) &&
      verdict.indicator.targets.length > 1,
    choiceSum,
  ),
  "by-date": judgedBy("by-date", ({ figure: { target } }) => !target.ahead),
  path: workedOn(({ figure: { target } }) => target.path !== null, lineSum),
  standing: judgedBy("standing"),
  expired: withStatus("expired"),
  relative: judgedBy("relative", ({ figure: { target } }) => target.standing?.comparison != null),
  "gap-target": judgedBy("relative", ({ verdict }) => verdict.indicator.gapOf !== undefined),
  change: judgedBy("change"),
  words: withStatus("target-without-figure", "words"),
  planned: plannedSum,
  "not-judged": workedOn(
    ({ verdict, figure: { target } }) =>
      target.status === "not-judged" && verdict.indicator.notJudged !== undefined,
    ({ verdict: { indicator }, figure: { shown, target, direction } }) => [
      whyStatus(indicator, shown, target),
      whyDirection(indicator, shown, direction),
    ],
  ),
};
