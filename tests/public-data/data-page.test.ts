import { expect, test } from "vitest";
import { dataSets } from "../../src/public-data/data-sets.ts";
import { release } from "../../src/public-data/published-files.ts";
import { dataPage } from "../../src/views/data-page.ts";
import { rotherham, saltmarsh } from "./plans.ts";

const card = rotherham();
const page = dataPage(card, await release(card, (path) => `https://example.org${path}`));

test("the Data page lists every table with its files, their sizes and the number of rows", () => {
  expect(page.sets.map((set) => set.id)).toEqual([
    ...dataSets(card).map((set) => set.name),
    "changes",
  ]);
  const updates = page.sets.find((set) => set.id === "milestone-updates");
  expect(updates?.count).toBe("315 rows");
  expect(updates?.files.map((file) => file.path)).toEqual([
    "/data/milestone-updates.csv",
    "/data/milestone-updates.json",
    "/data/milestone-updates.schema.json",
  ]);
  for (const file of page.sets.flatMap((set) => set.files)) {
    expect(file.format).toMatch(/^(?:CSV|JSON|JSON Schema), [1-9]\d* kB$/);
  }
});

test("the Data page explains the tables of changes once, with the files of every pair", () => {
  const changes = page.sets.at(-1);
  expect(changes?.count).toBe("3 tables");
  expect(changes?.files.map((file) => file.name)).toContain("changes-2013-12--2015-01.csv");
  expect(changes?.files).toHaveLength(9);
  expect(changes?.keys.map((key) => key.name)).toContain("before");
});

test("the Data page names every document that rows cite", () => {
  expect(page.documents.map((one) => one.id)).toContain("progress-report-2014-06");
});

test("the Data page tells what each report changed in the tables, newest first", () => {
  const { rows } = page.changed;
  const told = rows.map((row) => row.join(": "));
  expect(told).toContainEqual(
    expect.stringMatching(/^14 January 2015: The January 2015 report adds .*Observations \(20\)/),
  );
  expect(told).toContainEqual(
    expect.stringMatching(/^30 June 2014: .*another figure for April 2013 .*: .*7\.8, now 8\.1\.$/),
  );
  expect(told.at(-1)).toMatch(/^15 January 2014: .*Milestone updates \(156\)/);
});

test("the Data page tells a correction where a report was corrected", async () => {
  const corrected = saltmarsh();
  const published = await release(corrected, (path) => `https://example.org${path}`);
  const told = dataPage(corrected, published).changed.rows.map((row) => row.join(": "));
  expect(told).toContainEqual(
    "20 January 2031: Correction: The report of December 2030 first gave four panel meetings; there were three.",
  );
});
