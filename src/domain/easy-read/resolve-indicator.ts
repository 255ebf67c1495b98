import type { Figure, Indicator } from "../indicator.ts";
import { compareGoodness } from "../indicators/goodness.ts";
import type { IndicatorVerdict } from "../indicators/verdict.ts";
import { bottomFor, countWords, outOfEvery, partOf, type Bottom } from "./numbers.ts";
import { endsYearBefore, periodTextWords, periodWords } from "./period.ts";
import { noSuch, type Asked, type ReferenceFault, type Resolution } from "./resolved.ts";
import type { Sayings } from "./sayings.ts";

/** What can be asked of any indicator. */
const ASPECTS = [
  "latest",
  "latest out of 100",
  "date",
  "direction",
  "target",
  "target date",
  "against target",
  "target reached",
] as const;

/** A name of the plan's own besides: that of the nation, and "against" it. */
type Aspect = (typeof ASPECTS)[number] | "nation" | "against nation";

/** What can be asked where the plan compares its figures with a nation, in its own name. */
function nationAspects(nation: string | null): Readonly<Record<string, Aspect>> {
  if (nation === null) return {};
  return { [nation]: "nation", [`against ${nation}`]: "against nation" };
}

/** A figure that has a number. */
interface Known {
  value: number;
  /** The figure as printed, with its period, for the review: "59.91% (2013/14)". */
  shown: string;
}

interface Told {
  verdict: IndicatorVerdict;
  latest: Known;
  /** Null where the figures are no shares and stand as they are. */
  bottom: Bottom | null;
  sayings: Sayings;
}

function known(figure: Figure | undefined): Known | null {
  if (figure?.value === undefined) return null;
  const { value, printed, period } = figure;
  return { value, shown: `${printed ?? value} (${period})` };
}

/** A value per cent, where the indicator is a share of people or things; else null. */
function perCent({ unit }: Indicator, figure: Known): number | null {
  if (unit.kind === "percent") return figure.value;
  return unit.kind === "rate" && unit.per ? (figure.value * 100) / unit.per : null;
}

function target({ target: found }: IndicatorVerdict): Known | null {
  return found.status === "expired" ? null : known(found.target?.figure);
}

function ofNation({ comparisons }: IndicatorVerdict, nation: string | null): Known | null {
  return known(comparisons.find((one) => one.name === nation)?.comparator);
}

/** Shares beside each other on one page get one bottom, so that the target is rounded alike. */
function bottomOf(verdict: IndicatorVerdict, latest: Known, asked: Asked): Bottom | null {
  const { indicator } = verdict;
  const { nation } = asked.card.words;
  const has = (aspect: string): boolean => asked.beside.includes(`${indicator.id}: ${aspect}`);
  const beside = [
    has("target") ? target(verdict) : null,
    nation !== null && has(nation) ? ofNation(verdict, nation) : null,
  ];
  const figures = [latest, ...beside.filter((one) => one !== null)];
  const shares = figures.map((one) => perCent(indicator, one)).filter((one) => one !== null);
  return shares.length === 0 ? null : bottomFor(shares);
}

function say(words: string, behind: readonly Known[]): Resolution {
  const value = behind.map((figure) => figure.shown).join(" against ");
  return { words, value, tied: true };
}

/** A figure: a share as so many out of the bottom, anything else as it is. */
function amount({ verdict, bottom, sayings }: Told, figure: Known): Resolution {
  const share = perCent(verdict.indicator, figure);
  if (!bottom || share === null) return say(countWords(figure.value, sayings), [figure]);
  const said = say(outOfEvery(share, bottom, sayings), [figure]);
  return share === 100 ? said : { ...said, bottom };
}

function missing(indicator: Indicator, what: string): ReferenceFault {
  return {
    fault: `The indicator "${indicator.id}" has ${what}.`,
    remedy: "Say in a row that this is not known, or leave the row out.",
  };
}

/** "bit-" where two shares sound the same when both are told in their shared bottom. */
function aBit({ verdict }: Told, a: Known, b: Known): "" | "bit-" {
  const [x, y] = [perCent(verdict.indicator, a), perCent(verdict.indicator, b)];
  if (x === null || y === null) return "";
  const bottom = bottomFor([x, y]);
  return partOf(x, bottom) === partOf(y, bottom) ? "bit-" : "";
}

/** "about the same as …": the standard pages see no clear difference. */
function alike(told: Told, other: Known, than: string): Resolution {
  const same = told.latest.value === other.value ? "row-same" : "row-about-same";
  return say(told.sayings.say(same, { than }), [told.latest, other]);
}

