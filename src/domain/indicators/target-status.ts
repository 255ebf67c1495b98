import type { Indicator, Target } from "../indicator.ts";
import { baselineBefore, pathFor, type Path } from "./target-path.ts";
import { exact, type Exact } from "./exact.ts";
import { compareGoodness, goodness } from "./goodness.ts";
import { isYear, sameSort } from "./period-order.ts";
import { isReached, standingOf, type Standing } from "./relative-target.ts";
import type { ShownFigure } from "./shown-series.ts";
import { isStanding, kindOf, targetFor, usableTargets, type DatedTarget } from "./target-choice.ts";

export type { DatedFigure, DatedTarget } from "./target-choice.ts";

/**
 * met, not-met: the target holds at every date, or its date has come. on-the-way, behind: the date
 * lies ahead, and the figure is at least as good as, or worse than, the straight line from the
 * baseline to the target; on the way also where it is as good as the target already. not-due: the
 * date lies ahead, the figure falls short, and no line can be drawn. expired: every target is for
 * an earlier date. no-target: none is printed. target-without-figure: in words only, or set by
 * somebody else's figure or by a change that is not printed. no-figure: nothing to judge.
 * not-judged: no direction is good, the range is not known, or an editor's decision.
 */
export type TargetStatus =
  | "met"
  | "not-met"
  | "on-the-way"
  | "behind"
  | "not-due"
  | "expired"
  | "no-target"
  | "target-without-figure"
  | "no-figure"
  | "not-judged";

/** What sort of target it is, as published. "expired": it is for an earlier date. */
export type TargetKind = Exclude<NonNullable<Target["kind"]>, "planned"> | "expired";

export interface TargetVerdict {
  status: TargetStatus;
  /** The target it is judged against; for "expired" the last one before. */
  target: DatedTarget | null;
  /** Null where there is no target. */
  kind: TargetKind | null;
  /** True where the figure is for an earlier day than the target. */
  ahead: boolean;
  /** Where the straight line from the baseline stands on the figure's last day. */
  path: Path | null;
  /** For a change: the level that it comes to. */
  level: Exact | null;
  /** For a relative target: how the figure stands to the one that sets it. */
  standing: Standing | null;
  /** For "expired": how the figure stands to the last target. Null where they do not compare. */
  last: "as-good" | "worse" | null;
}

const NOTHING: TargetVerdict = {
  status: "no-target",
  target: null,
  kind: null,
  ahead: false,
  path: null,
  level: null,
  standing: null,
  last: null,
};

function lastOf(
  indicator: Indicator,
  figure: ShownFigure,
  { period, figure: target }: DatedTarget,
): TargetVerdict["last"] {
  const { comparability } = indicator;
  const alike = comparability === "any-season" || sameSort(period, figure.period);
  const whole = isYear(period) && isYear(figure.period);
  const seasonal = !isYear(figure.period) && comparability !== "any-season";
  if (target.value === undefined || (!alike && !whole)) return null;
  if (seasonal && period.start.slice(5) !== figure.period.start.slice(5)) return null;
  const compared = compareGoodness(figure.value ?? 0, target.value, indicator);
  return compared === null ? null : compared >= 0 ? "as-good" : "worse";
}

function expired(
  indicator: Indicator,
  figure: ShownFigure,
  targets: readonly DatedTarget[],
): TargetVerdict {
  const target = targets.at(-1);
  if (!target) return NOTHING;
  const last = lastOf(indicator, figure, target);
  return { ...NOTHING, status: "expired", kind: "expired", target, last };
}

/** Against a level, whoever sets it. `beyond`: as good is not enough. */
function againstLevel(
  indicator: Indicator,
  figure: ShownFigure,
  base: TargetVerdict,
  value: number | Exact,
): TargetVerdict {
  const compared = compareGoodness(figure.value ?? 0, value, indicator);
  if (compared === null) return { ...base, status: "not-judged" };
  const reached = base.target?.figure.beyond ? compared > 0 : compared >= 0;
  if (!base.ahead) return { ...base, status: reached ? "met" : "not-met" };
  // Reached before its time: a month at the year's target is no year at the target.
  if (reached) return { ...base, status: "on-the-way" };
  const path = pathFor(figure, { value, day: base.target?.period.end ?? "" }, indicator);
  if (!path) return { ...base, status: "not-due" };
  const onPath = compareGoodness(figure.value ?? 0, path.expected, indicator) ?? 0;
  return { ...base, status: onPath >= 0 ? "on-the-way" : "behind", path };
}

function againstOthers(
  indicator: Indicator,
  figure: ShownFigure,
  base: TargetVerdict,
  target: Target,
): TargetVerdict {
  const standing = standingOf(indicator, target, figure);
  if (!standing) return { ...base, status: "target-without-figure" };
  const reached = isReached(standing, target);
  const due = reached ? "met" : "not-met";
  return { ...base, standing, status: !base.ahead ? due : reached ? "on-the-way" : "not-due" };
}

/** The level that a change comes to, counted from the baseline. Null where no start is printed. */
function levelOf(indicator: Indicator, figure: ShownFigure, by: number): Exact | null {
  const start = baselineBefore(indicator, figure)?.figure.value;
  if (start === undefined) return null;
  return indicator.polarity === "low" ? exact(start).sub(by) : exact(start).add(by);
}

/**
 * Where no start is printed, the change that the same source prints for the figure answers it. What
 * is no better misses it whatever the amount; "better" without an amount could be enough or not.
 */
function againstReported(
  { observation }: ShownFigure,
  base: TargetVerdict,
  by: number,
): TargetVerdict {
  const { reported } = observation;
  if (!reported || base.ahead) return { ...base, status: "target-without-figure" };
  if (reported.direction !== "improving") return { ...base, status: "not-met" };
  if (reported.by === undefined) return { ...base, status: "target-without-figure" };
  return { ...base, status: reported.by >= by ? "met" : "not-met" };
}

function againstChange(
  indicator: Indicator,
  figure: ShownFigure,
  base: TargetVerdict,
  by: number | undefined,
): TargetVerdict {
  if (goodness(0, indicator) === null || indicator.polarity === "range") {
    return { ...base, status: "not-judged" };
  }
  if (by === undefined) return { ...base, status: "target-without-figure" };
  const level = levelOf(indicator, figure, by);
  if (!level) return againstReported(figure, base, by);
  return againstLevel(indicator, figure, { ...base, level }, level);
}

/** Judges one figure of an indicator against its target. */
export function targetVerdict(indicator: Indicator, figure: ShownFigure | null): TargetVerdict {
  if (!figure || figure.value === null) return { ...NOTHING, status: "no-figure" };
  const targets = usableTargets(indicator, figure.segment);
  const target = targetFor(figure.period, targets);
  if (!target) return expired(indicator, figure, targets);
  const kind = kindOf(target.figure) as TargetKind;
  const ahead = !isStanding(target.figure) && target.period.end > figure.period.end;
  const base = { ...NOTHING, target, kind, ahead };
  if (indicator.notJudged !== undefined) return { ...base, status: "not-judged" };
  if (kind === "relative") return againstOthers(indicator, figure, base, target.figure);
  if (kind === "change") return againstChange(indicator, figure, base, target.figure.by);
  const { value } = target.figure;
  if (kind === "words" || value === undefined) {
    return { ...base, status: "target-without-figure" };
  }
  return againstLevel(indicator, figure, base, value);
}
