import type { DirectionOfTravel } from "../domain/indicators/direction-of-travel.ts";
import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { verdictShape, type VerdictShape } from "../domain/indicators/verdict-shape.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { DIRECTION_LABELS, STATUS_LABELS } from "../wording/indicators-labels.ts";

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
export function verdictMark(verdict: IndicatorVerdict): VerdictMark {
  const { target, direction, freshness } = verdict;
  const known = direction.direction !== "not-known";
  const status = STATUS_LABELS[target.status];
  const overdue = freshness.status === "overdue";
  return {
    shape: verdictShape(verdict),
    word: overdue ? phrase("status-overdue", { status }) : status,
    direction: direction.direction,
    directionWord: known ? DIRECTION_LABELS[direction.direction] : null,
  };
}
