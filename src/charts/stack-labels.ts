import { NO_DATA } from "./figure-text.ts";
import { labelWidth, LINE_HEIGHT, linesWidth, wrapText } from "./label-text.ts";
import type { Mark } from "./marks.ts";
import { INK } from "./palette.ts";
import { spread } from "./spread.ts";
import type { Segment, StackRow } from "./stack-segments.ts";

/** Room that a label keeps to the edges of its part, and labels to each other, in pixels. */
const PADDING = 5;
const GAP = 12;

/** From a bar down to the words under it. */
const LEADER = 12;

/** A label stands in its part if both its lines fit. */
const fitsInside = ({ name, figure, left, right }: Segment) =>
  Math.max(labelWidth(name), labelWidth(figure, true)) + 2 * PADDING <= right - left;

/** Name over figure, in the middle of the part. */
function insideMarks(segment: Segment, offset: number, middle: number): Mark[] {
  const { name, figure, left, right, textColour: colour } = segment;
  const place = { x: offset + (left + right) / 2, align: "center", colour } as const;
  const half = LINE_HEIGHT / 2;
  return [
    { kind: "text", ...place, y: middle - half, text: name },
    { kind: "text", ...place, y: middle + half, text: figure, bold: true },
  ];
}

const outsideText = ({ name, figure }: Segment) => `${name} ${figure}`;

/**
 * The words under a bar for the parts that are too small for theirs.
 * leaders: each word has its own line up to its part; running: one text in the order of the parts.
 */
type Outside =
  | { kind: "none" }
  | { kind: "leaders"; segments: readonly Segment[] }
  | { kind: "running"; lines: readonly string[] };

function outside({ segments, unknown }: StackRow, width: number): Outside {
  const small = segments.filter((segment) => !fitsInside(segment));
  if (segments.length === 0) return { kind: "running", lines: ["No data"] };
  if (small.length === 0 && unknown.length === 0) return { kind: "none" };
  const texts = small.map(outsideText);
  const needed = texts.reduce((sum, text) => sum + labelWidth(text) + GAP, -GAP);
  if (unknown.length === 0 && needed <= width) return { kind: "leaders", segments: small };
  const all = [...texts, ...unknown.map((name) => `${name} ${NO_DATA}`)].join(", ");
  return { kind: "running", lines: wrapText(all, width) };
}

/** The height of the words under a bar, in pixels. */
export function outsideHeight(row: StackRow, width: number): number {
  const words = outside(row, width);
  if (words.kind === "none") return 0;
  return words.kind === "leaders" ? LEADER + LINE_HEIGHT : 4 + words.lines.length * LINE_HEIGHT;
}

/** Labels on one line, each joined to the foot of its part. */
function leaderMarks(segments: readonly Segment[], left: number, width: number, foot: number) {
  const items = segments.map((segment) => ({
    centre: left + (segment.left + segment.right) / 2,
    size: linesWidth([outsideText(segment)]),
  }));
  const middles = spread(items, 0, width, GAP);
  return segments.flatMap((segment, k): Mark[] => {
    const from = items[k]?.centre ?? 0;
    const x = middles[k] ?? from;
    const points = [[from, foot - 5] as const, [from, foot + 4] as const, [x, foot + LEADER] as const];
    const y = foot + LEADER + LINE_HEIGHT / 2;
    return [
      { kind: "line", points, colour: INK, width: 1 },
      { kind: "text", x, y, text: outsideText(segment), align: "center" },
    ];
  });
}

/** All words on and under one bar. */
export function segmentMarks(
  row: StackRow,
  bar: { left: number; width: number; top: number; bottom: number },
): Mark[] {
  const { left, width, top, bottom } = bar;
  const words = outside(row, left + width);
  const inside = row.segments.filter(fitsInside);
  const marks = inside.flatMap((segment) => insideMarks(segment, left, (top + bottom) / 2));
  if (words.kind === "leaders") marks.push(...leaderMarks(words.segments, left, left + width, bottom));
  if (words.kind === "running")
    words.lines.forEach((text, row_) => {
      const y = bottom + 4 + (row_ + 0.5) * LINE_HEIGHT;
      marks.push({ kind: "text", x: 0, y, text, align: "left" });
    });
  return marks;
}
