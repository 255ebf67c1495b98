import { unmarked } from "../domain/language-marks.ts";

/**
 * A number as it stands in the picture: at most one decimal, no exponent. A tenth of a pixel is less
 * than any screen shows, and digits are what packs worst.
 * @throws Error for what is not a finite number, so that no picture has a “NaN” in it
 */
export function svgNumber(value: number): string {
  if (!Number.isFinite(value))
    throw new Error(`The chart picture has a coordinate that is not a number: ${value}.`);
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text that can stand in an element or a quoted attribute; characters XML forbids are left out. */
export function escapeText(text: string): string {
  return unmarked(text)
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
}

/** Attributes in the order given; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(value ?? "")}"`)
    .join("");
}
