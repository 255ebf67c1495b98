import { VERDICT_SHAPES, verdictShape, type VerdictShape } from "../indicators/verdict-shape.ts";
import type { CountDefinition } from "./definition.ts";
import { measuresIn } from "./indicator-counts.ts";

type Way = "improving" | "worsening";

export type MarkCountName = `marks-${VerdictShape}` | `marks-${VerdictShape}-${Way}`;

type MarkCount = CountDefinition<MarkCountName, MarkCountName | "indicators">;

function wayCount(shape: VerdictShape, way: Way): MarkCount {
  return {
    name: `marks-${shape}-${way}`,
    in: "plan",
    of: `marks-${shape}`,
    counts: (card, scope) =>
      measuresIn(card, scope).filter(
        (one) => verdictShape(one) === shape && one.direction.direction === way,
      ).length,
  };
}

/** The counts of the marks in the picture of all figures: each indicator has one mark. */
export const MARK_COUNTS: readonly MarkCount[] = VERDICT_SHAPES.flatMap((shape): MarkCount[] => {
  return [
    {
      name: `marks-${shape}`,
      in: "plan",
      of: "indicators",
      counts: (card, scope) =>
        measuresIn(card, scope).filter((one) => verdictShape(one) === shape).length,
    },
    wayCount(shape, "improving"),
    wayCount(shape, "worsening"),
  ];
});
