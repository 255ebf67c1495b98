import { Chart, type Plugin } from "chart.js";
import { chartPlan } from "../charts/chart-config.ts";
import { CHART_PARTS } from "../charts/chart-parts.ts";
import type { ChartDescription } from "../charts/description.ts";
import { INK, PAPER } from "../charts/palette.ts";
import type { Stop } from "./explore-stops.ts";

Chart.register(...CHART_PARTS);

const RING = 11;

/** The drawn chart, as far as exploring asks. */
export interface ExploredChart {
  /** Marks a stop, or none. */
  mark(stop: Stop | null): void;
  /** Height of a stop in the window, in CSS pixels. */
  heightOf(stop: Stop): number;
  /** The stop nearest to a point of the screen. */
  nearest(x: number, y: number): Stop;
  remove(): void;
}

/** Where a stop lies on the canvas, in CSS pixels; where there is no figure, on the edge. */
function placeOf(chart: Chart, { series, category }: Stop): { x: number; y: number } {
  const { x, y } = chart.getDatasetMeta(series).data[category] ?? { x: NaN, y: NaN };
  const { left, bottom } = chart.chartArea;
  const across = chart.config.options?.indexAxis === "y";
  const label = chart.scales["x"]?.getPixelForValue(category) ?? left;
  return {
    x: Number.isFinite(x) ? x : across ? left : label,
    y: Number.isFinite(y) ? y : bottom,
  };
}

/** Draws a ring round the marked stop: dark on white, so that it shows on every colour. */
function ringPlugin(marked: () => Stop | null): Plugin<"line" | "bar"> {
  return {
    id: "ring",
    afterDraw(chart) {
      const stop = marked();
      if (!stop) return;
      const { x, y } = placeOf(chart as unknown as Chart, stop);
      for (const [colour, width] of [
        [PAPER, 7],
        [INK, 3],
      ] as const) {
        chart.ctx.beginPath();
        chart.ctx.arc(x, y, RING, 0, 2 * Math.PI);
        chart.ctx.strokeStyle = colour;
        chart.ctx.lineWidth = width;
        chart.ctx.stroke();
      }
    },
  };
}

/**
 * Draws a chart on a canvas, exactly as large as the picture in its place.
 *
 * @param width which of the two pictures it takes the place of
 */
export function exploredChart(
  canvas: HTMLCanvasElement,
  description: ChartDescription,
  width: "wide" | "narrow",
): ExploredChart {
  const plan = chartPlan(description, width);
  canvas.width = plan.width;
  canvas.height = plan.height;
  let marked: Stop | null = null;
  const chart = new Chart(canvas, {
    ...plan.config,
    options: { ...plan.config.options, devicePixelRatio: Math.max(1, devicePixelRatio) },
    plugins: [...(plan.config.plugins ?? []), ringPlugin(() => marked)],
  });
  const plain = chart as unknown as Chart;
  const stops = description.series.flatMap((_, series) =>
    description.categories.map((__, category): Stop => ({ series, category })),
  );
  return {
    mark(stop) {
      marked = stop;
      chart.draw();
    },
    heightOf(stop) {
      const box = canvas.getBoundingClientRect();
      return box.top + (placeOf(plain, stop).y * box.height) / plan.height;
    },
    nearest(x, y) {
      const box = canvas.getBoundingClientRect();
      const scale = plan.width / box.width;
      const [left, top] = [(x - box.left) * scale, (y - box.top) * scale];
      const far = (stop: Stop): number => {
        const place = placeOf(plain, stop);
        return Math.hypot(place.x - left, place.y - top);
      };
      return stops.reduce((best, one) => (far(one) < far(best) ? one : best));
    },
    remove: () => chart.destroy(),
  };
}
