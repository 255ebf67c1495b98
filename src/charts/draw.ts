import { BasicPlatform, Chart } from "chart.js";
import { once, onceOfText } from "../domain/once.ts";
import { chartPlan, type ChartPlan } from "./chart-config.ts";
import { CHART_PARTS } from "./chart-parts.ts";
import type { ChartDescription, ChartWidth } from "./description.ts";
import { FONT_FAMILY, FONT_SIZE } from "./label-text.ts";
import { INK } from "./palette.ts";
import { strictContext } from "./strict-context.ts";
import { SvgContext } from "./svg-context.ts";
import { SvgElements } from "./svg-elements.ts";
import { attributes, escapeText } from "./svg-text.ts";

Chart.register(...CHART_PARTS);

export interface DrawOptions {
  width: ChartWidth;
  /** True where words beside the picture already say all: it is then hidden from screen readers. */
  hidden?: boolean;
}

/** A canvas as far as Chart.js looks at one. */
function svgCanvas({ width, height }: ChartPlan, elements: SvgElements): HTMLCanvasElement {
  const canvas = { width, height, getContext: (): unknown => context };
  const context = strictContext(new SvgContext(canvas, elements, { colour: INK, size: FONT_SIZE }));
  return canvas as unknown as HTMLCanvasElement;
}

/** The elements of the picture, drawn by Chart.js. */
function drawElements(plan: ChartPlan, prefix: string): string {
  const elements = new SvgElements(prefix);
  const config = { ...plan.config, platform: BasicPlatform };
  const chart = new Chart(svgCanvas(plan, elements), config);
  const drawn = elements.toString();
  chart.destroy();
  return drawn;
}

/** For a picture that has words in it. */
const WORDS = { "font-family": FONT_FAMILY, "font-size": String(FONT_SIZE), fill: INK };

function drawAnew(
  description: ChartDescription,
  { width: kind, hidden = false }: DrawOptions,
): string {
  const plan = chartPlan(description, kind);
  const prefix = `${description.id}-${kind}`;
  const { width, height } = plan;
  const root = attributes({
    class: `chart chart--${kind}`,
    viewBox: `0 0 ${width} ${height}`,
    width: String(width),
    height: String(height),
    ...(hidden ? { "aria-hidden": "true" } : { role: "img", "aria-labelledby": `${prefix}-title` }),
    ...(kind === "sparkline" ? {} : WORDS),
  });
  const title = hidden
    ? ""
    : `<title id="${prefix}-title">${escapeText(description.summary)}</title>`;
  // The words in the picture are read once, as its name, and not one by one.
  const drawn = drawElements(plan, prefix);
  return `<svg${root}>${title}${hidden ? drawn : `<g aria-hidden="true">${drawn}</g>`}</svg>`;
}

const drawings = once((description: ChartDescription) => ({
  plain: onceOfText((width: ChartWidth) => drawAnew(description, { width })),
  hidden: onceOfText((width: ChartWidth) => drawAnew(description, { width, hidden: true })),
}));

/**
 * Draws a description as the text of one `<svg>` element, always the same for the same description:
 * several pages show it, and it is drawn once. It has no `style` attributes; every id starts with the
 * description's id and the width's name.
 * @throws Error that names the chart and what cannot be drawn
 */
export function drawChart(description: ChartDescription, options: DrawOptions): string {
  const { plain, hidden } = drawings(description);
  return options.hidden ? hidden(options.width) : plain(options.width);
}
