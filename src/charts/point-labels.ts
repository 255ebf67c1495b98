import type { ChartDescription } from "./description.ts";
import { labelFigure } from "./figure-text.ts";
import { labelWidth, LINE_HEIGHT } from "./label-text.ts";
import type { Box, Mark } from "./marks.ts";
import { POINT_RADIUS } from "./paint-marks.ts";

/** With more figures or lines than these their labels would hide the lines; the axis tells them. */
const MOST = 8;
const MOST_LINES = 2;

/** From the middle of a point to the middle of its label, in pixels. */
const OFF = LINE_HEIGHT / 2 + POINT_RADIUS + 3;

interface Point {
  x: number;
  y: number;
}

const around = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const inside = (box: Box, plot: Box): boolean =>
  box.left > plot.left && box.right < plot.right && box.top > plot.top && box.bottom < plot.bottom;

/**
 * The figures of the first series beside their points, but for the last one, which stands at the
 * end of the line. A figure is left out where no place over or under its point is free.
 */
export function pointLabels(
  { series, unit }: ChartDescription,
  places: readonly (readonly Point[])[],
  plot: Box,
  decimals: number,
): Mark[] {
  const [main] = series;
  const known = (main?.values ?? []).flatMap((value, index) => (value === null ? [] : [index]));
  if (!main || known.length > MOST || series.length > MOST_LINES) return [];
  const size = 2 * POINT_RADIUS + 4;
  const taken = places
    .flat()
    .filter(({ y }) => !Number.isNaN(y))
    .map((one) => around(one, size, size));
  return known.slice(0, -1).flatMap((index): Mark[] => {
    const place = places[0]?.[index] ?? { x: 0, y: 0 };
    const text = labelFigure(main, index, unit, decimals);
    const free = [-OFF, OFF]
      .map((off) => ({ x: place.x, y: place.y + off }))
      .find((spot) => {
        const box = around(spot, labelWidth(text) + 4, LINE_HEIGHT);
        return inside(box, plot) && !taken.some((other) => meet(box, other));
      });
    if (!free) return [];
    taken.push(around(free, labelWidth(text) + 4, LINE_HEIGHT));
    return [{ kind: "text", ...free, text, align: "center" }];
  });
}
