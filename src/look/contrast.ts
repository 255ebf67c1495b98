import culori from "culori/require";

const { clampChroma, converter, formatHex, wcagContrast } = culori;

const WHITE = "#ffffff";
const toOklch = converter("oklch");

/** What letters need against their ground, of at most 21 (WCAG 2, success criterion 1.4.3). */
export const LETTERS = 4.5;

/**
 * The contrast of two colours by the formula of WCAG 2: from 1 (none) to 21.
 *
 * @param one as "#rrggbb"
 * @param other as "#rrggbb"
 */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other);
}

/**
 * The hue of a colour in another tone.
 *
 * @param lightness from 0 (black) to 1 (white), as eyes see it (OKLCH)
 * @param most how strong the colour may be at most: 0 is grey
 */
export function tone(colour: string, lightness: number, most = 1): string {
  const { c = 0, h } = toOklch(colour) ?? { mode: "oklch", c: 0 };
  const strong = { mode: "oklch", l: lightness, c: Math.min(c, most), h } as const;
  return formatHex(clampChroma(strong, "oklch")) ?? WHITE;
}

/** How light a colour is, as eyes see it: from 0 to 1. */
export function lightnessOf(colour: string): number {
  return toOklch(colour)?.l ?? 1;
}

/**
 * A colour of the same hue that stands out enough: the colour itself, or the lightest darker one.
 *
 * @param needed contrast with the ground, which is nearly white
 */
export function darkEnough(colour: string, ground: string, needed: number): string {
  if (contrast(colour, ground) >= needed) return colour;
  const steps = Array.from({ length: 101 }, (_, at) => lightnessOf(colour) * (1 - at / 100));
  const found = steps
    .map((step) => tone(colour, step))
    .find((one) => contrast(one, ground) >= needed);
  return found ?? "#000000";
}
