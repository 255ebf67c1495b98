import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ChartSeries } from "../../src/charts/description.ts";
import { GREY, INK, PAPER, onFill, RATING_PAINTS, seriesStyles } from "../../src/charts/palette.ts";
import { RATING_DRAWINGS } from "../../src/charts/rating-shapes.ts";
import { RATING_COLOURS, RATING_SHAPES } from "../../src/domain/rating.ts";

/** Channels of a colour from 0 to 1, as light: the formula of WCAG 2. */
function light(colour: string): [number, number, number] {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance([red, green, blue]: readonly [number, number, number]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(light(one)), luminance(light(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const series = (count: number): ChartSeries[] =>
  Array.from(
    { length: count },
    (_, at) => ({ name: String(at), role: "own", values: [] }) as never,
  );
const lines = [1, 2, 3, 4].flatMap((count) => seriesStyles(series(count)));

describe("the colours of charts", () => {
  test("the measure itself gives the known contrasts", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });

  test.each([INK, GREY, ...lines.map(({ colour }) => colour)])(
    "%s stands out from white",
    (colour) => {
      expect(contrast(colour, PAPER)).toBeGreaterThanOrEqual(3);
    },
  );

  test("up to four lines differ in colour, dash and shape, each by itself", () => {
    for (const count of [2, 3, 4]) {
      const styles = seriesStyles(series(count));
      for (const key of ["colour", "dash", "shape"] as const) {
        expect(new Set(styles.map((style) => String(style[key]))).size, key).toBe(count);
      }
    }
  });
});

describe("the colours of ratings", () => {
  test.each(RATING_COLOURS)("%s stands out from white, and the text from its fill", (rating) => {
    const { fill, shade, text } = RATING_PAINTS[rating];
    expect(contrast(fill, PAPER)).toBeGreaterThanOrEqual(3);
    expect(contrast(shade, PAPER)).toBeGreaterThanOrEqual(3);
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
    // Text of a bar on the pages, which may stand on either colour of the pattern.
    const onPage = onFill(RATING_PAINTS[rating]).replace(/^#fff$/, PAPER);
    for (const under of [fill, shade]) {
      expect(contrast(onPage, under)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("every reader's paper leaves a white ground under bars; signs bring their own", () => {
    const sheet = readFileSync("src/styles/reading-preferences.css", "utf8");
    expect(sheet).toMatch(
      /html\[data-colour\] svg:not\(\.icon, \.wordmark \*, \.chart--sparkline\) \{\s*background-color: #fff;/,
    );
  });

  test("the styles of pages put dark figures on just the colours that need them", () => {
    const styles = readFileSync("src/styles/_ratings.scss", "utf8");
    const dark = RATING_COLOURS.filter((colour) => onFill(RATING_PAINTS[colour]) !== "#fff");
    expect([...styles.matchAll(/\.on-([a-z]+)/g)].map((found) => found[1])).toEqual(dark);
  });

  test("each shape has an outline, a mark and a pattern that no other has", () => {
    const drawings = RATING_SHAPES.map((shape) => RATING_DRAWINGS[shape]);
    for (const part of [
      drawings.map(({ outline }) => `${outline.kind} ${outline.path}`),
      drawings.map(({ mark }) => mark),
      drawings.map(({ tile }) => `${tile.shade} ${tile.turned}`),
    ]) {
      expect(new Set(part).size).toBe(drawings.length);
    }
  });

  test("no other file writes them down", () => {
    const sprite = readFileSync("src/components/Sprite.astro", "utf8");
    const easyRead = readFileSync("src/easy-read/drawings/signs.ts", "utf8");
    for (const { fill } of Object.values(RATING_PAINTS)) {
      expect(sprite + easyRead).not.toContain(fill);
    }
  });
});
