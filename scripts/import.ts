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
import type { FigureChange } from "../src/spreadsheet/figure-plan.ts";
import { absentSentence } from "../src/wording/workbook.ts";
import { isReadAgain, isUpload, UPLOADS } from "../src/spreadsheet/uploaded-workbook.ts";
import { describeProblem } from "../src/problems/problem.ts";
import { importAnnotation } from "../src/views/problem-summary.ts";
import { readContentFolder, replaceFiles, type ContentFolder } from "./content-folder.ts";
import { recordRead } from "./record-read.ts";
import { uploadedWorkbooks } from "./uploaded-workbooks.ts";
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

/** Writes what the workbooks say or, if anything is wrong, says that and writes nothing. */
async function write(
  folder: ContentFolder,
  workbooks: readonly FilledWorkbook[],
  describe: (problem: ImportProblem) => string,
): Promise<FigureImport> {
  const inFolder = folder.problems.map((problem) => ({ text: describeProblem(problem) }));
  const read = await importFigures(folder.files, folder.shown, workbooks);
  const done = { ...read, problems: [...inFolder, ...read.problems] };
  if (done.problems.length > 0) {
    fail(...done.problems.map(describe));
  } else {
    replaceFiles(folder.path, done.files);
    tell(done);
  }
  return done;
}

/** Records the Easy Read pages that somebody says they have read again. */
function takeReadings(
  folder: ContentFolder,
  files: ContentFolder["files"],
  annotations: boolean,
): void {
  const texts = files.map((file) => new TextDecoder().decode(file.bytes));
  const { recorded, problems } = recordRead(
    texts.flatMap((text) => text.split(/\s+/)).filter(Boolean),
  );
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
  const folder = readContentFolder();
  const workbooks = uploadedWorkbooks(folder);
  if (workbooks.length > 0) await importWorkbooks(folder, workbooks, annotations);
  const read = folder.files.filter((file) => isReadAgain(file.path));
  if (read.length > 0 && process.exitCode !== 1) takeReadings(folder, read, annotations);
  if (workbooks.length + read.length === 0) {
    console.log(`There is no workbook in ${folder.shown}/${UPLOADS}.`);
  }
}

async function importWorkbooks(
  folder: ContentFolder,
  workbooks: readonly FilledWorkbook[],
  annotations: boolean,
): Promise<void> {
  const { problems } = await write(folder, workbooks, ({ workbook, text }) =>
    workbook === undefined ? text : `${workbook}: ${text}`,
  );
  if (annotations) {
    for (const { workbook, text } of problems) console.log(importAnnotation(text, workbook));
  }
  if (problems.length > 0) return;
  // Only now that all they say is in the content: until then they are the one copy of it.
  const waiting = folder.files.filter(({ path }) => isUpload(path) && !isReadAgain(path));
  for (const { path } of waiting) rmSync(join(folder.path, path));
  console.log(`Taken away: ${workbooks.map((one) => one.name).join(", ")}.`);
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
  await write(readContentFolder(), [workbook], ({ text }) => text);
}

await main();
