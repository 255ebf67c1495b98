import { expect, test } from "vitest";
import { DATA_SETS } from "../../src/public-data/data-sets.ts";
import { dataPage } from "../../src/views/data-page.ts";
import { rotherham } from "./plans.ts";

const page = dataPage(rotherham());

test("the Data page lists every table with both files, their sizes and the number of rows", () => {
  expect(page.sets.map((set) => set.id)).toEqual(DATA_SETS.map((set) => set.name));
  const updates = page.sets.find((set) => set.id === "milestone-updates");
  expect(updates?.count).toBe("315 rows");
  expect(updates?.files.map((file) => file.path)).toEqual([
    "/data/milestone-updates.csv",
    "/data/milestone-updates.json",
  ]);
  for (const file of page.sets.flatMap((set) => set.files)) {
    expect(file.format).toMatch(/^(?:CSV|JSON), [1-9]\d* kB$/);
  }
});

test("the Data page names every document that rows cite", () => {
  expect(page.documents.map((one) => one.id)).toContain("progress-report-2014-06");
});
