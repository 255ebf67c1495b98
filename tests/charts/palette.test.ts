import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ChartSeries } from "../../src/charts/description.ts";
import { GREY, INK, PAPER, RATING_COLOURS, seriesStyles } from "../../src/charts/palette.ts";
import { RATINGS } from "../../src/domain/rating.ts";

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
  test.each(RATINGS)("%s stands out from white, and the text from its fill", (rating) => {
    const { fill, shade, text } = RATING_COLOURS[rating];
    expect(contrast(fill, PAPER)).toBeGreaterThanOrEqual(3);
    expect(contrast(shade, PAPER)).toBeGreaterThanOrEqual(3);
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
    // Text of a bar on the pages, which may stand on either colour of the pattern.
    const onPage = text === PAPER ? PAPER : "#12222b";
    for (const under of [fill, shade]) {
      expect(contrast(onPage, under)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("no other file writes them down", () => {
    const sprite = readFileSync("src/components/Sprite.astro", "utf8");
    const easyRead = readFileSync("src/easy-read/drawings/signs.ts", "utf8");
    for (const rating of RATINGS) {
      expect(sprite + easyRead).not.toContain(RATING_COLOURS[rating].fill);
    }
  });
});
