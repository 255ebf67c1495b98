import { expect, test } from "vitest";
import { chartPlan } from "../../src/charts/chart-config.ts";
import type { ChartDescription } from "../../src/charts/description.ts";
import { drawChart } from "../../src/charts/draw.ts";
import { RANGE } from "../../src/charts/palette.ts";
import { pathsWith, pictureText, textBoxes, textFaults } from "./read-picture.ts";
import { fourPlaces, initiation, negative, nearTop, smoking } from "./samples.ts";

const MAIN = { stroke: "#12436d", "stroke-width": "3" };
const TARGET = { stroke: "#505a5f", "stroke-dasharray": "6 5" };
const BREAK = { stroke: "#505a5f", "stroke-dasharray": "2 3" };

const wide = (description: ChartDescription) => drawChart(description, { width: "wide" });

/** How many unbroken lines a series has; the sign in front of its label counts as one more. */
const pieces = (svg: string, look: Record<string, string>) =>
  pathsWith(svg, look).join("").split("M").length - 1;

const plain: ChartDescription = {
  ...initiation,
  categories: ["2010", "2011", "2012", "2013"],
  series: [{ name: "Rotherham", role: "main", values: [1, 2, 3, 4] }],
  target: undefined,
};

const withValues = (values: (number | null)[], missing?: (string | null)[]): ChartDescription => ({
  ...plain,
  series: [{ name: "Rotherham", role: "main", values, missing }],
});

test("a line runs through all figures", () => {
  expect(pieces(wide(plain), MAIN)).toBe(1 + 1);
});

test("a gap is a gap: no line spans it, and it says “No data”", () => {
  const svg = wide({ ...withValues([1, 2, null, 4, 5]), categories: ["1", "2", "3", "4", "5"] });
  expect(pieces(svg, MAIN)).toBe(2 + 1);
  expect(pictureText(svg)).toContain("No data");
});

test("where bands are too narrow for words, a note says what they mean", () => {
  expect(pictureText(drawChart(fourPlaces, { width: "narrow" }))).toContain("Grey bands: no data");
});

test("before the first and after the last figure there is no gap, unless a reason is given", () => {
  expect(pictureText(wide(withValues([null, 2, 3, null])))).not.toContain("No data");
  const reasons = [null, null, null, "not yet due"];
  expect(pictureText(wide(withValues([1, 2, 3, null], reasons)))).toContain("No data");
});

test("a chart without any figure says “No data”", () => {
  expect(pictureText(wide(withValues([null, null, null, null])))).toContain("No data");
});

test("a break is a dashed upright line with its label, and the series stops there", () => {
  const svg = wide({ ...plain, breaks: [{ beforeIndex: 2, label: "New count" }] });
  expect(pathsWith(svg, BREAK)).toEqual([expect.stringMatching(/^M[\d.]+ [\d.]+V[\d.]+$/)]);
  expect(pictureText(svg)).toContain("New count");
  expect(pieces(svg, MAIN)).toBe(2 + 1);
});

test("the target is dashed, and its label gives its figure", () => {
  const svg = wide(initiation);
  expect(pieces(svg, TARGET)).toBe(1 + 1);
  expect(pictureText(svg)).toContain("Target 65.5%");
});

test("a target that changes is a line with steps", () => {
  const [steps = ""] = pathsWith(wide(smoking), TARGET);
  expect(steps.match(/V/g)).toHaveLength(15);
});

test("a target without figures in between has gaps", () => {
  const target = { name: "Target", values: [2, null, 3, 3] };
  expect(pieces(wide({ ...plain, target }), TARGET)).toBe(2 + 1);
});

test("every line is named at its end with its last figure", () => {
  expect(pictureText(wide(nearTop))).toContain("Rotherham 97.9%");
});

test("a last figure that is not of the last period says of which", () => {
  const text = pictureText(wide(nearTop));
  expect(text).toContain("England 96.4% (April to September 2012)");
});

test("figures of a picture have one number of decimals, but none that its source does not print", () => {
  const series = { ...plain.series[0], name: "Rotherham", role: "main" as const };
  const draw = (values: number[], printed?: string[]) =>
    pictureText(
      wide({ ...plain, series: [{ ...series, values, ...(printed ? { printed } : {}) }] }),
    );
  expect(draw([58, 59.9, 60, 64], ["58%", "59.9%", "60%", "64.0%"])).toContain("Rotherham 64.0%");
  expect(draw([58, 59.9, 60, 64])).toContain("Rotherham 64%");
  expect(draw([58, 59.9, 60, 64])).not.toContain("rounded");
  expect(draw([58, 60, 64, 59.91])).toContain("Rotherham 59.9%");
  expect(draw([58, 60, 64, 59.91])).toContain("58%");
  expect(draw([58, 60, 64, 59.91])).toContain("Figures are rounded");
});

test("a range stands behind the points, from its lowest to its highest figure, with its name", () => {
  const ranged = (pair: readonly [number, number]): string => {
    const values = plain.categories.map((_, at) => (at === 1 ? pair : null));
    return wide({ ...plain, range: { name: "32 others", values } });
  };
  const picture = ranged([55, 70]);
  expect(pictureText(picture)).toContain(`32 others 55% to 70% (${plain.categories[1]})`);
  expect(pathsWith(picture, { fill: RANGE })).toHaveLength(2);
  expect(textFaults(picture)).toEqual([]);
  expect(pictureText(ranged([55, 97]))).toContain("100%");
});

