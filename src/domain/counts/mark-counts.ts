import { VERDICT_SHAPES, verdictShape, type VerdictShape } from "../indicators/verdict-shape.ts";
import type { CountDefinition } from "./definition.ts";
import { measuresIn } from "./indicator-counts.ts";

/** The key of the picture of all figures: the word of each mark, and what it stands for. */
export const MARK_WORDS: Readonly<Record<VerdictShape, { word: string; means: string }>> = {
  met: { word: "Target met", means: "The status is “met”." },
  "on-the-way": { word: "On the way", means: "The status is “on-the-way”." },
  behind: { word: "Behind on the way", means: "The status is “behind”." },
  missed: { word: "Target missed", means: "The status is “not-met”." },
  "no-target": {
    word: "No target to judge by",
    means: "There is a figure, and its status is none of those.",
  },
  overdue: { word: "Figure overdue", means: "The next figure is overdue, whatever the status." },
  "no-figure": { word: "No figure, not overdue", means: "The status is “no-figure”." },
};

/** What every other mark leaves out, so that no indicator has two. */
const ONCE = " The next figure is not overdue: an overdue one is counted as that alone.";

const WAYS = { improving: "better", worsening: "worse" } as const;

type Way = keyof typeof WAYS;

export type MarkCountName = `marks-${VerdictShape}` | `marks-${VerdictShape}-${Way}`;

type MarkCount = CountDefinition<MarkCountName, MarkCountName | "indicators">;

function wayCount(shape: VerdictShape, way: Way): MarkCount {
  return {
    name: `marks-${shape}-${way}`,
    title: `Of the marks “${MARK_WORDS[shape].word}”, ${WAYS[way]}`,
    definition: `Those of them whose direction is “${way}”.`,
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
  const { word, means } = MARK_WORDS[shape];
  return [
    {
      name: `marks-${shape}`,
      title: `Marks “${word}”`,
      definition: `Indicators with this mark in the picture of every figure. ${means}${shape === "overdue" ? "" : ONCE}`,
      in: "plan",
      of: "indicators",
      counts: (card, scope) =>
        measuresIn(card, scope).filter((one) => verdictShape(one) === shape).length,
    },
    wayCount(shape, "improving"),
    wayCount(shape, "worsening"),
  ];
});
