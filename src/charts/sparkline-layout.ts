import { categoryX } from "./category-labels.ts";
import { CHART_WIDTHS, lastFigure, type ChartDescription } from "./description.ts";
import { lineAxis, type LineLayout } from "./line-layout.ts";
import type { Box, Mark } from "./marks.ts";
import { seriesStyles } from "./palette.ts";
import { targetMarks } from "./target-line.ts";
import { valueY } from "./value-labels.ts";

const HEIGHT = 36;
const MARGIN = 6;

/** The part of a description that a sparkline has room for: the first series and the target. */
export function sparklineDescription(description: ChartDescription): ChartDescription {
  if (description.kind === "stacked-bars")
    throw new Error(`Chart “${description.id}” cannot be drawn: stacked bars have no sparkline.`);
  return { ...description, series: description.series.slice(0, 1) };
}

/** A line without axes and words, for a compact row: each series with its last point, and the target. */
export function sparklineLayout(description: ChartDescription): LineLayout {
  const width = CHART_WIDTHS.sparkline;
  const axis = lineAxis(description);
  const plot: Box = { left: 0, top: MARGIN, right: width, bottom: HEIGHT - MARGIN };
  const styles = seriesStyles(description.series);
  const points = description.series.flatMap(({ values }, index): Mark[] => {
    const last = lastFigure(values);
    const style = styles[index];
    if (!last || !style) return [];
    const x = categoryX(plot, values.length, last.index);
    const y = valueY(plot, axis, last.value);
    return [{ kind: "point", x, y, shape: style.shape, colour: style.colour }];
  });
  const front = [...targetMarks(description.target, plot, axis), ...points];
  return { width, height: HEIGHT, plot, axis, axesShown: false, behind: [], front };
}