/** "better than …" or "worse than …", by the polarity rule that the standard pages use. */
function comparison(told: Told, other: Known, than: string): Resolution {
  const { indicator } = told.verdict;
  const better = compareGoodness(told.latest.value, other.value, indicator);
  if (better === null) return missing(indicator, "no direction that is good");
  const how = better > 0 ? "better" : "worse";
  const name = better === 0 ? "row-same" : (`row-${aBit(told, told.latest, other)}${how}` as const);
  return say(told.sayings.say(name, { than }), [told.latest, other]);
}

function directionAspect(told: Told): Resolution {
  const { direction, latest, indicator } = told.verdict;
  const before = known(direction.from?.observation);
  if (!before || !direction.from || !latest) {
    return missing(indicator, "no earlier figure that can be compared");
  }
  const { period } = direction.from;
  const year = endsYearBefore(period, latest.shown.period);
  const { sayings } = told;
  const than = year
    ? sayings.say("row-year-before")
    : sayings.say("row-in", { when: periodWords(period, sayings) });
  const clear = direction.direction !== "no-clear-change";
  return clear ? comparison(told, before, than) : alike(told, before, than);
}

function againstTarget(told: Told, aim: Known): Resolution {
  const sign = Math.sign(told.latest.value - aim.value);
  const side = sign > 0 ? "above" : "below";
  const name =
    sign === 0
      ? "row-same-as-target"
      : (`row-${aBit(told, told.latest, aim)}${side}-target` as const);
  return say(told.sayings.say(name), [told.latest, aim]);
}

function targetAspect(told: Told, aspect: Aspect): Resolution {
  const { indicator, target: found } = told.verdict;
  const aim = target(told.verdict);
  if (!aim || !found.target) return missing(indicator, "no target for its latest figure");
  if (aspect === "target") return amount(told, aim);
  if (aspect === "target date") {
    return say(periodTextWords(found.target.period.text, told.sayings), [aim]);
  }
  if (found.ahead) return missing(indicator, "a target that is not due yet");
  if (aspect === "against target") return againstTarget(told, aim);
  if (found.status === "not-judged") return missing(indicator, "no direction that is good");
  const name = found.status === "met" ? "row-target-reached" : "row-target-missed";
  return say(told.sayings.say(name), [told.latest, aim]);
}

function nationAspect(told: Told, aspect: Aspect, nation: string): Resolution {
  const other = ofNation(told.verdict, nation);
  if (!other) return missing(told.verdict.indicator, `no figure for ${nation} at the same time`);
  if (aspect === "nation") return amount(told, other);
  const found = told.verdict.comparisons.find((one) => one.name === nation);
  const than = told.sayings.say("row-in-nation", { nation });
  return found?.result === "in-line" ? alike(told, other, than) : comparison(told, other, than);
}

function latestAspect(told: Told, aspect: Aspect): Resolution {
  const own = aspect === "latest" ? told : { ...told, bottom: told.bottom && (100 as const) };
  return amount(own, own.latest);
}

/**
 * What a page says about an indicator, by the verdicts that the standard pages use: `latest`,
 * `latest out of 100`, `date`, `direction`, `target`, `target date`, `against target`,
 * `target reached`, and for a plan whose nation is England `England` and `against England`.
 * Wording: guide, section 2.
 */
export function resolveIndicator(id: string, aspect: string, asked: Asked): Resolution {
  const { sayings, card } = asked;
  const { nation } = card.words;
  const named = nationAspects(nation);
  const own = named[aspect] ?? ASPECTS.find((one) => one === aspect);
  if (!own) {
    const known = [...ASPECTS, ...Object.keys(named)];
    return noSuch(`An indicator cannot be asked for "${aspect}".`, known);
  }
  const verdict = asked.card.indicators.of(id);
  const shown = verdict.latest?.shown;
  const latest = known(shown?.observation);
  if (!latest || !shown) return missing(verdict.indicator, "no figure that may be told");
  const told = { verdict, latest, bottom: bottomOf(verdict, latest, asked), sayings };
  if (own.startsWith("latest")) return latestAspect(told, own);
  if (own === "date") return say(periodWords(shown.period, sayings), [latest]);
  if (own === "direction") return directionAspect(told);
  const ofOthers = own === "nation" || own === "against nation";
  return ofOthers && nation !== null ? nationAspect(told, own, nation) : targetAspect(told, own);
}
