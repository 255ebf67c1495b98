import type { Unit } from "../domain/indicator.ts";
import { difference, exact, type Exact } from "../domain/indicators/exact.ts";
import { printedDecimals } from "../domain/indicators/rounding.ts";
import { problemAt } from "./content-file.ts";
import type { IndicatorFile } from "./content-set.ts";
import { figuresIn, type PlacedFigure } from "./indicator-figures.ts";
import type { Problem } from "./problem.ts";

interface Bounds {
  from: number;
  to: number;
  /** What the unit allows, as a sentence. */
  words: string;
}

/** What a share can be, by its unit; nothing where any number can be. */
function shareBounds(unit: Unit): Bounds | undefined {
  const { kind, per } = unit;
  if (kind === "percent")
    return { from: 0, to: 100, words: "A percentage is from 0 to 100 where it is a share." };
  if (kind === "points") {
    return { from: -100, to: 100, words: "A gap in percentage points is from -100 to 100." };
  }
  if (kind === "duration") {
    return { from: 0, to: Infinity, words: "A duration is 0 or more." };
  }
  if (kind === "count") return { from: 0, to: Infinity, words: "A count is 0 or more." };
  if (kind !== "rate") return undefined;
  const to = per ?? Infinity;
  return {
    from: 0,
    to,
    words: per ? `A rate per ${to} is from 0 to ${to}.` : "A rate is 0 or more.",
  };
}

function boundsOf(unit: Unit): Bounds | undefined {
  if (unit.measures === "change") return undefined;
  if (unit.measures !== "ratio" || unit.kind === "points") return shareBounds(unit);
  return { from: 0, to: Infinity, words: "A ratio is 0 or more." };
}

/** The way out for a figure that is right: what it measures may be no share. */
function unitRemedy(value: number): string {
  const measures = value < 0 ? '"change"' : '"ratio"';
  return `Compare with the source. If it is printed so, say in the unit what it measures: "measures": ${measures}.`;
}

function outsideUnit(file: IndicatorFile, { figure, path }: PlacedFigure): Problem[] {
  const bounds = boundsOf(file.data.unit);
  const { value } = figure;
  if (!bounds || value === undefined || (value >= bounds.from && value <= bounds.to)) return [];
  const message = `The value ${value} is not possible. ${bounds.words}`;
  const remedy = unitRemedy(value);
  return [problemAt(file, [...path, "value"], "value-outside-unit", message, remedy)];
}

/** What the value should be, from numerator and denominator. */
function expected(
  { numerator, denominator }: PlacedFigure["figure"],
  unit: Unit,
): Exact | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  if (unit.kind !== "percent" && unit.kind !== "rate") return undefined;
  return exact(numerator)
    .div(exact(denominator))
    .mul(unit.kind === "percent" ? 100 : (unit.per ?? 1));
}

function fraction(file: IndicatorFile, { figure, path }: PlacedFigure): Problem[] {
  const { numerator, denominator, value, note } = figure;
  if (numerator === undefined || denominator === undefined) return [];
  const isShare = (file.data.unit.measures ?? "share") === "share";
  if (numerator > denominator && file.data.unit.kind === "percent" && isShare) {
    const message = `The numerator ${numerator} is more than the denominator ${denominator}.`;
    const remedy = "Compare with the source: perhaps the two are changed over.";
    return [problemAt(file, [...path, "numerator"], "numerator-over-denominator", message, remedy)];
  }
  const right = expected(figure, file.data.unit);
  if (!right || value === undefined || note !== undefined) return [];
  const decimals = printedDecimals(value, figure.printed);
  const off = difference(value, right).abs();
  if (
    off
      .mul(2)
      .mul(10 ** decimals)
      .compare(1) <= 0
  )
    return [];
  const shown = right.round(decimals + 1).valueOf();
  const message = `The value is ${value}, but ${numerator} of ${denominator} is ${shown}.`;
  const remedy =
    "Compare with the source. If it is printed so, keep the figures and add a note that says so.";
  return [problemAt(file, [...path, "value"], "value-disagrees", message, remedy)];
}

function presence(file: IndicatorFile, { list, figure, path }: PlacedFigure): Problem[] {
  const { value, missing, printed } = figure;
  if (list !== "observations" && list !== "byArea") {
    if (value !== undefined || printed !== undefined) return [];
    const message = "This figure has neither a value nor printed words.";
    return [
      problemAt(
        file,
        path,
        "figure-empty",
        message,
        'Write "value" and "printed", or delete the entry.',
      ),
    ];
  }
  if ((value === undefined) !== (missing === undefined)) return [];
  const both = value !== undefined;
  const message = both
    ? `There is a value, ${value}, and a reason why there is none, "${missing}".`
    : "There is neither a value nor a reason why there is none.";
  const remedy = both
    ? 'Delete "value" or "missing".'
    : 'Write "value", or "missing" with not-collected, not-available, suppressed or not-yet-due.';
  return [problemAt(file, both ? [...path, "missing"] : path, "value-or-missing", message, remedy)];
}

function range(file: IndicatorFile): Problem[] {
  const { polarity, range: good, caveats, editorNotes } = file.data;
  const tell = (path: PropertyKey[], code: string, message: string, remedy: string): Problem[] => [
    problemAt(file, path, code, message, remedy),
  ];
  if (polarity === "range" && !good && caveats.length + editorNotes.length === 0) {
    const message = 'The polarity is "range", but the good range is not given.';
    const remedy = 'Add "range", or an editor\'s note that says that the source does not give it.';
    return tell(["polarity"], "range-missing", message, remedy);
  }
  if (good && polarity !== "range") {
    const message = `There is a good range, but the polarity is "${polarity}".`;
    return tell(
      ["range"],
      "range-unused",
      message,
      'Delete "range", or write "range" as the polarity.',
    );
  }
  if (!good || good.from <= good.to) return [];
  const message = `The good range runs from ${good.from} to ${good.to}, which is backwards.`;
  return tell(["range"], "range-backwards", message, "Write the lower value as from.");
}

/** Values must be possible and agree with numerator, denominator and the reason for having none. */
export function checkIndicatorValues(file: IndicatorFile): Problem[] {
  const figures = figuresIn(file).flatMap((one) => [
    ...presence(file, one),
    ...outsideUnit(file, one),
    ...fraction(file, one),
  ]);
  return [...range(file), ...figures];
}
