import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { planWords } from "../../src/domain/plan-words.ts";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { applyFigures } from "../../src/load/apply-figures.ts";
import { describeSheetProblem } from "../../src/spreadsheet/cell.ts";
import { formsFor } from "../../src/spreadsheet/columns.ts";
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

test("a plan that calls its levels otherwise has them so in its workbook and in what is said of it", async () => {
  const content = contentOf("tests/fixtures/plans/heronsford");
  const card = buildReportCard(content);
  const sheets = templateFor(card, "2040-q3");
  const [steps] = sheets;
  expect(steps?.form.name).toBe("Steps");
  expect(steps?.form.columns.map(({ heading }) => heading)).toEqual(
    expect.arrayContaining(["Step id", "Step as printed"]),
  );
  const first = steps?.rows[0];
  if (first) first[0] = "crossing";
  const read = await readWorkbook(await writeWorkbook(sheets, content.plan), "figures.xlsx");
  const figures = readFigures(read.sheets ?? [], content.plan);
  const { report } = card.report("2040-q3");
  expect(figureFiles(content, report, figures).problems.map(describeSheetProblem)).toContain(
    'sheet Steps, cell A2: there is no step "crossing". Take the id from a new template; do not change it.',
  );
});

test.each([
  ["steps: and [more] of what nobody could ever read", "Steps  and  more  of what nobod"],
  ["’s-levels", "S-levels"],
])("%s is a name that a sheet can have", (many, name) => {
  const milestone = { one: "step", many };
  expect(
    formsFor(planWords({ words: { milestone }, language: "en-GB" }, "Heronsford")).milestones.name,
  ).toBe(name);
});
