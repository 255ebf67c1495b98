import { expect, test } from "vitest";
import fc from "fast-check";
import { formatFigure, formatNumber } from "../../src/charts/figure-text.ts";
import { textWidth } from "../../src/charts/font-metrics.ts";
import { labelWidth, wrapText } from "../../src/charts/label-text.ts";
import { spread } from "../../src/charts/spread.ts";
import { valueAxis } from "../../src/charts/value-axis.ts";

test("text is measured by Arial's widths", () => {
  expect(textWidth("Rotherham", 2048)).toBe(1479 + 1139 + 569 + 1139 * 2 + 682 + 1139 * 2 + 1706);
  expect(textWidth("é", 16)).toBe(textWidth("e", 16));
  expect(textWidth("漢", 16)).toBe(16);
});

test("lines keep to their room, and no word is lost", () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9]{1,30}$/), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 400 }), (list, room) => {
      const lines = wrapText(list.join(" "), room);
      expect(lines.every((line) => labelWidth(line) <= room)).toBe(true);
      expect(lines.join("").replaceAll(" ", "")).toBe(list.join(""));
    }),
  );
});

test("spread labels never overlap, keep their order and stay inside when there is room", () => {
  const item = fc.record({
    centre: fc.integer({ min: -50, max: 350 }),
    size: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), (items) => {
      const placed = spread(items, 0, 300, 5).map((middle, k) => {
        const { size = 0, centre = 0 } = items[k] ?? {};
        return { from: middle - size / 2, to: middle + size / 2, centre };
      });
      placed.sort((a, b) => a.from - b.from);
      placed.forEach(({ from, centre }, k) => {
        const before = placed[k - 1];
        if (before) expect(from - before.to).toBeGreaterThanOrEqual(5 - 1e-6);
        if (before) expect(centre).toBeGreaterThanOrEqual(before.centre);
      });
      expect(placed[0]?.from).toBeGreaterThanOrEqual(-1e-6);
      expect(placed.at(-1)?.to).toBeLessThanOrEqual(300 + 1e-6);
    }),
  );
});

test("labels that do not touch stay where they want to be", () => {
  const items = [
    { centre: 200, size: 20 },
    { centre: 50, size: 20 },
  ];
  expect(spread(items, 0, 300, 5)).toEqual([200, 50]);
});

test.each([
  ["far from zero: it is cut, but spans 20 points", [57.1, 65.5], [50, 55, 60, 65, 70, 75], true],
  ["near 100: it ends there", [96.1, 98.4], [80, 85, 90, 95, 100], true],
  ["near zero: it is not cut", [7.1, 8.9], [0, 2, 4, 6, 8, 10], false],
  ["spread out: it is not cut", [35, 90], [0, 20, 40, 60, 80, 100], false],
  ["under and over zero", [-3.5, 1.9], [-4, -2, 0, 2], false],
  ["all zero", [0, 0], [0, 1], false],
  ["no values", [], [0, 1], false],
])("the axis of percentages %s", (_, values, ticks, cut) => {
  expect(valueAxis(values, true)).toMatchObject({ ticks, cut });
});

test("the axis of counts is never cut, and has whole numbers only", () => {
  expect(valueAxis([6, 7])).toMatchObject({ ticks: [0, 2, 4, 6, 8], cut: false });
  expect(valueAxis([1, 2])).toMatchObject({ ticks: [0, 1, 2], cut: false });
});

test("an axis holds all its values in two to eight ticks", () => {
  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const { from, to, ticks } = valueAxis(values);
      const hair = 1e-5 * Math.max(1, to - from);
      expect(from).toBeLessThanOrEqual(Math.min(...values) + hair);
      expect(to).toBeGreaterThanOrEqual(Math.max(...values) - hair);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(8);
    }),
  );
});

test.each([
  [1234.5, "1,234.5"],
  [-3, "−3"],
  [0.1 + 0.2, "0.3"],
  [-0.0000001, "0"],
  [1000000, "1,000,000"],
  [59.91, "59.91"],
])("the number %d reads %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test("a unit stands where it belongs", () => {
  expect(formatFigure(-5, { prefix: "£", suffix: "", label: "Pounds" })).toBe("−£5");
  expect(formatFigure(61.9, { suffix: "%", label: "Per cent" })).toBe("61.9%");
});
