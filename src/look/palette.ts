import type { FontName, Look } from "../domain/look.ts";
import { contrast, darkEnough, LETTERS, lightnessOf, tone } from "./contrast.ts";

const WHITE = "#ffffff";

/** The colours that a body's own take the place of, by their names in `styles/_look.scss`. */
export interface BodyColours {
  brand: string;
  deep: string;
  link: string;
  "link-hover": string;
  wash: string;
  line: string;
  "shade-1": string;
  "shade-2": string;
  "shade-3": string;
  "shade-4": string;
}

/** The main colour of a site whose plan names none. */
export const HOUSE_BRAND = "#0b4a54";
/** The dot in the mark of such a site. */
const HOUSE_DOT = "#f7c948";

/** Letters in the order in which a device is asked for them. */
const FONT_STACKS: Readonly<Record<FontName, string>> = {
  system: "system-ui, -apple-system, sans-serif",
  arial: "Arial, Helvetica, sans-serif",
  verdana: "Verdana, Geneva, sans-serif",
  trebuchet: '"Trebuchet MS", "Lucida Grande", Tahoma, sans-serif',
  georgia: 'Georgia, "Times New Roman", serif',
};

/** The pale ground that belongs to a main colour. */
function washOf(colour: string): string {
  return tone(colour, 0.97, 0.01);
}

/** A darker tone of a colour, for what is under the mouse. */
function deeper(colour: string): string {
  const darker = tone(colour, lightnessOf(colour) * 0.65);
  return darkEnough(darker, WHITE, 10);
}

/**
 * Every colour that follows from a body's own, or null where it names none. Each keeps the contrast
 * that it needs where its main colours do (`faintness`): letters on the pale ground, white letters
 * on the two darker shades of a map and black ones on the two lighter.
 */
export function bodyColours({ colour, linkColour }: Look): BodyColours | null {
  if (colour === undefined && linkColour === undefined) return null;
  const brand = colour ?? HOUSE_BRAND;
  const link = linkColour ?? brand;
  return {
    brand,
    deep: deeper(brand),
    link,
    "link-hover": deeper(link),
    wash: washOf(brand),
    line: tone(brand, 0.86, 0.015),
    "shade-1": tone(brand, 0.955, 0.02),
    "shade-2": tone(brand, 0.82, 0.06),
    "shade-3": darkEnough(tone(brand, 0.56), WHITE, LETTERS),
    "shade-4": darkEnough(tone(brand, 0.38), WHITE, 9),
  };
}

/** A main colour that is too pale to be read. */
export interface Faint {
  key: "colour" | "linkColour";
  /** Its contrast with the pale ground. */
  contrast: number;
  /** The nearest colour of the same hue that can be read. */
  instead: string;
}

/**
 * Which of a body's colours cannot be read as letters. Both stand on white and on the pale ground,
 * and white letters stand on the main one, so one measure holds for all.
 */
export function faintColours(look: Look): Faint[] {
  const wash = washOf(look.colour ?? HOUSE_BRAND);
  return (["colour", "linkColour"] as const).flatMap((key) => {
    const given = look[key];
    if (given === undefined || contrast(given, wash) >= LETTERS) return [];
    // The ground follows the main colour: it is asked again with the one that is put in its place.
    const instead = darkEnough(given, wash, LETTERS + 0.1);
    return [{ key, contrast: contrast(given, wash), instead }];
  });
}

/** The colours of the mark beside the name of a site without a logo, and of its icon. */
export function markColours({ colour }: Look): { ground: string; dot: string } {
  if (colour === undefined) return { ground: HOUSE_BRAND, dot: HOUSE_DOT };
  return { ground: colour, dot: tone(colour, 0.86, 0.08) };
}

/**
 * What stands before each style sheet to give it a body's look, or "" where it has none of its own.
 *
 * @param words what styles write, by variable of `styles/_look.scss`
 */
export function lookStyles(look: Look = {}, words: Readonly<Record<string, string>> = {}): string {
  const colours = Object.entries(bodyColours(look) ?? {}).map(([name, hex]) => `$${name}: ${hex}`);
  const font = look.font ? [`$font: (${FONT_STACKS[look.font]})`] : [];
  const said = Object.entries(words).map(([name, value]) => `$${name}: (${value})`);
  const set = [...colours, ...font, ...said];
  return set.length === 0 ? "" : `@use "look" as body-look with (${set.join(", ")});\n`;
}
