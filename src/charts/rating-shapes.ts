import type { RatingShape } from "../domain/rating.ts";

/** How a sign and a part of a bar look, apart from colour. Paths are on a grid of 24. */
export interface RatingDrawing {
  outline: { kind: "circle" | "path"; path: string };
  /** The mark in the middle, and whether its lines bend. */
  mark: string;
  bends: boolean;
  /** The pattern of its parts of a bar: a tile, and what is drawn on it in the second colour. */
  tile: { size: number; shade: string; turned: boolean };
}

const path = (value: string): RatingDrawing["outline"] => ({ kind: "path", path: value });

/**
 * Each shape has a mark and a pattern of its own, so that a sign is known without its colour, and so
 * are the parts of a bar.
 */
export const RATING_DRAWINGS: Readonly<Record<RatingShape, RatingDrawing>> = {
  circle: {
    outline: { kind: "circle", path: "" },
    mark: "m6.5 12.5 4 4 7-8.5",
    bends: true,
    tile: { size: 8, shade: "", turned: false },
  },
  triangle: {
    outline: path("M12 1 23.5 22H.5z"),
    mark: "M12 8v7m0 2v3",
    bends: false,
    tile: { size: 9, shade: "M0 0h3v9H0z", turned: true },
  },
  octagon: {
    outline: path("M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z"),
    mark: "m8 8 8 8m0-8-8 8",
    bends: false,
    tile: { size: 8, shade: "M0 0h4v4H0zm4 4h4v4H4z", turned: false },
  },
  square: {
    outline: path("M1 1h22v22H1z"),
    mark: "M6 12h12",
    bends: false,
    tile: { size: 6, shade: "M0 0h6v2H0z", turned: false },
  },
  diamond: {
    outline: path("M12 .5 23.5 12 12 23.5.5 12z"),
    mark: "M7 12h10m-5-5v10",
    bends: false,
    tile: { size: 6, shade: "M0 0h2v6H0z", turned: false },
  },
  pentagon: {
    outline: path("M12 1 23.5 9.5 19 23H5L.5 9.5z"),
    mark: "m8 13.5 4-5 4 5m-4-5V20",
    bends: true,
    tile: { size: 9, shade: "M0 0h9v3H0z", turned: true },
  },
  shield: {
    outline: path("M2 1h20v12c0 5-5 8.5-10 10.5C7 21.5 2 18 2 13z"),
    mark: "M8.5 6v10m7-10v10",
    bends: false,
    tile: { size: 8, shade: "M2 2h4v4H2z", turned: false },
  },
  ring: {
    outline: path("M12 .5A11.5 11.5 0 1 0 12 23.5 11.5 11.5 0 0 0 12 .5z"),
    mark: "M12 6.5A5.5 5.5 0 1 0 12 17.5 5.5 5.5 0 0 0 12 6.5z",
    bends: true,
    tile: { size: 10, shade: "M0 0h10v2H0zM0 2h2v8H0z", turned: false },
  },
};
