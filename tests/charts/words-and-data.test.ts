import { expect, test } from "vitest";
import { chartCsvRows } from "../../src/charts/csv.ts";
import { chartTable } from "../../src/charts/table.ts";
import { extremes, gapCategories, rangeWords } from "../../src/charts/words.ts";
import { fourPlaces, friendlyPlaces, initiation, SAMPLES, smoking } from "./samples.ts";

test.each(SAMPLES)("$id: every figure stands in the table in its row and column", (sample) => {
  const table = chartTable(sample);
  const columns = [...sample.series, ...(sample.target ? [sample.target] : [])];
  expect(table.caption).toBe(sample.title);
  expect(table.head).toEqual([sample.categoryHeading, ...columns.map(({ name }) => name)]);
  expect(table.rows.map(({ head }) => head)).toEqual(sample.categories);
  columns.forEach((column, c) =>
    column.values.forEach((value, r) => {
      const cell = table.rows[r]?.cells[c] ?? "";
      const number = Number.parseFloat(cell.replace("−", "-"));
      if (value === null) expect(cell).toMatch(/^no data/);
      else expect(number).toBe(value);
    }),
  );
});

test.each(SAMPLES)("$id: every figure stands in the CSV rows", (sample) => {
  const [head = [], ...rows] = chartCsvRows(sample);
  const owners = [...sample.series, ...(sample.target ? [sample.target] : [])];
  expect(rows).toHaveLength(sample.categories.length * owners.length);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  for (const { name, values } of owners) {
    const written = rows.filter((row) => row[1] === name).map((row) => row[2]);
    expect(written).toEqual(values.map((value) => (value === null ? "" : String(value))));
  }
});

test("the table prints figures as the source does", () => {
  expect(chartTable(initiation).rows[2]?.cells).toEqual(["59.91%", "65.5%"]);
});

test("a gap gives its reason in the table and the CSV", () => {
  expect(chartTable(fourPlaces).rows[2]?.cells[0]).toBe("no data: not collected");
  const row = chartCsvRows(fourPlaces).find(
    ([year, name]) => year === "2011" && name === "Rotherham",
  );
  expect(row).toEqual([
    "2011",
    "Rotherham",
    "",
    "Per cent of children aged 5",
    "",
    "not collected",
    "",
  ]);
});

test("a break is marked in the table and the CSV", () => {
  expect(chartTable(friendlyPlaces).rows.map(({ breakBefore }) => breakBefore)).toEqual([
    undefined,
    undefined,
    "Counted in another way",
    undefined,
  ]);
  expect(chartCsvRows(friendlyPlaces)[5]?.at(-1)).toBe("Break: Counted in another way");
});

test("words give the extremes, the range and the gaps of a series", () => {
  const [series] = smoking.series;
  if (!series) throw new Error("no series");
  expect(extremes(smoking, series)?.highest).toEqual({ value: 20.4, category: "2013/14 Q2" });
  expect(rangeWords(smoking, series)).toBe("between 18.7% (2013/14 Q1) and 20.4% (2013/14 Q2)");
  expect(gapCategories(smoking, series)).toHaveLength(14);
  expect(rangeWords(smoking, { ...series, values: Array<null>(16).fill(null) })).toBeUndefined();
});
