/**
 * `npm run import -- <file> --report <id>`: checks a filled workbook and writes what it says into
 * the content files: all of it or, if anything is wrong, nothing.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { applyFigures } from "../src/load/apply-figures.ts";
import { checkFiles, type ContentInput } from "../src/load/read-content.ts";
import { readSettings } from "../src/load/settings.ts";
import { toContent } from "../src/load/to-content.ts";
import { describeProblem } from "../src/problems/problem.ts";
import { describeSheetProblem } from "../src/spreadsheet/cell.ts";
import {
  figureFiles,
  type FigureChange,
  type FigurePlan,
} from "../src/spreadsheet/figure-files.ts";
import { readFigures } from "../src/spreadsheet/read-figures.ts";
import { readWorkbook } from "../src/spreadsheet/read-workbook.ts";

function fail(...lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  console.error("Nothing was written.");
  process.exitCode = 1;
}

function readFolder(folder: string): ContentInput[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).split(sep).join("/"),
      bytes: readFileSync(path),
    }));
}

interface Written extends ContentInput {
  changed: boolean;
}

/** The files of the plan as they will stand, whole. */
function textsOf(plan: FigurePlan, inputs: readonly ContentInput[]): Written[] {
  const before = new Map(inputs.map((one) => [one.path, new TextDecoder().decode(one.bytes)]));
  return plan.files.map((file) => {
    const old = before.get(file.path);
    const text = applyFigures(file, old);
    return { path: file.path, bytes: new TextEncoder().encode(text), changed: text !== old };
  });
}

function describeChange({ subject, before, after, warning }: FigureChange): string {
  return `  ${subject}: ${before} → ${after}${warning ? `\n    Look again: ${warning}` : ""}`;
}

async function main(): Promise<void> {
  const options = { report: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [path] = positionals;
  if (!path || !values.report || !statSync(path, { throwIfNoEntry: false })?.isFile()) {
    fail("Write the workbook's name and --report: npm run import -- figures.xlsx --report 2015-06");
    return;
  }
  const workbook = await readWorkbook(readFileSync(path), basename(path));
  if (workbook.problem) {
    fail(describeSheetProblem(workbook.problem));
    return;
  }
  await importSheets(workbook.sheets, values.report);
}

async function importSheets(
  sheets: Parameters<typeof readFigures>[0],
  reportId: string,
): Promise<void> {
  const { contentDir } = readSettings(process.env);
  const shown = relative(process.cwd(), contentDir).split(sep).join("/");
  const inputs = readFolder(contentDir);
  const before = checkFiles(inputs, shown);
  const content = toContent(before.set, undefined);
  const report = content.reports.find((one) => one.id === reportId);
  if (!report) {
    fail(`There is no report "${reportId}". Start it with: npm run new -- report`);
    return;
  }
  const plan = figureFiles(content, report, readFigures(sheets));
  if (plan.problems.length > 0) {
    fail(...plan.problems.map(describeSheetProblem));
    return;
  }
  const files = textsOf(plan, inputs);
  const paths = new Set(files.map((one) => one.path));
  const after = checkFiles([...inputs.filter((one) => !paths.has(one.path)), ...files], shown);
  const known = new Set(before.problems.map(describeProblem));
  const fresh = after.problems.map(describeProblem).filter((one) => !known.has(one));
  if (fresh.length > 0) {
    fail(...fresh);
    return;
  }
  write(contentDir, files, plan.changes);
}

function write(folder: string, files: readonly Written[], changes: readonly FigureChange[]): void {
  const changed = files.filter((one) => one.changed);
  for (const file of changed) {
    const target = join(folder, file.path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.bytes);
  }
  for (const change of changes.filter((one) => one.before !== one.after)) {
    console.log(describeChange(change));
  }
  const count = changed.length === 1 ? "1 file was" : `${changed.length} files were`;
  console.log(`${count} written; ${files.length - changed.length} already said the same.`);
}

await main();
