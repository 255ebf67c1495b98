import { CHART_WIDTHS, lastFigure, type ChartDescription } from "./description.ts";
import { lineAxis, type LineLayout } from "./line-layout.ts";
import { linePlaces } from "./line-places.ts";
import type { Box, Mark } from "./marks.ts";
import { seriesStyles } from "./palette.ts";
import { targetMarks } from "./target-line.ts";
import { panelsOf, timeBands } from "./time-bands.ts";

const HEIGHT = 36;
const MARGIN = 6;

/** The part of a description that a sparkline has room for: the first series and the target. */
export function sparklineDescription(description: ChartDescription): ChartDescription {
  if (description.kind === "stacked-bars")
    throw new Error(`Chart “${description.id}” cannot be drawn: stacked bars have no sparkline.`);
  return { ...description, series: description.series.slice(0, 1) };
}

/** Whether no line runs through a figure, so that only a point of its own shows it. */
function stands(values: readonly (number | null)[], at: number, joined: boolean): boolean {
  const isFigure = (index: number): boolean => typeof values[index] === "number";
  return isFigure(at) && !(joined && (isFigure(at - 1) || isFigure(at + 1)));
}

/** A line without axes and words, for a compact row: each series with its last point, and the target. */
export function sparklineLayout(description: ChartDescription): LineLayout {
  const width = CHART_WIDTHS.sparkline;
  const axis = lineAxis(description);
  const plot: Box = { left: 0, top: MARGIN, right: width, bottom: HEIGHT - MARGIN };
  const whole: Box = { left: 0, top: 0, right: width, bottom: HEIGHT };
  const bands = panelsOf(description).flatMap((panel) => timeBands(panel, plot));
  const places = linePlaces(description, bands, plot, axis);
  const styles = seriesStyles(description.series);
  const joined = panelsOf(description).every((panel) => panel.joined);
  const points = description.series.flatMap(({ values }, index): Mark[] => {
    const style = styles[index];
    if (!style) return [];
    const last = lastFigure(values)?.index;
    return (places[index] ?? []).flatMap((place, at): Mark[] =>
      at === last || stands(values, at, joined)
        ? [{ kind: "point", ...place, shape: style.shape, colour: style.colour }]
        : [],
    );
  });
  const front = [...targetMarks(description.target, plot, axis, bands), ...points];
  return { width, height: HEIGHT, plot: whole, places, axesShown: false, behind: [], front };
}
