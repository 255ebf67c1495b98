import type { PrintedSymbols, Unit } from "../indicator.ts";
import { exact, type Exact } from "./exact.ts";
import { goodness, type Direction } from "./goodness.ts";

/** ★ better, by 2 points or more, or top performance; ● as good, or better by less; ▲ worse. */
export type Grade = "★" | "●" | "▲";

/**
 * The council's own verdicts on one figure, as its reports of 2009 print them. Null where there is
 * nothing to compare with; the council prints "N/A" or a dash there.
 */
export interface CouncilSymbols {
  onTarget: "✓" | "✘" | null;
  directionOfTravel: "↑" | "→" | "↓" | null;
  yearToDate: Grade | null;
  statisticalNeighbours: Grade | null;
  national: Grade | null;
}

/** What the symbols compare. Undefined or null where there is no such figure. */
export interface SymbolInput {
  value: number;
  target?: number | null | undefined;
  yearBefore?: number | null | undefined;
  statisticalNeighbours?: number | null | undefined;
  national?: number | null | undefined;
  good: Direction;
  unit: Pick<Unit, "kind">;
}

/** The key says "2% above target": points where percentages are compared, else a share of the other. */
function twoPerCent(other: number, unit: SymbolInput["unit"]): Exact {
  const points = unit.kind === "percent" || unit.kind === "points";
  return points ? exact(2) : exact(other).abs().mul(2).div(100);
}

/** Nothing can be better: all where high is good, none where low is good. */
function isTopPerformance(input: Pick<SymbolInput, "value" | "good" | "unit">): boolean {
  const { value, good, unit } = input;
  if (good.polarity === "low") return unit.kind !== "points" && value === 0;
  return good.polarity === "high" && unit.kind === "percent" && value === 100;
}

/** Our value minus the other one, so that more is better. Null where nothing is better. */
function lead(value: number, other: number, good: Direction): Exact | null {
  const [own, theirs] = [goodness(value, good), goodness(other, good)];
  return own && theirs ? own.sub(theirs) : null;
}

type Other = number | null | undefined;

/**
 * ★ ● ▲ against one other figure. The report on quarter 2 of 2009/10 gives the key for targets: "2%
 * above target or Top Performance", "On Target", "Below Target". The plan of 2010-13 uses the same
 * marks against others and prints no key; its seven rows show that ● stands where Rotherham is
 * better by less than 2 points.
 */
export function grade(input: SymbolInput, other: Other): Grade | null {
  if (other === null || other === undefined) return null;
  const by = lead(input.value, other, input.good);
  if (!by) return null;
  if (by.compare(0) < 0) return "▲";
  return by.compare(twoPerCent(other, input.unit)) >= 0 ? "★" : "●";
}

function yearToDate(input: SymbolInput): Grade | null {
  const mark = grade(input, input.target);
  return mark === "●" && isTopPerformance(input) ? "★" : mark;
}

function arrow(input: SymbolInput): CouncilSymbols["directionOfTravel"] {
  const { yearBefore, value, good } = input;
  if (yearBefore === null || yearBefore === undefined) return null;
  const by = lead(value, yearBefore, good)?.compare(0);
  if (by === undefined) return null;
  // The key says "Top performance or improvement".
  if (by > 0 || (by === 0 && isTopPerformance(input))) return "↑";
  return by === 0 ? "→" : "↓";
}

/** All five symbols for one figure. */
export function councilSymbols(input: SymbolInput): CouncilSymbols {
  const onTarget = grade(input, input.target);
  return {
    onTarget: onTarget && (onTarget === "▲" ? "✘" : "✓"),
    directionOfTravel: arrow(input),
    yearToDate: yearToDate(input),
    statisticalNeighbours: grade(input, input.statisticalNeighbours),
    national: grade(input, input.national),
  };
}

/** One printed symbol beside the one that the rule gives. */
export interface SymbolCheck {
  name: keyof PrintedSymbols;
  printed: string;
  /** Null where the rule has nothing to compare. */
  ruled: string | null;
  /** Null where a symbol is printed and the content has nothing to check it with. */
  agrees: boolean | null;
}

const NOTHING = /^(?:N\/A|n\/a|-|–)$/;

/** Every printed symbol beside the rule's. ✗ and ✘ are one mark; "N/A" and a dash mean none. */
export function checkSymbols(printed: PrintedSymbols, ruled: CouncilSymbols): SymbolCheck[] {
  const names = Object.keys(ruled) as (keyof CouncilSymbols)[];
  return names.flatMap((name): SymbolCheck[] => {
    const mark = printed[name];
    if (mark === undefined) return [];
    const plain = mark.replace("✗", "✘");
    const nothing = NOTHING.test(plain) || null;
    const agrees = ruled[name] === null ? nothing : ruled[name] === plain;
    return [{ name, printed: mark, ruled: ruled[name], agrees }];
  });
}
