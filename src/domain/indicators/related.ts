import { once } from "../once.ts";
import type { IndicatorVerdicts } from "./indicator-verdicts.ts";
import type { IndicatorVerdict } from "./verdict.ts";

/** The place of each indicator in the order of all. */
const places = once(
  ({ all }: IndicatorVerdicts): ReadonlyMap<IndicatorVerdict, number> =>
    new Map(all.map((one, at) => [one, at])),
);

/** What an indicator is about, besides its milestones. */
function subject({ indicator: { priority, plan, theme } }: IndicatorVerdict): string {
  return JSON.stringify([priority, plan, theme]);
}

const bySubject = once(({ all }: IndicatorVerdicts) => Map.groupBy(all, subject));

/**
 * Other indicators of the same milestones; where there are none, of the same priority or theme. In
 * the order of all.
 *
 * @param most how many are wanted at most
 */
export function relatedTo(
  indicators: IndicatorVerdicts,
  verdict: IndicatorVerdict,
  most: number,
): IndicatorVerdict[] {
  const { id, milestones } = verdict.indicator;
  const isOther = (one: IndicatorVerdict): boolean => one.indicator.id !== id;
  const place = (one: IndicatorVerdict): number => places(indicators).get(one) ?? 0;
  const found = new Set(milestones.flatMap((one) => indicators.ofMilestone(one)));
  const near = [...found].filter(isOther).sort((a, b) => place(a) - place(b));
  if (near.length > 0) return near.slice(0, most);
  const alike = bySubject(indicators).get(subject(verdict)) ?? [];
  // One more than are wanted: it is itself among them.
  return alike
    .slice(0, most + 1)
    .filter(isOther)
    .slice(0, most);
}
