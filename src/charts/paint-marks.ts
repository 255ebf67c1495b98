import type { Plugin } from "chart.js";
import { drawPoint } from "chart.js/helpers";
import { FONT_FAMILY, FONT_SIZE } from "./label-text.ts";
import type { AreaMark, Layout, LineMark, Mark, PointMark, TextMark } from "./marks.ts";
import { INK, PAPER } from "./palette.ts";

/** The radius of a point, in pixels. */
export const POINT_RADIUS = 5;

function paintText(ctx: CanvasRenderingContext2D, mark: TextMark): void {
  ctx.font = `${mark.bold ? "bold " : ""}${FONT_SIZE}px ${FONT_FAMILY}`;
  ctx.fillStyle = mark.colour ?? INK;
  ctx.textAlign = mark.align;
  ctx.textBaseline = "middle";
  ctx.fillText(mark.text, mark.x, mark.y);
}

function paintLine(ctx: CanvasRenderingContext2D, mark: LineMark): void {
  ctx.strokeStyle = mark.colour;
  ctx.lineWidth = mark.width;
  ctx.setLineDash([...(mark.dash ?? [])]);
  ctx.beginPath();
  mark.points.forEach(([x, y], index) => (index === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
  if (mark.closed) ctx.closePath();
  ctx.stroke();
}

function paintArea(ctx: CanvasRenderingContext2D, { box, colour }: AreaMark): void {
  ctx.fillStyle = colour;
  ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
}

function paintPoint(ctx: CanvasRenderingContext2D, mark: PointMark): void {
  ctx.fillStyle = mark.colour;
  const look = { pointStyle: mark.shape, radius: POINT_RADIUS, borderWidth: 0 };
  drawPoint(ctx, look, mark.x, mark.y);
}

function paint(ctx: CanvasRenderingContext2D, mark: Mark): void {
  if (mark.kind === "text") paintText(ctx, mark);
  else if (mark.kind === "line") paintLine(ctx, mark);
  else if (mark.kind === "area") paintArea(ctx, mark);
  else paintPoint(ctx, mark);
}

function paintAll(ctx: CanvasRenderingContext2D, marks: readonly Mark[]): void {
  ctx.save();
  for (const mark of marks) paint(ctx, mark);
  ctx.restore();
}

/**
 * The Chart.js plugin that paints a layout's own marks.
 *
 * @param onPaper whether they stand on white paper of their own
 */
export function marksPlugin(layout: Layout, onPaper: boolean): Plugin<"line" | "bar"> {
  const { width, height } = layout;
  const paper: Mark = {
    kind: "area",
    box: { left: 0, top: 0, right: width, bottom: height },
    colour: PAPER,
  };
  return {
    id: "marks",
    beforeDraw: (chart) => paintAll(chart.ctx, onPaper ? [paper, ...layout.behind] : layout.behind),
    afterDatasetsDraw: (chart) => paintAll(chart.ctx, layout.front),
  };
}
