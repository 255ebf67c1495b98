import { ASCENT, DESCENT } from "./font-metrics.ts";
import { svgColour } from "./svg-colour.ts";
import { svgNumber } from "./svg-text.ts";

/** SVG attributes; those that are `undefined` are not written. */
export type Paint = Readonly<Record<string, string | undefined>>;

/** What a canvas's 2D context lets a caller set. */
export interface CanvasStyle {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  lineDashOffset: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
}

/** What it starts with, by the canvas standard. */
export const FIRST_STYLE: Readonly<CanvasStyle> = {
  fillStyle: "#000000",
  strokeStyle: "#000000",
  lineWidth: 1,
  lineCap: "butt",
  lineJoin: "miter",
  lineDashOffset: 0,
  globalAlpha: 1,
  font: "10px sans-serif",
  textAlign: "start",
  textBaseline: "alphabetic",
};

/** The style of a context on its own, to be kept or given back. */
export function copyStyle(from: CanvasStyle): CanvasStyle {
  const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset } = from;
  const { globalAlpha, font, textAlign, textBaseline } = from;
  const line = { lineWidth, lineCap, lineJoin, lineDashOffset };
  return { fillStyle, strokeStyle, ...line, globalAlpha, font, textAlign, textBaseline };
}

const ANCHORS: Readonly<Record<string, string | undefined>> = {
  center: "middle",
  right: "end",
  end: "end",
};

/** How far under the canvas line the baseline of a text lies, in font sizes. */
const BASELINES: Readonly<Record<string, number>> = {
  top: ASCENT,
  hanging: ASCENT,
  middle: (ASCENT - DESCENT) / 2,
  bottom: -DESCENT,
  ideographic: -DESCENT,
};

/** The value, unless it is what SVG takes anyway. */
const unless = (usual: string | number, value: string | number) =>
  value === usual ? undefined : String(value);

const opacity = (value: number) => (value < 1 ? svgNumber(value) : undefined);

/** The attributes of a fill. `undefined` where nothing would be seen. */
export function fillPaint({ fillStyle, globalAlpha }: CanvasStyle): Paint | undefined {
  const fill = svgColour(fillStyle);
  return fill && { fill: fill.colour, "fill-opacity": opacity(fill.opacity * globalAlpha) };
}

/** The attributes of a stroke. `undefined` where nothing would be seen. */
export function strokePaint(style: CanvasStyle, dash: readonly number[]): Paint | undefined {
  const stroke = svgColour(style.strokeStyle);
  const dashed = dash.length > 0;
  return (
    stroke && {
      stroke: stroke.colour,
      "stroke-opacity": opacity(stroke.opacity * style.globalAlpha),
      "stroke-width": unless("1", svgNumber(style.lineWidth)),
      "stroke-dasharray": dashed ? dash.map(svgNumber).join(" ") : undefined,
      "stroke-dashoffset": dashed ? unless("0", svgNumber(style.lineDashOffset)) : undefined,
      "stroke-linecap": unless("butt", style.lineCap),
      "stroke-linejoin": unless("miter", style.lineJoin),
    }
  );
}

/** Size in pixels and weight of a canvas font: "bold 16px Arial". */
export function readFont(font: string): { size: number; bold: boolean } {
  const size = /(\d+(?:\.\d+)?)px/.exec(font)?.[1];
  if (!size) throw new Error(`The chart picture has a font without a size in pixels: ${font}.`);
  return { size: Number(size), bold: /\b(?:bold|[6-9]00)\b/.test(font) };
}

/** From the line that a text is hung on to its baseline, in pixels. */
export function baselineOffset({ font, textBaseline }: CanvasStyle): number {
  return (BASELINES[textBaseline] ?? 0) * readFont(font).size;
}

/** The attributes of a text, but for its place and colour. `size` is that of the whole picture. */
export function textPaint({ font, textAlign }: CanvasStyle, size: number): Paint {
  const read = readFont(font);
  return {
    "font-size": unless(size, read.size),
    "font-weight": read.bold ? "bold" : undefined,
    "text-anchor": ANCHORS[textAlign],
  };
}
