import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { applyFigures } from "../../src/load/apply-figures.ts";
import { figureFiles } from "../../src/spreadsheet/figure-files.ts";
import { readFigures } from "../../src/spreadsheet/read-figures.ts";
import { readWorkbook } from "../../src/spreadsheet/read-workbook.ts";
import { templateFor } from "../../src/spreadsheet/template.ts";
import { writeWorkbook } from "../../src/spreadsheet/write-workbook.ts";
import { contentOf, FIXTURE } from "./plan.ts";

const plans = [
  { folder: "content", report: "2014-06" },
  { folder: "content", report: "2013-12" },
  { folder: FIXTURE, report: "2031-06" },
  { folder: FIXTURE, report: "2030-12" },
];

describe.each(plans)("the template of $folder for $report", ({ folder, report: id }) => {
  const content = contentOf(folder);
  const card = buildReportCard(content);
  const { report } = card.report(id);

  test("has a row for every milestone that the report carries", () => {
    const [milestones] = templateFor(card, id);
    const ids = milestones?.rows.map((row) => row[0]);
    for (const entry of card.report(id).entries) expect(ids).toContain(entry.milestone.id);
  });

  test("comes out the same twice, to the byte", async () => {
    const [one, two] = [templateFor(card, id), templateFor(card, id)];
    expect(await writeWorkbook(one, content.plan)).toEqual(await writeWorkbook(two, content.plan));
  });

  test("imported untouched, changes no file", async () => {
    const bytes = await writeWorkbook(templateFor(card, id), content.plan);
    const { sheets } = await readWorkbook(bytes, "figures.xlsx");
    const plan = figureFiles(content, report, readFigures(sheets ?? [], content.plan));
    expect(plan.problems).toEqual([]);
    expect(plan.files.length).toBeGreaterThan(10);
    for (const file of plan.files) {
      const text = readFileSync(join(folder, file.path), "utf8");
      expect(applyFigures(file, text)).toBe(text);
    }
  });
});
