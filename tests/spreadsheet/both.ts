import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { checkWorkbook, type WorkbookCheck } from "../../src/load/check-workbook.ts";
import { importFigures, type FigureImport } from "../../src/load/import-figures.ts";
import { publishedFiles } from "../../src/load/published-files.ts";
import { contentOf, FIXTURE } from "./plan.ts";

/** The report that the tests of workbooks fill. */
export const REPORT = "2031-06";

/** The plan as the import reads it. */
export const files = readdirSync(FIXTURE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: path.slice(FIXTURE.length + 1), bytes: readFileSync(path) }));

/** The plan as the page "Check my figures" is given it. */
export const published = publishedFiles(contentOf(FIXTURE));

/**
 * What the import and the page "Check my figures" say of a workbook: the same, message by message.
 * Every workbook of the tests is given to both.
 */
export async function both(
  bytes: Uint8Array,
  name = `figures-${REPORT}.xlsx`,
): Promise<{ imported: FigureImport; checked: WorkbookCheck }> {
  const imported = await importFigures(files, "content", [{ name, report: REPORT, bytes }]);
  const checked = await checkWorkbook(published, { name, bytes }, REPORT);
  expect(checked.problems.map((one) => one.text)).toEqual(imported.problems.map((one) => one.text));
  expect(checked.changes).toEqual(imported.changes);
  expect(checked.absent).toEqual(imported.absent);
  return { imported, checked };
}
