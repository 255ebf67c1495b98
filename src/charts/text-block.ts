import { LINE_HEIGHT } from "./label-text.ts";
import type { TextMark } from "./marks.ts";

/** Lines of text from the left edge of the picture, the first one starting at `top`. */
export function textBlock(lines: readonly string[], top: number, bold = false): TextMark[] {
  return lines.map((text, row) => {
    const y = top + (row + 0.5) * LINE_HEIGHT;
    return { kind: "text", x: 0, y, text, align: "left", ...(bold ? { bold } : {}) };
  });
}

/** The height of a block of lines, in pixels. */
export function blockHeight(lines: readonly string[]): number {
  return lines.length * LINE_HEIGHT;
}
