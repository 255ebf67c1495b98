import { RATING_COLOURS } from "../../src/domain/rating.ts";
import { expect, test } from "vitest";
import fc from "fast-check";
import type { ChartDescription } from "../../src/charts/description.ts";
import { drawChart } from "../../src/charts/draw.ts";
import { textFaults } from "./read-picture.ts";
import { fourPlaces, totals } from "./samples.ts";

const RUNS = { numRuns: 60 };

const NOT_A_NUMBER = /NaN|Infinity|undefined|\de[-+]?\d/;

/** The attributes of a picture alone; its words may be any. */
const withoutWords = (svg: string) => svg.replace(/>[^<]*</g, "><");

const words = fc
  .array(fc.stringMatching(/^[A-Za-z0-9&/’-]{1,14}$/), { minLength: 1, maxLength: 5 })
  .map((list) => list.join(" "));

/** Descriptions of any shape that the rules allow. */
function descriptions(value: fc.Arbitrary<number>): fc.Arbitrary<ChartDescription> {
  return fc.integer({ min: 1, max: 24 }).chain((count) => {
    const perCategory = <T>(item: fc.Arbitrary<T>) =>
      fc.array(item, { minLength: count, maxLength: count });
    const values = perCategory(fc.option(value, { freq: 4 }));
    const series = fc.record({ name: words, role: fc.constant("comparator" as const), values });
    const label = fc.record({
      beforeIndex: fc.integer({ min: 1, max: Math.max(1, count - 1) }),
      label: words,
    });
    return fc.record({
      id: fc.constant("any"),
      kind: fc.constantFrom("line" as const, "bars" as const),
      title: words,
      summary: words,
      unit: fc.record({ suffix: fc.constantFrom("%", ""), label: words }),
      categoryHeading: words,
      categories: perCategory(words),
      series: fc.array(series, { minLength: 1, maxLength: 4 }),
      target: fc.option(fc.record({ name: fc.constant("Target"), values }), { nil: undefined }),
      breaks:
        count > 1
          ? fc.uniqueArray(label, { maxLength: 2, selector: (b) => b.beforeIndex })
          : fc.constant([]),
      source: words,
    });
  });
}

test("any figures draw without an error, and no coordinate is missing", () => {
  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(descriptions(value), (description) => {
      for (const width of ["wide", "narrow", "sparkline"] as const)
        expect(withoutWords(drawChart(description, { width }))).not.toMatch(NOT_A_NUMBER);
    }),
    RUNS,
  );
});

test("no text overlaps or leaves the picture, whatever the names and figures", () => {
  const value = fc.integer({ min: -20000, max: 20000 }).map((whole) => whole / 100);
  fc.assert(
    fc.property(descriptions(value), (description) => {
      for (const width of ["wide", "narrow"] as const)
        expect(textFaults(drawChart(description, { width }))).toEqual([]);
    }),
    RUNS,
  );
});

test("any ratings, of keys of any length, draw without an error or overlapping text", () => {
  const count = fc.option(fc.integer({ min: 0, max: 120 }).map((sixth) => sixth / 6));
  const most = RATING_COLOURS.length;
  const row = fc.array(count, { minLength: most, maxLength: most });
  const rows = fc.array(row, { minLength: 1, maxLength: 6 });
  const length = fc.integer({ min: 2, max: most });
  const scales = fc.constantFrom("count" as const, "share" as const);
  fc.assert(
    fc.property(rows, length, scales, (table, ratings, scale) => {
      const categories = table.map((_, at) => `Report ${at + 1} of the partnership`);
      const series = RATING_COLOURS.slice(0, ratings).map((colour, k) => ({
        name: `Rated ${colour}`,
        role: "rating" as const,
        colour,
        values: table.map((one) => one[k] ?? null),
        printed: table.map((one) => one[k]?.toFixed(1) ?? null),
      }));
      for (const width of ["wide", "narrow"] as const) {
        const svg = drawChart({ ...totals, categories, series, scale }, { width });
        expect(withoutWords(svg)).not.toMatch(NOT_A_NUMBER);
        expect(textFaults(svg)).toEqual([]);
      }
    }),
    RUNS,
  );
});

test.each<[string, Partial<ChartDescription>, string]>([
  [
    "a figure that is no number",
    { series: [{ name: "a", role: "main", values: [1, 2, 3, 4, 5, 6, Number.NaN] }] },
    "NaN cannot be drawn",
  ],
  [
    "a list that is too short",
    { series: [{ name: "a", role: "main", values: [1] }] },
    "values has 1 items for 7 categories",
  ],
  [
    "five series",
    { series: Array(5).fill(fourPlaces.series[0]) as ChartDescription["series"] },
    "more than 4 series",
  ],
  [
    "a break outside the categories",
    { breaks: [{ beforeIndex: 7, label: "x" }] },
    "not between two categories",
  ],
  ["an id that is no id", { id: "Not an id" }, "lower-case words"],
  ["no categories", { categories: [] }, "no categories"],
])("%s is an error that names the chart and the fault", (_, fault, message) => {
  const draw = () => drawChart({ ...fourPlaces, ...fault }, { width: "wide" });
  expect(draw).toThrow(message);
  expect(draw).toThrow("cannot be drawn");
});
