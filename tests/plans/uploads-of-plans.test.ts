import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { planUploads } from "../../scripts/uploaded-workbooks.ts";
import { LATER, twoPlans } from "./two-plans.ts";

const body = mkdtempSync(join(tmpdir(), "report-card-uploads-of-plans-"));

function write(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(body, path)), { recursive: true });
  writeFileSync(join(body, path), bytes);
}

afterAll(() => {
  rmSync(body, { recursive: true });
});

test("a workbook goes to the plan that has its report, wherever it was uploaded", () => {
  for (const [path, bytes] of twoPlans()) write(path, bytes);
  write("uploads/figures-2040-q3.xlsx", "old");
  write("uploads/figures-2043-q3.xlsx", "new");
  write("uploads/figures-2050.xlsx", "of no report");
  write(`${LATER}/uploads/figures-2043-q2.xlsx`, "own");
  const found = planUploads(body).map(({ folder, workbooks }) => [
    folder.path,
    workbooks.map(({ file, report }) => [file.slice(body.length + 1), report]),
  ]);
  expect(found).toEqual([
    [body, [["uploads/figures-2040-q3.xlsx", "2040-q3"]]],
    [
      join(body, LATER),
      [
        ["uploads/figures-2043-q3.xlsx", "2043-q3"],
        ["uploads/figures-2050.xlsx", "2050"],
        [`${LATER}/uploads/figures-2043-q2.xlsx`, "2043-q2"],
      ],
    ],
  ]);
});
