import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { describeSheetProblem } from "../../src/spreadsheet/cell.ts";
import { figureFiles } from "../../src/spreadsheet/figure-files.ts";
import type { FiguresWritten } from "../../src/spreadsheet/figures-written.ts";
import { readFigures } from "../../src/spreadsheet/read-figures.ts";
import { readWorkbook } from "../../src/spreadsheet/read-workbook.ts";
import { templateFor } from "../../src/spreadsheet/template.ts";
import { both } from "./both.ts";
import { contentOf, FIXTURE } from "./plan.ts";

const content = contentOf(FIXTURE);
const card = buildReportCard(content);
const { report } = card.report("2031-06");

type Value = string | number | boolean | Date | null;
interface Grid {
  name: string;
  rows: Value[][];
  merges?: { startRow: number; startCol: number; endRow: number; endCol: number }[];
  rowDefs?: Map<number, { hidden: boolean }>;
}

function grids(): [Grid, Grid] {
  const [milestones, indicators] = templateFor(card, report.id).map(({ form, rows }) => ({
    name: form.name,
    rows: [form.columns.map((column) => column.heading), ...rows.map((row): Value[] => [...row])],
  }));
  if (!milestones || !indicators) throw new Error("The template has two sheets.");
  return [milestones, indicators];
}

async function importOf(
  change: (milestones: Grid, indicators: Grid) => void,
): Promise<FiguresWritten> {
  const [milestones, indicators] = grids();
  change(milestones, indicators);
  const bytes = await writeXlsx({ sheets: [milestones, indicators] });
  await both(bytes);
  const { sheets } = await readWorkbook(bytes, "figures.xlsx");
  return figureFiles(content, report, readFigures(sheets ?? [], content.plan));
}

async function problems(change: (milestones: Grid, indicators: Grid) => void): Promise<string[]> {
  return (await importOf(change)).problems.map(describeSheetProblem);
}

function put(grid: Grid, column: string, row: number, value: Value): void {
  const cells = grid.rows[row - 1];
  if (cells) cells[column.charCodeAt(0) - 65] = value;
}

