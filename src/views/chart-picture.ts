import { CHART_WIDTHS, type ChartDescription } from "../charts/description.ts";
import { drawChart } from "../charts/draw.ts";
import { FONT_FAMILY, FONT_SIZE, LINE_HEIGHT, wrapText } from "../charts/label-text.ts";
import { INK, PAPER } from "../charts/palette.ts";
import { attributes, escapeText } from "../charts/svg-text.ts";

const MARGIN = 24;

interface Block {
  lines: readonly string[];
  bold: boolean;
}

/** Lines of text, one under the other, the first one under `top`. */
function textOf({ lines, bold }: Block, top: number): string {
  const weight = bold ? { "font-weight": "bold" } : {};
  return lines
    .map((line, row) => {
      const y = String(top + (row + 0.75) * LINE_HEIGHT);
      return `<text${attributes({ x: String(MARGIN), y, ...weight })}>${escapeText(line)}</text>`;
    })
    .join("");
}

/**
 * A chart as a picture that can leave the site: with its title, its caveats, its sources and the
 * address of its page in it.
 *
 * @param address full address of the page that it stands on
 * @returns the text of an SVG file
 */
export function chartPicture(description: ChartDescription, address: string): string {
  const chart = drawChart(description, { width: "wide" });
  const height = Number(/ height="(\d+)"/.exec(chart)?.[1] ?? 0);
  const room = CHART_WIDTHS.wide;
  const title: Block = { lines: wrapText(description.title, room, true), bold: true };
  const under = [
    description.leftOut,
    description.caveat,
    `Source: ${description.source}.`,
    address,
  ];
  const lines = under.flatMap((text) => (text ? wrapText(text, room) : []));
  const chartTop = MARGIN + title.lines.length * LINE_HEIGHT + MARGIN;
  const footTop = chartTop + height + MARGIN;
  const whole = footTop + lines.length * LINE_HEIGHT + MARGIN;
  const width = room + 2 * MARGIN;
  const root = attributes({
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${whole}`,
    width: String(width),
    height: String(whole),
    "font-family": FONT_FAMILY,
    "font-size": String(FONT_SIZE),
    fill: INK,
  });
  const paper = `<rect width="100%" height="100%" fill="${PAPER}"/>`;
  const placed = chart.replace("<svg", `<svg x="${MARGIN}" y="${chartTop}"`);
  const texts = textOf(title, MARGIN) + textOf({ lines, bold: false }, footTop);
  return `<svg${root}>${paper}${texts}${placed}</svg>\n`;
}
