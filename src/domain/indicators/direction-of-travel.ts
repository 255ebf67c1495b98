import type { Polarity, ReportedDirection } from "../indicator.ts";
import {
  basisBeside,
  earlierFigure,
  previousFigure,
  type Earlier,
  type EarlierGap,
  type Judged,
} from "./earlier-figure.ts";
import { difference, type Exact } from "./exact.ts";
import { compareGoodness, type Direction } from "./goodness.ts";
import { changeNoise, proportionOf, type NoiseVerdict } from "./noise.ts";
import { withinRounding } from "./rounding.ts";
import type { ShownFigure } from "./shown-series.ts";

/**
 * no-clear-change: the same, or a change no larger than printed rounding or chance allows.
 * not-known: there is no earlier figure that it may be set beside, or no direction is good.
 */
export type DirectionOfTravel = "improving" | "no-clear-change" | "worsening" | "not-known";

/** Why the direction of travel is not known. */
export type DirectionGap = EarlierGap | "no-figure" | "no-good-direction";

export interface DirectionVerdict extends Omit<Earlier, "gap"> {
  direction: DirectionOfTravel;
  /** Later value minus earlier value. Null where there is nothing to compare. */
  change: Exact | null;
  /** Why it is "no-clear-change". Null for every other direction. */
  unclear: "same" | "rounding" | "chance" | null;
  /** Whether the change could be chance, where the numbers of people are printed. */
  noise: NoiseVerdict;
  gap: DirectionGap | null;
  /** What the source itself says of the figure beside an earlier one. */
  reported: ReportedDirection | null;
}

const NAMES = { "-1": "worsening", "0": "no-clear-change", "1": "improving" } as const;

/** The direction between two values, judged through polarity alone: the bare rule. */
export function directionBetween(from: number, to: number, good: Direction): DirectionOfTravel {
  const compared = compareGoodness(to, from, good);
  return compared === null ? "not-known" : NAMES[String(Math.sign(compared)) as keyof typeof NAMES];
}

/** Whether "better" and "worse" have a meaning for an indicator. */
function hasGoodDirection(good: { polarity: Polarity; range?: unknown }): boolean {
  return good.polarity === "range" ? good.range !== undefined : good.polarity !== "none";
}

const UNKNOWN = {
  direction: "not-known",
  change: null,
  unclear: null,
  noise: { status: "not-known", interval: null },
} as const;

function noiseOf(from: ShownFigure, to: ShownFigure, { unit }: Judged): NoiseVerdict {
  return changeNoise(proportionOf(from.observation, unit), proportionOf(to.observation, unit));
}

/** Why two figures cannot be told apart. The numbers of people decide where both are printed. */
function unclear(
  from: ShownFigure,
  to: ShownFigure,
  noise: NoiseVerdict,
  by: Judged,
): DirectionVerdict["unclear"] {
  if (from.value === to.value) return "same";
  if (noise.status === "within-noise") return "chance";
  if (noise.status === "beyond-noise") return null;
  return withinRounding(from.observation, to.observation, by.unit) ? "rounding" : null;
}

function verdict(figure: ShownFigure, earlier: Earlier, by: Judged): DirectionVerdict {
  const { from } = earlier;
  const reported = earlier.gap === "withheld" ? null : (figure.observation.reported ?? null);
  if (figure.value === null || !from || from.value === null) {
    return { ...UNKNOWN, ...earlier, reported };
  }
  const change = difference(figure.value, from.value);
  const noise = noiseOf(from, figure, by);
  if (!hasGoodDirection(by)) {
    return { ...UNKNOWN, ...earlier, change, noise, gap: "no-good-direction", reported };
  }
  const why = unclear(from, figure, noise, by);
  const direction = why ? "no-clear-change" : directionBetween(from.value, figure.value, by);
  return { direction, ...earlier, change, unclear: why, noise, reported };
}

/**
 * The direction of travel of one figure, against the earlier figure that it may be set beside (see
 * earlier-figure.ts). A change no larger than printed rounding allows, or than chance would bring
 * where the numbers of people are printed, is no clear change.
 *
 * The season comes first because these figures rise and fall with the school year: the report on
 * quarter 2 of 2009/10 says of NI 117 that a rise "is in keeping with seasonal trends".
 */
export function directionOfTravel(
  series: readonly ShownFigure[],
  figure: ShownFigure | null,
  by: Judged,
): DirectionVerdict {
  if (!figure || figure.value === null) {
    return { ...UNKNOWN, from: null, basis: null, gap: "no-figure", reported: null };
  }
  return verdict(figure, earlierFigure(series, figure, by), by);
}

/**
 * The direction from one earlier figure, by the same rules.
 *
 * @returns null where the two may not be set beside each other, or no direction is good
 */
export function directionFrom(
  series: readonly ShownFigure[],
  from: ShownFigure,
  figure: ShownFigure,
  by: Judged,
): Exclude<DirectionOfTravel, "not-known"> | null {
  const basis = basisBeside(series, from, figure, by);
  if (!basis) return null;
  const { direction } = verdict(figure, { from, basis, gap: null }, by);
  return direction === "not-known" ? null : direction;
}

/**
 * The direction against the figure just before, as a second comparison.
 *
 * @returns null where that is the one that the direction of travel rests on already
 */
export function againstPrevious(
  series: readonly ShownFigure[],
  figure: ShownFigure | null,
  by: Judged,
): DirectionVerdict | null {
  const main = directionOfTravel(series, figure, by);
  if (!figure || main.basis !== "year-before") return null;
  const from = previousFigure(series, figure, by);
  if (!from || from === main.from) return null;
  return verdict(figure, { from, basis: "previous", gap: null }, by);
}