describe("mistakes in a filled template, each told by its cell", () => {
  test("text where a number belongs", async () => {
    expect(await problems((_, figures) => put(figures, "D", 2, "n/k"))).toEqual([
      "sheet Indicators, cell D2: expected a number, found 'n/k'. If there is no figure, leave D2 empty and choose a reason in column F.",
    ]);
  });

  test("a date where a number belongs", async () => {
    const found = await problems((_, figures) => put(figures, "D", 2, new Date("2031-06-01")));
    expect(found[0]).toMatch(/^sheet Indicators, cell D2: expected a number, found a date\./);
  });

  test("a figure and a reason for having none", async () => {
    expect(await problems((_, figures) => put(figures, "F", 2, "not-collected"))).toEqual([
      "sheet Indicators, cell F2: there is a figure and a reason for having none. Empty D2 or F2.",
    ]);
  });

  test("a reason that is not one", async () => {
    expect(await problems((_, figures) => put(figures, "F", 2, "unknown"))).toEqual([
      "sheet Indicators, cell F2: expected a reason, found 'unknown'. Choose not-collected, not-available, suppressed, not-yet-due.",
    ]);
  });

  test("a period that is not one", async () => {
    expect(await problems((_, figures) => put(figures, "C", 2, "last year"))).toEqual([
      "sheet Indicators, cell C2: expected a period, found 'last year'. Write it as 2014/15, 2014/15 Q2, 2015-03 or 2015-03-31.",
    ]);
  });

  test("no words of the report for a figure", async () => {
    expect(await problems((_, figures) => put(figures, "G", 2, null))).toEqual([
      "sheet Indicators, cell G2: the words of the report are missing. Copy the sentence that gives the figure.",
    ]);
  });

  test("an indicator that does not exist", async () => {
    expect(await problems((_, figures) => put(figures, "A", 2, "typo"))).toEqual([
      'sheet Indicators, cell A2: there is no indicator "typo". Take the id from a new template; do not change it.',
    ]);
  });

  test("a rating that is not one", async () => {
    expect(await problems((updates) => put(updates, "D", 2, "green, yellow"))).toEqual([
      "sheet Milestones, cell D2: expected a rating, found 'yellow'. Choose green, amber, red, blue or not-recorded. Write a split rating with commas: green, amber.",
    ]);
  });

  test("a rating without an update", async () => {
    expect(await problems((updates) => put(updates, "E", 2, null))).toEqual([
      "sheet Milestones, cell E2: there is a rating, but no update. Copy the update from the report.",
    ]);
  });

  test("the same milestone twice", async () => {
    const found = await problems((updates) => put(updates, "A", 3, updates.rows[1]?.[0] ?? null));
    expect(found).toEqual([
      `sheet Milestones, cell A3: "${grids()[0].rows[1]?.[0]}" is already in A2. Delete one of the two rows.`,
    ]);
  });

  test("a column that was moved", async () => {
    const found = await problems((updates) => {
      put(updates, "D", 1, "Colour");
    });
    expect(found).toEqual([
      `sheet Milestones, cell D1: expected the heading "Rating", found 'Colour'. Do not move, add or delete columns. Copy the figures into a new template.`,
    ]);
  });

  test("merged cells", async () => {
    const found = await problems((updates) => {
      updates.merges = [{ startRow: 1, startCol: 4, endRow: 2, endCol: 4 }];
    });
    expect(found).toEqual(["sheet Milestones, cell E2:E3: these cells are merged. Unmerge them."]);
  });

  test("a hidden row with a figure in it", async () => {
    const found = await problems((_, figures) => {
      figures.rowDefs = new Map([[1, { hidden: true }]]);
    });
    expect(found).toEqual([
      "sheet Indicators, cell A2: this row is hidden, so nobody sees what is imported from it. Show the row, or delete it.",
    ]);
  });

  test("a title above the headings", async () => {
    const found = await problems((updates) => updates.rows.unshift(["Figures of June"]));
    expect(found).toEqual([
      "sheet Milestones, cell A1: the headings are in row 2, but belong in row 1. Delete row 1.",
    ]);
  });

  test("a hidden sheet, a copied sheet and a sheet of one's own", async () => {
    const [milestones, indicators] = grids();
    const copy = { ...indicators, name: "Indicators (2)" };
    const own = { name: "Late figures", rows: [["ferry", 12]] };
    const bytes = await writeXlsx({
      sheets: [{ ...milestones, hidden: true }, indicators, copy, own],
    });
    await both(bytes);
    const { sheets } = await readWorkbook(bytes, "figures.xlsx");
    expect(readFigures(sheets ?? [], content.plan).problems.map(describeSheetProblem)).toEqual([
      "sheet Milestones: this sheet is hidden, so nobody sees what is in it. Show the sheet, or delete it.",
      "sheet Late figures: this sheet is not one of the template's, so nothing in it would be imported. Copy its figures into the sheet Milestones or Indicators, and delete it.",
      "sheet Indicators (2): this sheet has the headings of Indicators, and so has the sheet Indicators. Delete the one that does not count. If both count, copy the rows into one sheet.",
    ]);
  });

  test("words beside the columns of the template", async () => {
    const found = await problems((_, figures) => put(figures, "Q", 2, "9.9 really"));
    expect(found).toEqual([
      "sheet Indicators, cell Q2: '9.9 really' stands beside the columns of the template, so it would not be imported. Put it into the column that it belongs to, or delete it.",
    ]);
  });

  test("rows mixed up by sorting a part of the columns", async () => {
    const found = await problems((updates, figures) => {
      for (const { rows } of [updates, figures]) {
        const [first = [], second = []] = rows.slice(1);
        [first[0], second[0]] = [second[0] ?? null, first[0] ?? null];
      }
    });
    const cells = found.map((text) => /cell (\w+): these are the words of "/.exec(text)?.[1]);
    expect(cells.filter(Boolean)).toEqual(["H2", "H3", "B2"]);
  });

  test("a number of a milestone that is none", async () => {
    const found = await problems((updates) => {
      ["37a", 37.5, 0, null].forEach((value, at) => {
        put(updates, "C", at + 2, value);
      });
    });
    expect(found).toEqual(
      ["'37a'", "'37.5'", "'0'", "nothing"].map(
        (what, at) =>
          `sheet Milestones, cell C${at + 2}: expected a whole number, found ${what}. Type the milestone's number in the report.`,
      ),
    );
  });

  test("more rows than are read", async () => {
    const [milestones, indicators] = grids();
    for (let row = 0; row < 2000; row++) indicators.rows.push(["x"]);
    const bytes = await writeXlsx({ sheets: [milestones, indicators] });
    const { checked } = await both(bytes);
    expect(checked.problems.map((one) => one.text)).toEqual([
      expect.stringContaining("The sheet Indicators has more than 2000 rows"),
    ]);
  });

  test("sheets that are not the template's", async () => {
    const found = await problems((updates, figures) => {
      put(updates, "A", 1, "Name");
      put(figures, "A", 1, "Name");
    });
    expect(found).toEqual([
      'There is no sheet "Milestones" or "Indicators" as the template has it. Start from the template: npm run template -- --report <report>.',
    ]);
  });
});

describe("what a filled template says", () => {
  test("a row that has nothing new, and had nothing, is passed over", async () => {
    const unknown = await importOf((_, figures) => put(figures, "A", 2, "typo"));
    expect(unknown.problems).toHaveLength(1);
    const plan = await importOf((_, figures) => {
      const row = figures.rows.findIndex((cells) => cells[3] === null && cells[5] === null);
      expect(row).toBeGreaterThan(0);
    });
    expect(plan.problems).toEqual([]);
    expect(plan.absent).toEqual([]);
  });

  test("a row that was imported before and is empty now is told, not dropped", async () => {
    const found = await problems((updates, figures) => {
      for (const column of ["D", "E"]) put(updates, column, 2, null);
      for (const column of ["D", "E", "F", "G"]) put(figures, column, 2, null);
    });
    expect(found).toHaveLength(2);
    for (const [sheet, text] of [
      ["Milestones", found[0]],
      ["Indicators", found[1]],
    ]) {
      expect(text).toContain(`sheet ${sheet}, cell A2: this row is empty, but the report already`);
    }
  });

  test("words of a figure without the figure are told", async () => {
    expect(await problems((_, figures) => put(figures, "D", 2, null))).toEqual([
      expect.stringContaining("cell D2: there are words of a figure in E2, but no figure."),
    ]);
  });

  test("rows of the report that the workbook does not name are named", async () => {
    const plan = await importOf((updates) => {
      updates.rows.splice(1, 2);
    });
    expect(plan.problems).toEqual([]);
    expect(plan.absent).toHaveLength(2);
  });

  test("a figure of the report for a period that no row names any more is named", async () => {
    const { absent } = await importOf((_, figures) => put(figures, "C", 2, "academic 2031/32"));
    expect(absent).toEqual(["Gap in results at age 16, academic 2029/30"]);
  });

  test("points pasted from a word processor are points of a list", async () => {
    const plan = await importOf((updates) => put(updates, "E", 2, "• One\no\tTwo\n▪ Three"));
    expect(plan.files[0]?.body).toBe("- One\n  - Two\n- Three");
  });

  test("a split rating is written with commas", async () => {
    const plan = await importOf((updates) => put(updates, "D", 2, "Green, Amber, Amber"));
    expect(plan.files[0]?.set["rating"]).toEqual(["green", "amber", "amber"]);
  });

  test("a value ten times the last one is imported with a warning", async () => {
    const plan = await importOf((_, figures) => {
      put(figures, "D", 2, 98);
      put(figures, "E", 2, "98 points");
      put(figures, "C", 2, "academic 2031/32");
    });
    const warned = plan.changes.filter((change) => change.warning !== undefined);
    expect(warned.map((change) => change.after)).toEqual(["98 points"]);
  });
});
