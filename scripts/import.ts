/**
 * `npm run import -- <file> --report <id>`: checks a filled workbook and writes what it says into
 * the content files: all of it or, if anything is wrong, nothing.
 *
 * `npm run import -- --uploads` does so for every workbook in the content's folder `uploads`, whose
 * names tell the report, and then deletes them; and records the Easy Read pages that a file
 * `read-again….txt` there names as read again. `--annotations` also writes the problems as GitHub
 * shows them in a pull request.
 */
import { readFileSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import {
  importFigures,
  type FigureImport,
  type FilledWorkbook,
  type ImportProblem,
} from "../src/load/import-figures.ts";
import type { FigureChange } from "../src/spreadsheet/figures-written.ts";
import { absentSentence } from "../src/wording/workbook.ts";
import { isReadAgain, UPLOADS } from "../src/spreadsheet/uploaded-workbook.ts";
import { describeProblem } from "../src/problems/problem.ts";
import { importAnnotation } from "../src/views/problem-summary.ts";
import { readContentFolder, replaceFiles, type ContentFolder } from "./content-folder.ts";
import { planOfReport } from "./plan-of-report.ts";
import { recordRead } from "./record-read.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { planUploads, type PlanUploads } from "./uploaded-workbooks.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

function fail(...lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  console.error("Nothing was written.");
  process.exitCode = 1;
}

function describeChange({ subject, before, after, warning }: FigureChange): string {
  return `  ${subject}: ${before} → ${after}${warning ? `\n    Look again: ${warning}` : ""}`;
}

/** What the report has and the workbook does not name: nobody should think that it was taken off. */
function absentLines(absent: readonly string[]): string[] {
  if (absent.length === 0) return [];
  return [absentSentence(absent.length), ...absent.map((one) => `  ${one}`)];
}

function tell({ files, unchanged, changes, absent }: FigureImport): void {
  for (const change of changes) console.log(describeChange(change));
  for (const line of absentLines(absent)) console.log(line);
  const count = files.length === 1 ? "1 file was" : `${files.length} files were`;
  console.log(`${count} written; ${unchanged} already said the same.`);
}

/** A plan, the workbooks for it, and what they say of it. */
interface Read<W extends FilledWorkbook> {
  folder: ContentFolder;
  workbooks: readonly W[];
  done: FigureImport;
}

async function read<W extends FilledWorkbook>(
  folder: ContentFolder,
  workbooks: readonly W[],
): Promise<Read<W>> {
  const inFolder = folder.problems.map((problem) => ({ text: describeProblem(problem) }));
  const done = await importFigures(folder.files, folder.shown, workbooks);
  return { folder, workbooks, done: { ...done, problems: [...inFolder, ...done.problems] } };
}

/** Writes what the workbooks say or, if anything is wrong with one, says that and writes nothing. */
function write(
  all: readonly Read<FilledWorkbook>[],
  describe: (problem: ImportProblem) => string,
): ImportProblem[] {
  const problems = all.flatMap(({ done }) => done.problems);
  if (problems.length > 0) {
    fail(...problems.map(describe));
    return problems;
  }
  for (const { folder, done } of all) {
    replaceFiles(folder.path, done.files);
    tell(done);
  }
  return [];
}

/** Records the Easy Read pages that somebody says they have read again. */
function takeReadings(
  folder: ContentFolder,
  files: ContentFolder["files"],
  annotations: boolean,
): void {
  const texts = files.map((file) => new TextDecoder().decode(file.bytes));
  const names = texts.flatMap((text) => text.split(/\s+/)).filter(Boolean);
  const { recorded, problems } = recordRead(folder.path, names);
  if (problems.length > 0) {
    fail(...problems);
    const name = `${folder.shown}/${files[0]?.path ?? ""}`;
    if (annotations) for (const text of problems) console.log(importAnnotation(text, name));
    return;
  }
  for (const line of recorded) console.log(line);
  for (const { path } of files) rmSync(join(folder.path, path));
}

async function importUploads(annotations: boolean): Promise<void> {
  const plans = planUploads(settingsOrExit().contentDir);
  const filled = plans.filter(({ workbooks }) => workbooks.length > 0);
  if (filled.length > 0) await importWorkbooks(filled, annotations);
  const readings = plans.flatMap(({ folder }) => {
    const files = folder.files.filter((file) => isReadAgain(file.path));
    return files.length > 0 ? [{ folder, files }] : [];
  });
  for (const { folder, files } of readings) {
    if (process.exitCode !== 1) takeReadings(folder, files, annotations);
  }
  if (filled.length + readings.length === 0) {
    console.log(`There is no workbook in ${plans[0]?.folder.shown ?? ""}/${UPLOADS}.`);
  }
}

async function importWorkbooks(plans: readonly PlanUploads[], annotations: boolean): Promise<void> {
  const all = await Promise.all(plans.map(({ folder, workbooks }) => read(folder, workbooks)));
  const problems = write(all, ({ workbook, text }) =>
    workbook === undefined ? text : `${workbook}: ${text}`,
  );
  if (annotations) {
    for (const { workbook, text } of problems) console.log(importAnnotation(text, workbook));
  }
  if (problems.length > 0) return;
  // Only now that all they say is in the content: until then they are the one copy of it.
  const taken = plans.flatMap(({ workbooks }) => workbooks);
  for (const { file } of taken) rmSync(file);
  console.log(`Taken away: ${taken.map((one) => one.name).join(", ")}.`);
}

async function main(): Promise<void> {
  const options = {
    report: { type: "string" },
    uploads: { type: "boolean", default: false },
    annotations: { type: "boolean", default: false },
  } as const;
  const { values, positionals } = optionsOrExit({ options, allowPositionals: true });
  if (values.uploads) {
    await importUploads(values.annotations);
    return;
  }
  const [path] = positionals;
  if (!path || !values.report) {
    fail("Write the workbook's name and --report: npm run import -- figures.xlsx --report 2015-06");
    return;
  }
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    fail(`There is no file "${path}" here. Write the workbook's name, with its folder.`);
    return;
  }
  const workbook = { name: basename(path), report: values.report, bytes: readFileSync(path) };
  const folder = readContentFolder(planOfReport(settingsOrExit().contentDir, values.report));
  write([await read(folder, [workbook])], ({ text }) => text);
}

await main();
