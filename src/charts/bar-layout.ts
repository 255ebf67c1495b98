import type { Box, Layout, Mark } from "./marks.ts";

/** A chart of lying bars, worked out to the pixel. */
export interface BarLayout extends Layout {
  /** The values at the left and right edge of the plot. */
  from: number;
  to: number;
  thickness: number;
  /** The middle of every bar from the top of the picture, by series and category, in pixels. */
  middles: readonly (readonly number[])[];
}

/** Marks stacked from the top down: each part says what it draws and where it ends. */
export class Column {
  readonly marks: Mark[] = [];
  /** Where the next part starts, in pixels from the top. */
  y = 0;

  /** Adds marks that take `height`. */
  add(marks: readonly Mark[], height: number): void {
    this.marks.push(...marks);
    this.y += height;
  }

  /** Leaves room. */
  skip(height: number): void {
    this.y += height;
  }
}

/** Where a value lies between the sides of the plot. */
export function valueX(plot: Box, from: number, to: number, value: number): number {
  return plot.left + ((value - from) / (to - from)) * (plot.right - plot.left);
}
