import { VERDICT_COLOURS as VERDICT } from "./palette.ts";

const ring = (colour: string, width = 3): string =>
  `<circle cx="12" cy="12" r="12" fill="${VERDICT.paper}"/><circle cx="12" cy="12" r="9.5" stroke-width="${width}" fill="none" stroke="${colour}"/>`;

/**
 * The shapes of verdicts against a target as the inside of an SVG on a grid of 24: one family of
 * rings, so that nobody takes them for the ratings of milestones. Each stands on white, so that it
 * keeps its contrast on any colour.
 */
export const VERDICT_DRAWINGS = {
  met: `${ring(VERDICT.green)}<circle cx="12" cy="12" r="5.5" fill="${VERDICT.green}"/>`,
  "on-the-way": `${ring(VERDICT.blue)}<path d="M12 5a7 7 0 0 1 0 14z" fill="${VERDICT.blue}"/>`,
  behind: `${ring(VERDICT.rust)}<path d="M12 12V5a7 7 0 0 1 7 7z" fill="${VERDICT.rust}"/>`,
  missed: `${ring(VERDICT.red)}<path d="m8 8 8 8m0-8-8 8" stroke="${VERDICT.red}" stroke-width="3"/>`,
  "no-target": ring(VERDICT.muted, 2),
  overdue: `${ring(VERDICT.purple)}<path d="M12 6.5V12l4 2.5" fill="none" stroke="${VERDICT.purple}" stroke-width="2.5"/>`,
  "no-figure": `<circle cx="12" cy="12" r="12" fill="${VERDICT.paper}"/><circle cx="12" cy="12" r="9.5" stroke-width="2" fill="none" stroke="${VERDICT.muted}" stroke-dasharray="3.5 2.5"/><path d="M7.5 12h9" stroke="${VERDICT.muted}" stroke-width="2.5"/>`,
} as const;
