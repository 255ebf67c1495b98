import type { VerdictShape } from "../domain/indicators/verdict-shape.ts";

/** A part of the bar of all marks. Its place and width are per cent of the bar's width. */
export interface PlainPart {
  shape: VerdictShape;
  from: number;
  width: number;
}

/** The same, with where the middle of its sign is. */
export interface BarPart extends PlainPart {
  sign: number;
  /** Whether the sign stands above the part, which is too narrow to hold it. */
  isAbove: boolean;
}

/** What a sign takes of the bar on a phone, in per cent. */
const SIGN = 5;

/**
 * Places a sign on every part. Those of narrow parts stand above the bar, beside each other where
 * the parts are nearer than signs are wide, and none beyond an end of it.
 *
 * @param parts in any order
 * @returns the same order
 */
export function withSigns(parts: readonly PlainPart[]): BarPart[] {
  const middle = ({ from, width }: PlainPart): number => from + width / 2;
  const narrow = parts.filter(({ width }) => width < SIGN).sort((a, b) => a.from - b.from);
  const above = new Map<PlainPart, number>();
  let least = SIGN / 2;
  for (const part of narrow) {
    above.set(part, Math.max(least, middle(part)));
    least = (above.get(part) ?? 0) + SIGN;
  }
  let most = 100 - SIGN / 2;
  for (const part of narrow.reverse()) {
    above.set(part, Math.min(most, above.get(part) ?? most));
    most = (above.get(part) ?? most) - SIGN;
  }
  return parts.map((part) => {
    const sign = above.get(part);
    return { ...part, sign: sign ?? middle(part), isAbove: sign !== undefined };
  });
}
