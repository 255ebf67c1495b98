import { dayNumber } from "../../domain/indicators/calendar.ts";
import { difference, exact, toNumber } from "../../domain/indicators/exact.ts";
import type { Interval, Proportion } from "../../domain/indicators/noise.ts";
import { wilsonInterval, Z } from "../../domain/indicators/noise.ts";
import { parsePeriod } from "../../domain/indicators/period.ts";
import { halfUnit } from "../../domain/indicators/rounding.ts";
import type { DatedFigure } from "../../domain/indicators/target-choice.ts";
import type { Path } from "../../domain/indicators/target-path.ts";
import type { Figure, Unit } from "../../domain/indicator.ts";
import { figureText, numberText } from "../indicators-figures.ts";
import { longDay } from "../days.ts";
import { phrase } from "../catalogue/phrase.ts";

/** Decimals of a sum that is shown step by step. */
const SHOWN = 4;

function rounded(value: number): string {
  return numberText(Number(value.toFixed(SHOWN)));
}

/** One of each form of a period. */
const FORMS = [
  "2013",
  "2013/14",
  "2013/14 Q2",
  "academic 2012/13",
  "autumn 2013",
  "spring 2014",
  "summer 2014",
  "2013-11",
  "2013-11-01",
  "2013-04-01..2013-09-30",
  "to 2013-12-31 (24 months)",
];

/** Each form of a period with the days that it stands for. */
export function periodSum(): string[] {
  return FORMS.map((text) => {
    const { start, end } = parsePeriod(text);
    return phrase("sum-period", { text, start: longDay(start), end: longDay(end) });
  });
}

function lastDay({ period }: DatedFigure): string {
  return longDay(period.end);
}

/** The straight line to a target, in days. */
export function pathSum(
  { baseline, expected }: Path,
  target: DatedFigure,
  level: number,
  day: string,
): string[] {
  const start = baseline.figure.value ?? 0;
  const [from, gone, all] = [baseline.period.end, day, target.period.end].map(dayNumber);
  const [days, whole] = [(gone ?? 0) - (from ?? 0), (all ?? 0) - (from ?? 0)];
  const line = rounded(toNumber(expected));
  return [
    phrase("sum-days", {
      from: lastDay(baseline),
      day: longDay(day),
      days: numberText(days),
      end: lastDay(target),
      all: numberText(whole),
    }),
    `${numberText(start)} + (${numberText(level)} − ${numberText(start)}) × ${numberText(days)} ÷ ${numberText(whole)} = ${line}.`,
  ];
}

/** How far apart two printed figures are, and what rounding allows. */
export function roundingSum(a: Figure, b: Figure, unit: Unit): string[] {
  const apart = toNumber(exact(difference(a.value ?? 0, b.value ?? 0)).abs());
  const [one, two] = [a, b].map((each) => halfUnit(each, unit));
  const room = toNumber((one ?? exact(0)).add(two ?? exact(0)));
  const halves = [one, two].map((each) => numberText(toNumber(each ?? exact(0)))).join(" + ");
  const [own, other] = [a, b].map((each) => figureText(each.value ?? 0, unit, each.printed));
  return [
    phrase("sum-apart", {
      own: own ?? "",
      other: other ?? "",
      apart: numberText(apart),
      halves,
      room: numberText(room),
    }),
  ];
}

function share({ numerator, denominator }: Proportion): number {
  return numerator / denominator;
}

function fromTo({ low, high }: Interval): string {
  return phrase("sum-range", { low: rounded(low), high: rounded(high) });
}

/** Wilson’s interval, step by step. */
export function wilsonSum(own: Proportion): string[] {
  const { numerator: x, denominator: n } = own;
  const p = share(own);
  const middle = p + Z ** 2 / (2 * n);
  const reach = Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  return [
    phrase("sum-wilson", {
      x: numberText(x),
      n: numberText(n),
      p: rounded(p),
      middle: rounded(middle),
      reach: rounded(reach),
      divisor: rounded(1 + Z ** 2 / n),
    }),
    phrase("sum-interval", { range: fromTo(wilsonInterval(own)) }),
  ];
}

/** Newcombe’s interval of a change, with the two intervals that it joins. */
export function newcombeSum(from: Proportion, to: Proportion, change: Interval): string[] {
  const say = (one: Proportion): string =>
    phrase("sum-share", {
      part: numberText(one.numerator),
      whole: numberText(one.denominator),
      share: rounded(share(one)),
      range: fromTo(wilsonInterval(one)),
    });
  const holds = change.low <= 0 && change.high >= 0;
  return [
    phrase("sum-before-now", { before: say(from), now: say(to) }),
    phrase(holds ? "sum-could-be-chance" : "sum-not-chance", { range: fromTo(change) }),
  ];
}
