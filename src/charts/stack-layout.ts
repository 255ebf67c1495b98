import { Column, type BarLayout } from "./bar-layout.ts";
import { CHART_WIDTHS, type ChartDescription } from "./description.ts";
import { wrapText } from "./label-text.ts";
import type { Mark } from "./marks.ts";
import { INK } from "./palette.ts";
import { insideMarks, outsideWords } from "./stack-labels.ts";
import { stackRows, type StackRow } from "./stack-segments.ts";
import { blockHeight, textBlock } from "./text-block.ts";

const THICKNESS = 48;

/** Room between two bars with their words, in pixels. */
const GAP = 16;

/** The outlines of the parts keep this far from the edges of the picture. */
const EDGE = 1;

/** A thin dark outline round every part: it parts colours that are alike in grey print. */
function outlines({ segments }: StackRow, top: number): Mark[] {
  const bottom = top + THICKNESS;
  return segments.map(({ left, right }) => ({
    kind: "line",
    points: [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
    colour: INK,
    width: 1,
    closed: true,
  }));
}

/** A heading, its bar and the words under it. Returns the middle of the bar. */
function addRow(column: Column, row: StackRow, heading: string, width: number): number {
  const lines = wrapText(heading, width, true);
  column.add(textBlock(lines, column.y, true), blockHeight(lines) + 4);
  const middle = column.y + THICKNESS / 2;
  column.add([...outlines(row, column.y), ...insideMarks(row, middle)], THICKNESS);
  const words = outsideWords(row, column.y, width);
  column.add(words.marks, words.height + GAP);
  return middle;
}

/** Stacked lying bars. Every part carries its name and figure, so there is no axis and no key. */
export function stackLayout(description: ChartDescription, kind: "wide" | "narrow"): BarLayout {
  const width = CHART_WIDTHS[kind];
  const [left, right] = [EDGE, width - EDGE];
  const column = new Column();
  const caption = wrapText(description.unit.label, width);
  column.add(textBlock(caption, 0), blockHeight(caption) + 8);
  const middles = stackRows(description, left, right).map((row, category) =>
    addRow(column, row, description.categories[category] ?? "", width),
  );
  const height = Math.ceil(column.y - GAP + 4);
  return {
    width,
    height,
    plot: { left, right, top: 0, bottom: height },
    from: 0,
    to: 1,
    thickness: THICKNESS,
    middles: description.series.map(() => middles),
    behind: [],
    front: column.marks,
  };
}
