import type { DirectionGap, DirectionVerdict } from "../domain/indicators/direction-of-travel.ts";
import type { VERDICTS } from "./catalogue/en-GB/verdicts.ts";

const GAPS = {
  "no-figure": "gap-no-figure",
  "no-earlier-figure": "gap-no-earlier-figure",
  "no-comparable-figure": "gap-no-comparable-figure",
  break: "gap-break",
  overlap: "gap-overlap",
  season: "gap-season",
  "running-total": "gap-running-total",
  withheld: "gap-withheld",
  "not-judged": "gap-not-judged",
} as const satisfies Readonly<
  Record<Exclude<DirectionGap, "no-good-direction">, keyof typeof VERDICTS>
>;

/** The phrase for why the direction of travel is not known. The content check says it as well. */
export function gapOf({ gap }: Pick<DirectionVerdict, "gap">): (typeof GAPS)[keyof typeof GAPS] {
  return GAPS[gap && gap !== "no-good-direction" ? gap : "no-earlier-figure"];
}
