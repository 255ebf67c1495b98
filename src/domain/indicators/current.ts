import type { IndicatorVerdict } from "./verdict.ts";

/** Whether an indicator belongs to the plan in force: those of earlier plans have no priority. */
export function isCurrent({ indicator }: IndicatorVerdict): boolean {
  return indicator.priority !== undefined;
}
