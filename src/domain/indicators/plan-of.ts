import type { Indicator } from "../indicator.ts";
import type { Plan } from "../plan.ts";

/** Whose time an indicator belongs to: this plan's, or that of an earlier one, by its id. */
export type Era = { earlier: null } | { earlier: string };

/** This plan's own time. */
export const THIS_PLAN: Era = { earlier: null };

/**
 * The plan of an indicator, as data publish it: "2013-16". No figure tells it, and no distance in
 * time: the content says so, and the check sees to it that old figures are not filed under this plan.
 */
export function planOf(indicator: Pick<Indicator, "plan">, plan: Pick<Plan, "period">): string {
  return indicator.plan ?? plan.period;
}

/** Whether an indicator is of that time. */
export function isOf(indicator: Pick<Indicator, "plan">, { earlier }: Era): boolean {
  return (indicator.plan ?? null) === earlier;
}
