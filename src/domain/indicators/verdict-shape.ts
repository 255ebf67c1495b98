import type { TargetStatus } from "./target-status.ts";
import type { IndicatorVerdict } from "./verdict.ts";

/** The shapes of verdicts against a target, the best first. */
export const VERDICT_SHAPES = [
  "met",
  "on-the-way",
  "behind",
  "missed",
  "no-target",
  "overdue",
  "no-figure",
] as const;

export type VerdictShape = (typeof VERDICT_SHAPES)[number];

/** The shape of each verdict. What a target says nothing on has one shape, whatever the reason. */
const SHAPE_OF: Readonly<Record<TargetStatus, VerdictShape>> = {
  met: "met",
  "not-met": "missed",
  "on-the-way": "on-the-way",
  behind: "behind",
  "not-due": "no-target",
  expired: "no-target",
  "no-target": "no-target",
  "target-without-figure": "no-target",
  "not-judged": "no-target",
  "no-figure": "no-figure",
};

/** The shape that stands for an indicator. A figure that is overdue says so before all else. */
export function verdictShape({ target, freshness }: IndicatorVerdict): VerdictShape {
  return freshness.status === "overdue" ? "overdue" : SHAPE_OF[target.status];
}
