import { expect, test } from "vitest";
import { drawChart } from "../../src/charts/draw.ts";
import type { ChartDescription } from "../../src/charts/description.ts";
import { pathsWith, pictureText, rectangle } from "./read-picture.ts";
import { friendlyPlaces, priorities, severalBars, totals } from "./samples.ts";

const FILLS = { green: "#00703c", amber: "#e0621b", red: "#d4351c", blue: "#1d70b8" };

/** The bars of one colour, top down. */
const bars = (description: ChartDescription, fill: string, width: "wide" | "narrow" = "wide") =>
  pathsWith(drawChart(description, { width }), { fill }).map(rectangle);

test("bars start at zero and are as long as their figures", () => {
  const [first, second, third] = bars(friendlyPlaces, "#12436d");
  expect([first?.x, second?.x, third?.x]).toEqual([1, 1, 1]);
  expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(61 / 81, 3);
  expect((third?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(67 / 81, 3);
});

test("bars say category, figure and target in words; a gap says “no data”", () => {
  const text = pictureText(drawChart(friendlyPlaces, { width: "narrow" }));
  expect(text).toContain("December 2013: 81 (target 71)");
  expect(text).toContain("December 2014: no data");
  expect(text).toContain("Counted in another way");
});

test("the target is a dashed stroke over its bar", () => {
  const [strokes = ""] = pathsWith(drawChart(severalBars, { width: "wide" }), {
    "stroke-dasharray": "5 3",
  });
  expect(strokes).toMatch(/^M[\d.]+ [\d.]+V[\d.]+$/);
});

test("every bar of several names its series", () => {
  const text = pictureText(drawChart(severalBars, { width: "narrow" }));
  expect(text).toContain("Statistical neighbours: 72.5%");
  expect(text).toContain("England: 75%");
});

test("a comparator without a figure takes no room; the table says that there is none", () => {
  const [main, , england] = severalBars.series;
  if (!main || !england) throw new Error("a series is missing");
  const series = [main, { ...england, values: [null, 75] }];
  const text = pictureText(drawChart({ ...severalBars, series }, { width: "wide" }));
  expect(text.match(/England/g)).toHaveLength(1);
});

test("a negative bar lies left of zero", () => {
  const [under, over] = bars(
    {
      ...friendlyPlaces,
      categories: ["a", "b"],
      series: [{ name: "Gap", role: "main", values: [-2, 3] }],
      target: undefined,
      breaks: [],
    },
    "#12436d",
  );
  expect((under?.x ?? 0) + (under?.width ?? 0)).toBeCloseTo(over?.x ?? -1, 1);
});

test.each(["wide", "narrow"] as const)(
  "%s: split ratings take their exact part of a bar",
  (width) => {
    const [green] = bars(priorities, FILLS.green, width);
    const [amber] = bars(priorities, FILLS.amber, width);
    const [red] = bars(priorities, FILLS.red, width);
    const whole = (width === "wide" ? 720 : 288) - 2;
    const exact = (part: number) => (whole * part) / 52;
    const off = [
      (green?.width ?? 0) - exact(12),
      (amber?.width ?? 0) - exact(28.5),
      (red?.width ?? 0) - exact(11.5),
      (amber?.x ?? 0) - (1 + exact(12)),
      (red?.x ?? 0) - (1 + exact(40.5)),
    ];
    // Pictures are written to a tenth of a pixel.
    for (const difference of off) expect(Math.abs(difference)).toBeLessThan(0.11);
  },
);

test("bars of counts are as long as their totals; bars of shares are all equally long", () => {
  const ends = (description: ChartDescription) =>
    bars(description, FILLS.red).map(({ x, width }) => Math.round(x + width));
  expect(ends(totals)).toEqual([Math.round(1 + (718 * 154) / 159), 719]);
  const whole = bars({ ...totals, scale: "share" }, FILLS.blue).map(({ x, width }) => x + width);
  expect(whole[0]).toBeCloseTo(719, 1);
});

test.each(["wide", "narrow"] as const)(
  "%s: every part is named with its figure, 0 is not drawn",
  (width) => {
    const text = pictureText(drawChart(priorities, { width }));
    const { series, categories } = priorities;
    for (const { name, values } of series) {
      const shown = text.match(new RegExp(`${name} [\\d.]+`, "g")) ?? [];
      const wanted = values.filter((value) => value).map((value) => `${name} ${value}`);
      expect(shown.sort()).toEqual(wanted.sort());
    }
    for (const category of categories) expect(text).toContain(category);
  },
);

test("parts have a dark outline, so that they part in grey print", () => {
  const [outlines = ""] = pathsWith(drawChart(totals, { width: "wide" }), { stroke: "#0b0c0c" });
  expect(outlines.match(/Z/g)).toHaveLength(4);
});

test("a rating that is not known is named as such", () => {
  const series = totals.series.map((one) => ({ ...one, values: [one.values[0] ?? 0, null] }));
  expect(pictureText(drawChart({ ...totals, series }, { width: "narrow" }))).toContain(
    "Green no data, Amber no data, Red no data, Blue no data",
  );
});

test("the printed form of a third of a milestone stands in the picture", () => {
  const series = totals.series.map((one, k) =>
    k === 0 ? { ...one, values: [13 / 3, 26], printed: ["4.3", "26"] } : one,
  );
  const text = pictureText(drawChart({ ...totals, series }, { width: "wide" }));
  expect(text).toContain("Green 4.3");
  expect(text).not.toContain("4.33");
});
