import type { PointShape } from "./palette.ts";

/** A place in the picture, in pixels from its top left corner. */
export type Place = readonly [x: number, y: number];

/** A rectangle in the picture, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One line of text; `y` is its middle. */
export interface TextMark {
  kind: "text";
  x: number;
  y: number;
  text: string;
  align: "left" | "center" | "right";
  bold?: boolean;
  colour?: string;
}

export interface LineMark {
  kind: "line";
  points: readonly Place[];
  colour: string;
  width: number;
  dash?: readonly number[];
  closed?: boolean;
}

export interface AreaMark {
  kind: "area";
  box: Box;
  colour: string;
}

export interface PointMark {
  kind: "point";
  x: number;
  y: number;
  shape: PointShape;
  colour: string;
}

/** What Chart.js does not draw itself: labels, target lines, breaks, stretches without figures. */
export type Mark = TextMark | LineMark | AreaMark | PointMark;

/** A picture worked out to the pixel, before anything is drawn. */
export interface Layout {
  width: number;
  height: number;
  /** Where Chart.js draws its lines or bars. */
  plot: Box;
  /** Drawn under the lines or bars. */
  behind: readonly Mark[];
  /** Drawn over them. */
  front: readonly Mark[];
}
