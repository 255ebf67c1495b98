import { unmarked } from "../domain/language-marks.ts";
import { textWidth } from "./font-metrics.ts";

/** All text in a picture is this size, in pixels: the smallest that charts may use. */
export const FONT_SIZE = 16;

/** From the middle of one line of text to the middle of the next, in pixels. */
export const LINE_HEIGHT = 20;

export const FONT_FAMILY = "Arial, Helvetica, sans-serif";

/** Many machines have no Arial. The widest that stand in for it (DejaVu Sans) are this much wider. */
const OTHER_FONTS = 1.14;

/** The room that a label needs, in whole pixels. */
export function labelWidth(text: string, bold = false): number {
  return Math.ceil(textWidth(unmarked(text), FONT_SIZE, bold) * OTHER_FONTS);
}

/** The room that the widest of several lines needs. */
export function linesWidth(lines: readonly string[], bold = false): number {
  return Math.max(0, ...lines.map((line) => labelWidth(line, bold)));
}

/** Cuts a word that is wider than the room into pieces that fit. */
function cutWord(word: string, room: number, bold: boolean): string[] {
  const pieces = [""];
  for (const letter of word) {
    const longer = `${pieces.at(-1)}${letter}`;
    if (labelWidth(longer, bold) <= room || longer === letter) pieces.splice(-1, 1, longer);
    else pieces.push(letter);
  }
  return pieces;
}

/** Text broken at spaces into lines that fit the room (pixels). Never empty. */
export function wrapText(text: string, room: number, bold = false): string[] {
  const words = text.split(" ").flatMap((word) => cutWord(word, room, bold));
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && labelWidth(longer, bold) <= room) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
