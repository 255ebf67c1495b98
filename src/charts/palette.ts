import type { ChartSeries } from "./description.ts";
import type { RatingColour } from "../domain/rating.ts";

/** Text and outlines. */
export const INK = "#0b0c0c";
export const PAPER = "#ffffff";
/** Lines that only help to read off a value. */
export const GRID = "#cecece";
/** Stretches without figures. */
export const BAND = "#eeefef";
/** From the lowest to the highest of many: 3 to 1 against white, and behind every point. */
export const RANGE = "#8a9296";
/** Targets and breaks. */
export const GREY = "#505a5f";

export type PointShape = "circle" | "triangle" | "rect" | "rectRot";

/** How one series looks. Colour, dash and shape each tell it from the others. */
export interface SeriesStyle {
  colour: string;
  dash: readonly number[];
  shape: PointShape;
  width: number;
}

/** In the order that the Government Analysis Function gives for categories. */
const STYLES: readonly SeriesStyle[] = [
  { colour: "#12436D", dash: [], shape: "circle", width: 3 },
  { colour: "#28A197", dash: [9, 4], shape: "triangle", width: 2 },
  { colour: "#801650", dash: [2, 4], shape: "rect", width: 2 },
  { colour: "#F46A25", dash: [12, 4, 2, 4], shape: "rectRot", width: 2 },
];

/** The style of each series, in order. Two series take the first and the last colour. */
export function seriesStyles(series: readonly ChartSeries[]): SeriesStyle[] {
  const chosen = series.length === 2 ? [STYLES[0], STYLES[3]] : STYLES.slice(0, series.length);
  return chosen.filter((style) => style !== undefined);
}

/** What a colour of ratings looks like, on every page and picture. */
export interface RatingPaint {
  fill: string;
  /** The second colour of its pattern in a bar, so that parts differ without their hue. */
  shade: string;
  /** Text on the fill. */
  text: string;
}

/**
 * Fill and shade stand out from white by 3 to 1 or more, and the text from the fill by 4.5 to 1 or
 * more. On every paper that a reader can choose, dark ones too, signs and bars keep a white ground.
 */
export const RATING_PAINTS: Readonly<Record<RatingColour, RatingPaint>> = {
  green: { fill: "#00703c", shade: "#00532c", text: PAPER },
  amber: { fill: "#e0621b", shade: "#e87232", text: INK },
  red: { fill: "#d4351c", shade: "#c22a12", text: PAPER },
  blue: { fill: "#1d70b8", shade: "#145087", text: PAPER },
  teal: { fill: "#00787d", shade: "#00595d", text: PAPER },
  purple: { fill: "#7d52a8", shade: "#5b3a80", text: PAPER },
  pink: { fill: "#c2146b", shade: "#98104f", text: PAPER },
  grey: { fill: "#626a6e", shade: "#454b4e", text: PAPER },
};

/** The ink of the pages, which is softer than that of pictures. */
const PAGE_INK = "#12222b";

/** The colour of marks and figures on the fill of a rating, on pages. */
export function onFill({ text }: RatingPaint): string {
  return text === PAPER ? "#fff" : PAGE_INK;
}

/** Colours of the signs of verdicts against a target. Each stands out from white by 4.5 to 1 or more. */
export const VERDICT_COLOURS = {
  paper: "#fff",
  green: "#00703c",
  blue: "#1d70b8",
  rust: "#b3451b",
  red: "#d4351c",
  muted: "#4a5c63",
  quiet: "#d5dde0",
  /** For a part of a bar only. */
  empty: RANGE,
  purple: "#54347a",
} as const;
