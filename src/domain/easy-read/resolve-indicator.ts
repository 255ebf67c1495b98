import type { Indicator } from "../indicator.ts";
import { bottomFor, countWords, outOfEvery, partOf, type Bottom } from "./numbers.ts";
import { periodWords } from "./period.ts";
import { noSuch, type Asked, type ReferenceFault, type Resolution } from "./resolved.ts";
import {
  englandFor,
  figureBefore,
  isYearBefore,
  latestFigure,
  targetFor,
  type KnownFigure,
} from "./series.ts";

/** What can be asked of an indicator. */
const ASPECTS = [
  "latest",
  "latest out of 100",
  "date",
  "direction",
  "target",
  "target date",
  "against target",
  "target reached",
  "England",
  "against England",
] as const;

type Aspect = (typeof ASPECTS)[number];

interface Known {
  indicator: Indicator;
  latest: KnownFigure;
  /** Null where the figures are no shares and stand as they are. */
  bottom: Bottom | null;
}

function per(indicator: Indicator, figure: KnownFigure): number {
  const { kind, per: base } = indicator.unit;
  return kind === "rate" && base ? (figure.value * 100) / base : figure.value;
}

function isShare(indicator: Indicator): boolean {
  return indicator.unit.kind === "percent" || indicator.unit.kind === "rate";
}

function shown(figure: KnownFigure): string {
  return `${figure.printed ?? figure.value} (${figure.period})`;
}

/** Shares beside each other on one page get one bottom, so that the target is rounded alike. */
function bottomOf(indicator: Indicator, latest: KnownFigure, beside: readonly string[]): Bottom | null {
  if (!isShare(indicator)) return null;
  const has = (aspect: Aspect): boolean => beside.includes(`${indicator.id}: ${aspect}`);
  const target = has("target") ? targetFor(indicator, latest) : null;
  const england = has("England") ? englandFor(indicator, latest) : null;
  const figures = [latest, target, england].filter((one) => one !== null);
  return bottomFor(figures.map((one) => per(indicator, one)));
}

function amount({ indicator, bottom }: Known, figure: KnownFigure): string {
  return bottom ? outOfEvery(per(indicator, figure), bottom) : countWords(figure.value);
}

function say(known: Known, words: string, behind: readonly KnownFigure[]): Resolution {
  const value = behind.map((figure) => shown(figure)).join(" against ");
  const bottom = / out of every /.test(words) ? known.bottom : null;
  return { words, value, tied: true, bottom: bottom ?? undefined };
}

function missing(indicator: Indicator, what: string): ReferenceFault {
  return {
    fault: `The indicator "${indicator.id}" has ${what}.`,
    remedy: "Say in a row that this is not known, or leave the row out.",
  };
}

/** Whether two shares sound the same when both are told in their shared bottom. */
function collide(known: Known, a: KnownFigure, b: KnownFigure): boolean {
  if (!isShare(known.indicator)) return false;
  const [x, y] = [per(known.indicator, a), per(known.indicator, b)];
  const bottom = bottomFor([x, y]);
  return partOf(x, bottom) === partOf(y, bottom);
}

/** -1, 0 or 1: worse, the same, better, by the indicator's polarity; null where no way is good. */
function judge({ indicator }: Known, a: KnownFigure, b: KnownFigure): number | null {
  const sign = Math.sign(a.value - b.value);
  if (indicator.polarity === "high") return sign;
  return indicator.polarity === "low" ? 0 - sign : null;
}

function comparison(known: Known, other: KnownFigure, than: string): Resolution {
  const verdict = judge(known, known.latest, other);
  if (verdict === null) return missing(known.indicator, "no direction that is good");
  const bit = collide(known, known.latest, other) ? "a bit " : "";
  const words = verdict > 0 ? `${bit}better than` : `${bit}worse than`;
  return say(known, `${verdict === 0 ? "the same as" : words} ${than}`, [known.latest, other]);
}

function againstTarget(known: Known, target: KnownFigure): Resolution {
  const sign = Math.sign(known.latest.value - target.value);
  const bit = collide(known, known.latest, target) ? "a bit " : "";
  const words = sign > 0 ? `${bit}above the target` : `${bit}below the target`;
  return say(known, sign === 0 ? "the same as the target" : words, [known.latest, target]);
}

function targetReached(known: Known, target: KnownFigure): Resolution {
  const verdict = judge(known, known.latest, target);
  if (verdict === null) return missing(known.indicator, "no direction that is good");
  const words = verdict >= 0 ? "We reached the target" : "We did not reach the target";
  return say(known, words, [known.latest, target]);
}

function targetAspect(known: Known, aspect: Aspect): Resolution {
  const { indicator, latest } = known;
  const target = targetFor(indicator, latest);
  if (!target) return missing(indicator, "no target to compare its latest figure with");
  if (aspect === "target date") return say(known, periodWords(target.period), [target]);
  if (aspect === "target") return say(known, amount(known, target), [target]);
  if (target.period !== latest.period) {
    return missing(indicator, "no target for the same time as its latest figure");
  }
  return aspect === "against target" ? againstTarget(known, target) : targetReached(known, target);
}

function englandAspect(known: Known, aspect: Aspect): Resolution {
  const england = englandFor(known.indicator, known.latest);
  if (!england) return missing(known.indicator, "no figure for England at the same time");
  if (aspect === "England") return say(known, amount(known, england), [england]);
  return comparison(known, england, "in England");
}

function directionAspect(known: Known): Resolution {
  const before = figureBefore(known.indicator, known.latest);
  if (!before) return missing(known.indicator, "no earlier figure that can be compared");
  const year = isYearBefore(before, known.latest);
  return comparison(known, before, year ? "the year before" : `in ${periodWords(before.period)}`);
}

/**
 * What a page says about an indicator: `latest`, `latest out of 100`, `date`, `direction`, `target`,
 * `target date`, `against target`, `target reached`, `England`, `against England`. Wording: guide, section 2.
 */
export function resolveIndicator(indicator: Indicator, aspect: string, asked: Asked): Resolution {
  if (!ASPECTS.includes(aspect as Aspect)) {
    return noSuch(`An indicator cannot be asked for "${aspect}".`, ASPECTS);
  }
  const latest = latestFigure(indicator);
  if (!latest) return missing(indicator, "no figure that may be told");
  const known = { indicator, latest, bottom: bottomOf(indicator, latest, asked.beside) };
  if (aspect === "latest") return say(known, amount(known, latest), [latest]);
  if (aspect === "latest out of 100") {
    const hundred: Known = { ...known, bottom: known.bottom && 100 };
    return say(hundred, amount(hundred, latest), [latest]);
  }
  if (aspect === "date") return say(known, periodWords(latest.period), [latest]);
  if (aspect === "direction") return directionAspect(known);
  const own = aspect as Aspect;
  return own.includes("England") ? englandAspect(known, own) : targetAspect(known, own);
}
