import type { VerdictShape } from "../domain/indicators/verdict-shape.ts";
import { VERDICT_COLOURS as VERDICT } from "./palette.ts";

/** What a part of a bar is filled with; its sign stands on it, so that it is not colour alone. */
export const VERDICT_FILLS: Readonly<Record<VerdictShape, string>> = {
  met: VERDICT.green,
  "on-the-way": VERDICT.blue,
  behind: VERDICT.rust,
  missed: VERDICT.red,
  "no-target": VERDICT.quiet,
  overdue: VERDICT.purple,
  "no-figure": VERDICT.empty,
};

/** Where there is nothing to judge, the mark has no colour: it is drawn in that of the words beside it. */
const hollow = (dash = ""): string =>
  `<circle cx="12" cy="12" r="9.5" stroke-width="2" fill="none" stroke="currentColor"${dash}/>`;

const ring = (colour: string): string =>
  `<circle cx="12" cy="12" r="12" fill="${VERDICT.paper}"/><circle cx="12" cy="12" r="9.5" stroke-width="3" fill="none" stroke="${colour}"/>`;

/**
 * The shapes of verdicts against a target as the inside of an SVG on a grid of 24: one family of
 * rings, so that nobody takes them for the ratings of milestones. A verdict stands on white, so that
 * its colour keeps its contrast on any other.
 */
export const VERDICT_DRAWINGS = {
  met: `${ring(VERDICT.green)}<circle cx="12" cy="12" r="5.5" fill="${VERDICT.green}"/>`,
  "on-the-way": `${ring(VERDICT.blue)}<path d="M12 5a7 7 0 0 1 0 14z" fill="${VERDICT.blue}"/>`,
  behind: `${ring(VERDICT.rust)}<path d="M12 12V5a7 7 0 0 1 7 7z" fill="${VERDICT.rust}"/>`,
  missed: `${ring(VERDICT.red)}<path d="m8 8 8 8m0-8-8 8" stroke="${VERDICT.red}" stroke-width="3"/>`,
  "no-target": hollow(),
  overdue: `${ring(VERDICT.purple)}<path d="M12 6.5V12l4 2.5" fill="none" stroke="${VERDICT.purple}" stroke-width="2.5"/>`,
  "no-figure": `${hollow(' stroke-dasharray="3.5 2.5"')}<path d="M7.5 12h9" stroke="currentColor" stroke-width="2.5"/>`,
} as const;
