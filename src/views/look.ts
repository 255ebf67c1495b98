import type { Content } from "../domain/content.ts";
import { markColours } from "../look/palette.ts";

/** How tall a logo stands in the header, in pixels. */
const HEIGHT = 40;

/** The three lines of the mark: a paper with ratings. */
export const MARK_LINES = "M8 8h16v3.5H8zM8 14.2h11v3.5H8zM8 20.5h6V24H8z";

/** What the header of every page shows of a body's look; the rest is in the styles. */
export interface LookView {
  /** Colours of the mark that stands where there is no logo. */
  mark: { ground: string; paper: string; dot: string };
  /** In pixels. */
  logo: { width: number; height: number } | null;
  /** Whether the site's name is written beside it: a wordmark shows it already. */
  writesName: boolean;
}

export function lookView({ plan, logos }: Pick<Content, "plan" | "logos">): LookView {
  const look = plan.look ?? {};
  const [logo] = logos;
  return {
    mark: { paper: "#fff", ...markColours(look) },
    logo: logo ? { width: Math.round(HEIGHT * logo.ratio), height: HEIGHT } : null,
    writesName: logo === undefined || look.logoHoldsName !== true,
  };
}

/** The mark as a file of its own: the icon of the site. */
export function iconOf(content: Pick<Content, "plan" | "logos">): string {
  const { ground, paper, dot } = lookView(content).mark;
  const rect = `<rect x="3" y="1" width="26" height="30" rx="4" fill="${ground}"/>`;
  const lines = `<path fill="${paper}" d="${MARK_LINES}"/>`;
  const circle = `<circle cx="22.5" cy="22.3" r="3.6" fill="${dot}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${rect}${lines}${circle}</svg>\n`;
}
