import type { Content } from "../content.ts";
import type { Indicator } from "../indicator.ts";
import { localeOf } from "../language.ts";
import { lazily, once, onceOfText } from "../once.ts";
import type { PlanWords } from "../plan-words.ts";
import { measuresOf } from "./measures.ts";
import { isOf, type Era } from "./plan-of.ts";
import { verdictOf, type IndicatorVerdict } from "./verdict.ts";

/** The verdicts on all indicators of the content. What pages and downloads ask. */
export interface IndicatorVerdicts {
  /** By priority (those without one last), then by name. */
  all: readonly IndicatorVerdict[];
  /** The measures of one plan's time, each once (see `measuresOf`): what is counted and judged. */
  measures(era: Era, priority?: number): readonly IndicatorVerdict[];
  /** @throws Error if there is no such indicator */
  of(id: string): IndicatorVerdict;
  ofPriority(priority: number): readonly IndicatorVerdict[];
  ofMilestone(id: string): readonly IndicatorVerdict[];
}

type Order = (a: IndicatorVerdict, b: IndicatorVerdict) => number;

/** By priority, then by name as the language of the content sorts. */
function orderIn(locale: string): Order {
  const { compare } = new Intl.Collator(locale);
  const priority = (one: IndicatorVerdict): number =>
    one.indicator.priority ?? Number.MAX_SAFE_INTEGER;
  return (a, b) => priority(a) - priority(b) || compare(a.indicator.name, b.indicator.name);
}

/**
 * What can be said of one indicator in a plan's words on a day. Remembered: models of the content
 * before and after a change, and as of each report, hold mostly the same indicators.
 */
const judged = once((words: PlanWords) =>
  once((one: Indicator) => onceOfText((today) => verdictOf(one, today, words))),
);

/** Judges every indicator on the plan's day. Pure. */
export function indicatorVerdicts(
  content: Pick<Content, "indicators" | "plan">,
): IndicatorVerdicts {
  const { today, words, language } = content.plan;
  const all = content.indicators
    .map((one) => judged(words)(one)(today))
    .sort(orderIn(localeOf(language)));
  const byMilestone = lazily(() => {
    const pairs = all.flatMap((one) => one.indicator.milestones.map((id) => ({ id, one })));
    const grouped = Map.groupBy(pairs, ({ id }) => id);
    return new Map([...grouped].map(([id, found]) => [id, found.map(({ one }) => one)]));
  });
  const byPriority = lazily(() => Map.groupBy(all, (one) => one.indicator.priority));
  const measuresByPlan = onceOfText((plan) => {
    const era = { earlier: plan === "" ? null : plan };
    const measures = measuresOf(all.filter(({ indicator }) => isOf(indicator, era)));
    return { measures, ofPriority: Map.groupBy(measures, ({ indicator }) => indicator.priority) };
  });
  const byId = new Map(all.map((one) => [one.indicator.id, one]));
  return {
    all,
    measures: ({ earlier }, priority) => {
      const { measures, ofPriority } = measuresByPlan(earlier ?? "");
      return priority === undefined ? measures : (ofPriority.get(priority) ?? []);
    },
    of: (id) => {
      const found = byId.get(id);
      if (!found) throw new Error(`There is no indicator ${id} in the content.`);
      return found;
    },
    ofPriority: (priority) => byPriority().get(priority) ?? [],
    ofMilestone: (id) => byMilestone().get(id) ?? [],
  };
}
