import type { IndicatorVerdict } from "../domain/indicators/verdict.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { glance } from "../wording/indicators-glance.ts";
import type { VerdictShape } from "../domain/indicators/verdict-shape.ts";
import { verdictMark } from "./verdict-mark.ts";

/** One verdict of the strip under an indicator's title: a mark and two or three words. */
export interface StripVerdict {
  /** What it is about: "Target". */
  of: string;
  /** Several where the figure is compared with several. */
  labels: readonly string[];
  /** The shape of a target's verdict; null for the others. */
  shape: VerdictShape | null;
  /** The kind of a direction of travel, for its arrow. */
  direction: string | null;
}

/** What a strip says where no report prints a comparator for the latest period. */
const NO_COMPARISON = phrase("no-comparator");

/** Target, direction, comparators and how fresh the figure is, each at a glance. */
export function verdictStrip(verdict: IndicatorVerdict): readonly StripVerdict[] {
  const { target, direction, comparisons, freshness, when } = glance(verdict);
  const plain = { shape: null, direction: null };
  const { shape } = verdictMark(verdict);
  const compared = comparisons.length > 0 ? comparisons.map(({ label }) => label) : [NO_COMPARISON];
  const due = freshness.kind === "overdue" ? phrase("next-one-overdue") : "";
  const fresh = [when ? phrase("figure-when", { when }) : phrase("status-no-figure"), due].filter(
    (one) => one !== "",
  );
  return [
    {
      ...plain,
      of: phrase("strip-target"),
      labels: [target.label],
      shape: shape === "overdue" ? null : shape,
    },
    {
      ...plain,
      of: phrase("direction-of-travel"),
      labels: [direction.label],
      direction: direction.kind,
    },
    { ...plain, of: phrase("compared"), labels: compared },
    { ...plain, of: phrase("how-fresh"), labels: [fresh.join(", ")] },
  ];
}

/** Whether there is any rating to explain: against a target, of a direction, or beside others. */
export function isRated({ target, direction, comparisons }: IndicatorVerdict): boolean {
  const judged = ["met", "not-met", "on-the-way", "behind"].includes(target.status);
  return judged || direction.direction !== "not-known" || comparisons.length > 0;
}
