import { VERDICT_DRAWINGS } from "../charts/verdict-shapes.ts";
import type { DirectionOfTravel } from "../domain/indicators/direction-of-travel.ts";
import type { TargetStatus } from "../domain/indicators/target-status.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { DIRECTION_LABELS, STATUS_LABELS } from "../wording/indicators-labels.ts";

/** The shapes of verdicts against a target, each with a colour of its own. */
export type VerdictShape = keyof typeof VERDICT_DRAWINGS;

/** In the order in which they are told. */
export const VERDICT_SHAPES = Object.keys(VERDICT_DRAWINGS) as VerdictShape[];

/** The shape of each verdict. What a target says nothing on has one shape, whatever the reason. */
const SHAPES: Readonly<Record<TargetStatus, VerdictShape>> = {
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

/** What a small mark says of one indicator: a shape for the target, an arrow for the direction. */
export interface VerdictMark {
  shape: VerdictShape;
  /** The word for the shape: "Target met". */
  word: string;
  direction: DirectionOfTravel;
  /** "Improving"; null where it is not known. */
  directionWord: string | null;
}

/** The mark of an indicator's verdicts. A figure that is overdue says so before all else. */
export function verdictMark({ target, direction, freshness }: IndicatorVerdict): VerdictMark {
  const known = direction.direction !== "not-known";
  const overdue = freshness.status === "overdue";
  return {
    shape: overdue ? "overdue" : SHAPES[target.status],
    word: overdue ? `${STATUS_LABELS[target.status]}, overdue` : STATUS_LABELS[target.status],
    direction: direction.direction,
    directionWord: known ? DIRECTION_LABELS[direction.direction] : null,
  };
}
