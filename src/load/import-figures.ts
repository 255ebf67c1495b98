import type { Content } from "../domain/content.ts";
import { isEasyReadRule } from "../easy-read/breach.ts";
import { toContent } from "../kinds/to-content.ts";
import type { Problem } from "../problems/problem.ts";
import { describeSheetProblem } from "../spreadsheet/cell.ts";
import { figureFiles } from "../spreadsheet/figure-files.ts";
import type { FigureChange, FigureFile, FiguresWritten } from "../spreadsheet/figures-written.ts";
import { readFigures } from "../spreadsheet/read-figures.ts";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import { isUpload } from "../spreadsheet/uploaded-workbook.ts";
import { applyFigures } from "./apply-figures.ts";
import { checkFiles, type ContentInput } from "./check-files.ts";
import { rememberFile } from "./remember-file.ts";
import { describeInWorkbook, type MadeFile } from "./workbook-problem.ts";

/** A filled workbook, and the report that its figures are for. */
export interface FilledWorkbook {
  /** What people know it by; its ending says what kind of file it is. */
  name: string;
  /** Absent where nobody has said it. */
  report: string | undefined;
  bytes: Uint8Array;
}

/** Why nothing can be imported. */
export interface ImportProblem {
  /** The workbook that it is about; absent where the content as a whole is. */
  workbook?: string;
  /** Place, fault and remedy, in one text. */
  text: string;
}

/** What an import writes, or why it writes nothing. */
export interface FigureImport {
  /** Content files as they will stand, whole. Empty where there is a problem. */
  files: readonly ContentInput[];
  /** How many files already say what the workbooks say. */
  unchanged: number;
  changes: readonly FigureChange[];
  /** What a report has already and its workbook does not name: it stays as it is. */
  absent: readonly string[];
  problems: readonly ImportProblem[];
}

/** One workbook as it would change the content if it were alone. */
interface ImportedWorkbook {
  workbook: string;
  /** Texts of the files that it writes, by path. */
  texts: ReadonlyMap<string, string>;
  /** The same files as the workbook's rows make them, by path. */
  files: ReadonlyMap<string, FigureFile>;
  changes: readonly FigureChange[];
  absent: readonly string[];
  problems: readonly ImportProblem[];
}

type Texts = ReadonlyMap<string, string>;

function failed(workbook: string, ...texts: readonly string[]): ImportedWorkbook {
  const problems = texts.map((text) => ({ workbook, text }));
  return { workbook, texts: new Map(), files: new Map(), changes: [], absent: [], problems };
}

function unnamedReport(content: Content): string {
  const ids = content.reports.map((one) => one.id);
  const example = ids.at(-1) ?? "2015-06";
  return `The file's name does not say which report the figures are for. Put the report's year and month into it, as in figures-${example}.xlsx. The reports are ${ids.join(", ")}.`;
}

function textsOf(written: FiguresWritten, before: Texts): Texts {
  return new Map(
    written.files.map((file) => [file.path, applyFigures(file, before.get(file.path))] as const),
  );
}

async function writeOne(
  { name, report: id, bytes }: FilledWorkbook,
  content: Content,
  before: Texts,
): Promise<ImportedWorkbook> {
  const workbook = await readWorkbook(bytes, name);
  if (workbook.problem) return failed(name, describeSheetProblem(workbook.problem));
  if (id === undefined) return failed(name, unnamedReport(content));
  const report = content.reports.find((one) => one.id === id);
  if (!report) {
    return failed(name, `There is no report "${id}". Start it with: npm run new -- report`);
  }
  const written = figureFiles(content, report, readFigures(workbook.sheets, content.plan));
  if (written.problems.length > 0)
    return failed(name, ...written.problems.map(describeSheetProblem));
  return {
    workbook: name,
    texts: textsOf(written, before),
    files: new Map(written.files.map((file) => [file.path, file])),
    absent: written.absent,
    changes: written.changes.filter((one) => one.before !== one.after),
    problems: [],
  };
}

/** The files that change, and who changes them; two workbooks may not change one file differently. */
function join(imported: readonly ImportedWorkbook[], before: Texts): [Texts, ImportProblem[]] {
  const joined = new Map<string, string>();
  const owners = new Map<string, string>();
  const problems: ImportProblem[] = [];
  for (const { workbook, texts } of imported) {
    for (const [path, text] of texts) {
      if (text === before.get(path)) continue;
      const owner = owners.get(path);
      if (owner !== undefined && joined.get(path) !== text) {
        const fault = `This workbook and ${owner} change ${path} in different ways.`;
        const remedy = "Delete one of the two. If both are needed, upload one after the other.";
        problems.push({ workbook, text: `${fault} ${remedy}` });
      }
      owners.set(path, owner ?? workbook);
      joined.set(path, text);
    }
  }
  return [joined, problems];
}

