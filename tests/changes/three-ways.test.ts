import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { uncorrectedChanges } from "../../src/domain/content-changes/uncorrected.ts";
import type { ReportCard } from "../../src/domain/report-card.ts";
import { isEasyReadRule } from "../../src/easy-read/breach.ts";
import { fileFormat } from "../../src/editor/file-format.ts";
import { filesToSave } from "../../src/editor/saved-files.ts";
import { compareContent } from "../../src/kinds/compare-content.ts";
import { update } from "../../src/kinds/update.ts";
import { importFigures } from "../../src/load/import-figures.ts";
import { describeProblem } from "../../src/problems/problem.ts";
import { templateFor } from "../../src/spreadsheet/template.ts";
import { writeWorkbook } from "../../src/spreadsheet/write-workbook.ts";
import { changeSummary } from "../../src/views/change-summary.ts";
import { FICTIONAL, REAL } from "../content/plans.ts";
import { Checker, readFolder, textOf, type Folder } from "../mutation/content-folder.ts";
import {
  byCommand,
  cardIn,
  leftOutOf,
  madeUp,
  placeOf,
  readAgain,
  MADE_UP_REPORT,
  started,
  withTexts,
  type MadeUpReport,
  type Said,
  type Texts,
} from "./new-report-folder.ts";

/** The workbook: its template, filled in the columns for it, and imported. */
async function byWorkbook(
  folder: Folder,
  card: ReportCard,
  made: MadeUpReport,
  said: readonly Said[],
): Promise<Texts> {
  const sheets = templateFor(card, made.id);
  const [milestones] = sheets;
  if (!milestones) throw new Error("The template has no sheet of milestones.");
  const at = (key: string): number => milestones.form.columns.findIndex((one) => one.key === key);
  expect(milestones.rows.map(([id]) => id).sort()).toEqual(said.map((one) => one.milestone).sort());
  for (const row of milestones.rows) {
    const one = said.find(({ milestone }) => milestone === row[0]);
    row[at("rating")] = one?.rating.join(", ") ?? null;
    row[at("text")] = one?.text ?? null;
  }
  const name = `figures-${made.id}.xlsx`;
  const bytes = await writeWorkbook(sheets, card.content.plan);
  const inputs = [...folder].map(([path, part]) => ({ path, bytes: part }));
  const done = await importFigures(inputs, "content", [{ name, report: made.id, bytes }]);
  expect(done.problems).toEqual([]);
  return new Map(done.files.map((file) => [file.path, textOf(file.bytes)]));
}

/** The form editor: what it makes of the fields, in the file that it puts where it belongs. */
function byForm(made: MadeUpReport, said: readonly Said[]): Texts {
  const { toFile } = fileFormat(update);
  const saved = said.map((one) => ({
    action: "create",
    slug: `${made.id}-${one.milestone}`,
    path: `content/updates/${made.id}-${one.milestone}.md`,
    data: toFile({
      report: made.id,
      milestone: one.milestone,
      number: one.number,
      rating: one.rating,
      ratingMissing: "",
      leads: [],
      source: { document: made.document, place: placeOf(one) },
      body: one.text,
    }),
  }));
  const files = filesToSave(saved, "content", made.today);
  return new Map(files.map(({ path, data }) => [path.replace("content/", ""), String(data)]));
}

const PLANS: readonly (readonly [folder: string, made: MadeUpReport])[] = [
  [
    REAL,
    {
      id: "2015-06",
      name: "June 2015",
      document: "progress-report-2015-06",
      today: "2015-07-01",
      late: [],
    },
  ],
  [FICTIONAL, MADE_UP_REPORT],
];

describe.each(PLANS)("a new report in %s", (path, made) => {
  const checker = new Checker();
  const published = readFolder(resolve(path));
  const before = cardIn(checker.check(published));
  const said = madeUp(before);
  const folder = started(published, made, leftOutOf(before, said));
  const card = cardIn(checker.check(folder));
  const byHand = byCommand(made, said);
  const done = withTexts(folder, byHand);
  const read = checker.check(done);

  test("comes out the same to the byte by workbook, by form and by command", async () => {
    const sorted = (texts: Texts): [string, string][] =>
      [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(byForm(made, said))).toEqual(sorted(byHand));
    expect(sorted(await byWorkbook(folder, card, made, said))).toEqual(sorted(byHand));
  });

  test("asks for nothing but that its Easy Read pages are read again", () => {
    expect(read.problems.filter((one) => !isEasyReadRule(one)).map(describeProblem)).toEqual([]);
    const waiting = read.problems.map(describeProblem);
    expect(waiting).not.toEqual([]);
    for (const one of waiting) expect(one).toContain("easy-read:reviewed");
    const again = checker.check(readAgain(done, cardIn(read)));
    expect(again.problems.map(describeProblem)).toEqual([]);
  });

  test("is the latest there is, alters no record, and is told as new", () => {
    const after = cardIn(read);
    expect(after.latest.report.id).toBe(made.id);
    expect(after.latest.entries).toHaveLength(said.length);
    const changes = compareContent(before.content, after.content);
    expect(uncorrectedChanges(before.content, after.content, changes)).toEqual([]);
    const states = { before: before.content, after: after.content };
    const text = changeSummary(changes, [], states);
    expect(text).toContain(`1 report, ${said.length} milestone updates`);
    expect(text).not.toContain("Taken off the site");
  });
});
