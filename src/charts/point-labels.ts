import type { ChartDescription } from "./description.ts";
import { labelFigure } from "./figure-text.ts";
import { labelWidth, LINE_HEIGHT } from "./label-text.ts";
import type { Box, Mark } from "./marks.ts";
import { POINT_RADIUS } from "./paint-marks.ts";
import { panelsOf } from "./time-bands.ts";

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

/** A line is looked at in this many places between two of its points. */
const STEPS = 16;

/** Where the line of a series runs, as small boxes; nothing where its points are not joined. */
function alongLine(points: readonly Point[], joined: boolean): Box[] {
  if (!joined) return [];
  return points.slice(1).flatMap((to, at) => {
    const from = points[at] ?? to;
    const part = (k: number) => ({
      x: from.x + ((to.x - from.x) * k) / STEPS,
      y: from.y + ((to.y - from.y) * k) / STEPS,
    });
    return Number.isNaN(from.y + to.y)
      ? []
      : Array.from({ length: STEPS + 1 }, (_, k) => around(part(k), 2, 2));
  });
}

/** Places for a label by its point: over it, under it, each pushed away from the sides of the plot. */
function spots({ x, y }: Point, width: number, plot: Box): Point[] {
  const room = width / 2 + 3;
  const near = Math.max(plot.left + room, Math.min(plot.right - room, x));
  return [-OFF, OFF].map((off) => ({ x: near, y: y + off }));
}

/** What labels keep off: every point, and every line between two. */
function drawnBoxes(description: ChartDescription, places: readonly (readonly Point[])[]) {
  const joined = panelsOf(description).every((one) => one.joined);
  const size = 2 * POINT_RADIUS + 4;
  const known = places.flat().filter(({ y }) => !Number.isNaN(y));
  return {
    points: known.map((one) => around(one, size, size)),
    lines: places.flatMap((points) => alongLine(points, joined)),
  };
}

/** The places in the first series whose figures are said: none where there are too many. */
function told({ series }: ChartDescription): number[] {
  const values = series[0]?.values ?? [];
  const known = values.flatMap((value, index) => (value === null ? [] : [index]));
  return known.length > MOST || series.length > MOST_LINES ? [] : known.slice(0, -1);
}

/**
 * The figures of the first series beside their points, but for the last one, which stands at the
 * end of the line. A figure is left out where no place over or under its point is free, and keeps
 * off the lines where it can.
 */
export function pointLabels(
  description: ChartDescription,
  places: readonly (readonly Point[])[],
  plot: Box,
  decimals: number,
): Mark[] {
  const [main] = description.series;
  const { points: taken, lines } = drawnBoxes(description, places);
  return told(description).flatMap((index): Mark[] => {
    const place = places[0]?.[index];
    if (!main || !place) return [];
    const text = labelFigure(main, index, description.unit, decimals);
    const width = labelWidth(text) + 4;
    const free = spots(place, width, plot)
      .map((spot) => ({ spot, box: around(spot, width, LINE_HEIGHT) }))
      .filter(({ box }) => inside(box, plot) && !taken.some((other) => meet(box, other)));
    const best = free.find(({ box }) => !lines.some((other) => meet(box, other))) ?? free[0];
    if (!best) return [];
    taken.push(best.box);
    return [{ kind: "text", ...best.spot, text, align: "center" }];
  });
}
