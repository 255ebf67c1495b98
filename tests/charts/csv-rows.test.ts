import { expect, test } from "vitest";
import { chartCsvRows } from "../../src/charts/csv.ts";
import { fourPlaces, friendlyPlaces, SAMPLES } from "./samples.ts";

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

test("a gap gives its reason in the CSV", () => {
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

test("a break is marked in the CSV", () => {
  expect(chartCsvRows(friendlyPlaces)[5]?.at(-1)).toBe("Break: Counted in another way");
});