test("time is true: figures a month apart stand nearer than figures a year apart", () => {
  const days = [0, 30, 395, 425].map((day) => [day, day + 1] as const);
  const panels = [{ name: "Days", joined: false, days }];
  const [points] = chartPlan({ ...plain, panels }, "wide").config.data.datasets;
  const x = (points?.data ?? []).map((one) => one.x);
  const steps = x.slice(1).map((one, at) => one - (x[at] ?? 0));
  expect(steps[1]).toBeCloseTo(((steps[0] ?? 0) * 365) / 30);
  expect(steps[2]).toBeCloseTo(steps[0] ?? 0);
});

/** How far the points of the first series stand from the left side of the picture. */
function placesOf(days: readonly (readonly [number, number])[]): number[] {
  const panels = [{ name: "Days", joined: false, days }];
  const [points] = chartPlan({ ...plain, panels }, "wide").config.data.datasets;
  return (points?.data ?? []).map((one) => one.x);
}

test("a point lies on no side of its plot, also where a day stands beside a year", () => {
  const [first = 0] = placesOf([
    [0, 1],
    [30, 31],
    [60, 61],
    [600, 965],
  ]);
  expect(first).toBeGreaterThan(60);
});

test("periods that overlap use the whole plot, as points in time do", () => {
  const at = placesOf([0, 90, 180, 270].map((day) => [day, day + 730] as const));
  expect((at[3] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(400);
});

test("a month stays in the year that it is part of", () => {
  const [month = 0, , , year = 0] = placesOf([
    [0, 31],
    [31, 59],
    [59, 90],
    [0, 365],
  ]);
  expect(year - month).toBeGreaterThan(150);
});

test("the label of a figure keeps off the line, and beside the value axis it is there too", () => {
  const steep = withValues([40, 10, 40, 10]);
  const texts = textBoxes(wide(steep));
  expect(texts.filter(({ text }) => /^(?:10|40)%$/.test(text)).length).toBeGreaterThanOrEqual(3);
});

test("a label in brackets holds no brackets", () => {
  const one = { ...withValues([1, 2, 3, null]), categories: ["1", "2", "3 (baseline)", "4"] };
  expect(pictureText(wide(one))).toContain("(3, baseline)");
});

test("kinds of period are panels of their own: each named, with no line from one to the other", () => {
  const year = [0, 365] as const;
  const panels = [
    { name: "Financial years", joined: true, days: [year] },
    { name: "Quarters", joined: true, days: [0, 91, 182].map((day) => [day, day + 91] as const) },
  ];
  const text = pictureText(wide({ ...plain, panels }));
  expect(text).toContain("Financial years");
  expect(text).toContain("Quarters");
  const style = { stroke: "#12436d", "stroke-width": "3" };
  expect(pieces(wide({ ...plain, panels }), style)).toBe(1 + 2);
});

test("a baseline is hollow, and the picture says so", () => {
  const svg = wide({ ...plain, baselines: [0] });
  expect(pictureText(svg)).toContain("Hollow mark: baseline");
  expect(svg).toMatch(/fill="#ffffff" stroke="#12436d"/i);
});

test("a picture is one name to a screen reader: its words are not read one by one", () => {
  const svg = wide(plain);
  expect(svg).toMatch(
    /^<svg[^>]* role="img"[^>]*><title[^>]*>[^<]*<\/title><g aria-hidden="true">/,
  );
  expect(svg).toMatch(/<\/g><\/svg>$/);
});

test("an axis that does not start at zero says so", () => {
  expect(pictureText(wide(initiation))).toContain("Axis starts at 50%");
  expect(pictureText(wide(plain))).not.toContain("Axis starts");
});

test("a percentage of a whole has no axis over 100", () => {
  expect(pictureText(wide(nearTop))).toContain("100%");
  expect(pictureText(wide(nearTop))).not.toContain("102%");
});

test("figures under zero stand under the zero line", () => {
  expect(pictureText(wide(negative))).toContain("−4");
});

test("series differ in colour, dashes and points", () => {
  const { datasets } = chartPlan(fourPlaces, "wide").config.data;
  for (const look of ["borderColor", "borderDash", "pointStyle"] as const) {
    const seen = datasets.map((dataset) => JSON.stringify({ ...dataset }[look as never]));
    expect(new Set(seen).size).toBe(4);
  }
  expect(datasets.map(({ borderColor }) => borderColor)).toEqual([
    "#12436D",
    "#28A197",
    "#801650",
    "#F46A25",
  ]);
});

test("two series take the first and the last colour", () => {
  const { datasets } = chartPlan(nearTop, "wide").config.data;
  expect(datasets.map(({ borderColor }) => borderColor)).toEqual(["#12436D", "#F46A25"]);
});

test("too many category labels are thinned evenly; the last always stands", () => {
  const text = pictureText(wide(smoking));
  expect(text).toContain("2014/15 Q4");
  expect(text).toContain("2013/14 Q4");
  expect(text).not.toContain("2013/14 Q3");
});
