import { NO_DATA } from "../wording/browser/charts.ts";
import { labelWidth, LINE_HEIGHT, wrapText } from "./label-text.ts";
import type { Mark } from "./marks.ts";
import { INK } from "./palette.ts";
import { spread } from "./spread.ts";
import type { Segment, StackRow } from "./stack-segments.ts";
import { blockHeight, textBlock } from "./text-block.ts";

/** Room that a label keeps to the edges of its part, and labels to each other, in pixels. */
const PADDING = 5;
const GAP = 12;

/** From a bar down to the words under it, with a line and without one. */
const LEADER = 12;
const NEAR = 4;

/** A label stands in its part if both its lines fit. */
const fitsInside = ({ name, figure, left, right }: Segment) =>
  Math.max(labelWidth(name), labelWidth(figure, true)) + 2 * PADDING <= right - left;

const oneLine = ({ name, figure }: Segment) => `${name} ${figure}`;

/** Name over figure in the middle of every part that has the room. */
export function insideMarks({ segments }: StackRow, middle: number): Mark[] {
  return segments.filter(fitsInside).flatMap((segment): Mark[] => {
    const { name, figure, left, right, textColour: colour } = segment;
    const place = { x: (left + right) / 2, align: "center", colour } as const;
    const half = LINE_HEIGHT / 2;
    return [
      { kind: "text", ...place, y: middle - half, text: name },
      { kind: "text", ...place, y: middle + half, text: figure, bold: true },
    ];
  });
}

/** Labels on one line, each joined to the foot of its part. */
function leaderMarks(segments: readonly Segment[], foot: number, width: number): Mark[] {
  const items = segments.map((segment) => ({
    centre: (segment.left + segment.right) / 2,
    size: labelWidth(oneLine(segment)),
  }));
  const middles = spread(items, 0, width, GAP);
  return segments.flatMap((segment, k): Mark[] => {
    const from = items[k]?.centre ?? 0;
    const x = middles[k] ?? from;
    const points = [[from, foot] as const, [from, foot + 4] as const, [x, foot + LEADER] as const];
    const y = foot + LEADER + LINE_HEIGHT / 2;
    return [
      { kind: "line", points, colour: INK, width: 1 },
      { kind: "text", x, y, text: oneLine(segment), align: "center" },
    ];
  });
}

/**
 * The words under a bar: the labels of parts that are too small for theirs, each with a line up to
 * its part. Where they do not fit side by side, or a figure is not known, they run on as one text.
 * @param foot the lower edge of the bar
 */
export function outsideWords(
  row: StackRow,
  foot: number,
  width: number,
): { marks: Mark[]; height: number } {
  const small = row.segments.filter((segment) => !fitsInside(segment));
  const needed = small.reduce((sum, part) => sum + labelWidth(oneLine(part)) + GAP, -GAP);
  if (row.unknown.length === 0 && needed <= width) {
    const height = small.length > 0 ? LEADER + LINE_HEIGHT : 0;
    return { marks: leaderMarks(small, foot, width), height };
  }
  const unknown = row.unknown.map((name) => `${name} ${NO_DATA}`);
  const lines = wrapText([...small.map(oneLine), ...unknown].join(", "), width);
  return { marks: textBlock(lines, foot + NEAR), height: NEAR + blockHeight(lines) };
}