/** What makes a problem the same after other lines of its file have moved. */
function keyOf({ path, code, message }: Problem): string {
  return `${path} ${code} ${message}`;
}

/**
 * What the check finds in the content with these files that it did not find before. Easy Read pages
 * can be read beside the new figures only once those are there, so they do not count.
 */
function freshProblems(
  inputs: readonly ContentInput[],
  files: readonly ContentInput[],
  shown: string,
  old: readonly Problem[],
): Problem[] {
  const paths = new Set(files.map((one) => one.path));
  const known = new Set(old.map(keyOf));
  const after = [...inputs.filter((one) => !paths.has(one.path)), ...files];
  return checkFiles(after, shown, rememberFile).problems.filter(
    (one) => !isEasyReadRule(one) && !known.has(keyOf(one)),
  );
}

/** The files of one workbook, with the texts that they get. */
function madeBy({ files, texts }: ImportedWorkbook): MadeFile[] {
  return [...files.values()].map((file) => ({ file, text: texts.get(file.path) ?? "" }));
}

/** Tells a problem by the workbook and the cell that it comes from. */
function toImportProblem(
  problem: Problem,
  imported: readonly ImportedWorkbook[],
  shown: string,
): ImportProblem {
  const below = problem.path.slice(shown.length + 1);
  const its = imported.find((one) => one.files.has(below));
  const made = imported.flatMap(madeBy);
  const text = describeInWorkbook(problem, its ? madeBy(its) : made, shown);
  return its ? { workbook: its.workbook, text } : { text };
}

function nothing(problems: readonly ImportProblem[]): FigureImport {
  return { files: [], unchanged: 0, changes: [], absent: [], problems };
}

/** The content as it is before any workbook. */
interface Before {
  /** The content folder as shown in messages. */
  shown: string;
  inputs: readonly ContentInput[];
  checked: ReturnType<typeof checkFiles>;
}

const known = new WeakMap<readonly ContentInput[], Before>();

/** Somebody who checks a workbook again and again on a page does so against the same content. */
function contentBefore(all: readonly ContentInput[], shown: string): Before {
  const before = known.get(all);
  if (before?.shown === shown) return before;
  const inputs = all.filter((one) => !isUpload(one.path));
  const made = { shown, inputs, checked: checkFiles(inputs, shown, rememberFile) };
  known.set(all, made);
  return made;
}

/**
 * What filled workbooks write into the content: all of it or, if anything is wrong with any of them,
 * nothing. Touches no file. Mistakes that the content had before stand in the way of nothing.
 *
 * @param all the files of the content folder; uploads among them are passed over
 * @param shown the content folder as shown in messages
 */
export async function importFigures(
  all: readonly ContentInput[],
  shown: string,
  workbooks: readonly FilledWorkbook[],
): Promise<FigureImport> {
  const { inputs, checked } = contentBefore(all, shown);
  const { set, problems: old } = checked;
  if (!set.plan) return nothing([{ text: `${shown}/plan.json cannot be read. Mend it first.` }]);
  const content = toContent(set, undefined);
  const before = new Map(inputs.map((one) => [one.path, new TextDecoder().decode(one.bytes)]));
  const imported = await Promise.all(workbooks.map((one) => writeOne(one, content, before)));
  const wrong = imported.flatMap((one) => one.problems);
  if (wrong.length > 0) return nothing(wrong);
  const [texts, clashes] = join(imported, before);
  if (clashes.length > 0) return nothing(clashes);
  const files = [...texts].map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const fresh = freshProblems(inputs, files, shown, old);
  if (fresh.length > 0) {
    const told = fresh.map((one) => toImportProblem(one, imported, shown));
    return nothing([...new Map(told.map((one) => [one.text, one])).values()]);
  }
  const named = new Set(imported.flatMap((one) => [...one.texts.keys()]));
  const changes = imported.flatMap((one) => one.changes);
  const absent = imported.flatMap((one) => one.absent);
  return { files, unchanged: named.size - files.length, changes, absent, problems: [] };
}
