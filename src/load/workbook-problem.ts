import { KINDS } from "../kinds/kinds.ts";
import { describeProblem, type Problem } from "../problems/problem.ts";
import { describeSheetProblem, type SheetPlace } from "../spreadsheet/cell.ts";
import type { FigureFile, KeyPlaces } from "../spreadsheet/figures-written.ts";
import { parseFrontMatter } from "./parse-front-matter.ts";
import { parseJson } from "./parse-json.ts";

/** A content file as a workbook makes it: what it sets, and the text that comes of it. */
export interface MadeFile {
  file: FigureFile;
  text: string;
}

/** A problem of what a row makes: another key that it is about, and what to do in the workbook. */
interface InWorkbook {
  key?: string;
  remedy: (place: SheetPlace, problem: Problem) => string;
}

/** Problems whose remedy speaks of keys of a file, told in the words of the workbook. */
const IN_WORKBOOK: Readonly<Record<string, InWorkbook>> = {
  "small-number-undecided": {
    key: "disclosure",
    remedy: ({ cell = "" }) =>
      `Choose publish or withhold in ${cell}, and say beside it why, who decided and when. If no people are counted, the indicator's unit must say so.`,
  },
  "value-outside-unit": {
    remedy: (_, { path, remedy }) =>
      remedy.replace("say in the unit", `say in the "unit" of ${path}`),
  },
};

type Keys = readonly PropertyKey[];

/** Every place that the rows of a file filled, as the keys that lead to it. */
function filledKeys({ kind, rows }: FigureFile): Keys[] {
  return [...rows].flatMap(([at, places]) =>
    Object.keys(places).map((key): Keys => {
      const parts = key.split(".");
      return kind === "indicator" ? ["observations", at, ...parts] : parts;
    }),
  );
}

/** The keys of what stands at a line of the file, for problems that know the line alone. */
function keysAtLine({ file, text }: MadeFile, line: number): Keys {
  const isJson = KINDS.find((one) => one.name === file.kind)?.format === "json";
  const parsed = isJson ? parseJson(text) : parseFrontMatter(text);
  if (!isJson && line >= parsed.bodyLine) return ["body"];
  const above = filledKeys(file)
    .map((keys) => ({ keys, line: parsed.locate(keys, "key").line }))
    .filter((one) => one.line <= line)
    .sort((a, b) => b.line - a.line);
  return above[0]?.keys ?? [];
}

function rowOf(file: FigureFile, keys: Keys): KeyPlaces | undefined {
  const at = file.kind === "indicator" ? keys[1] : 0;
  const own = typeof at === "number" ? file.rows.get(at) : undefined;
  return own ?? [...file.rows.values()][0];
}

/** The cell that the part of a file with these keys came from; the row's first one, if none did. */
function placeOf(made: MadeFile, problem: Problem): SheetPlace | undefined {
  const { file } = made;
  const keys = problem.keys ?? keysAtLine(made, problem.line);
  const row = rowOf(file, keys);
  const below = keys.slice(file.kind === "indicator" ? 2 : 0).map(String);
  const names = [IN_WORKBOOK[problem.code]?.key, below.slice(0, 2).join("."), below[0]];
  const place = names.map((name) => row?.[name ?? ""]).find((one) => one !== undefined);
  return place ?? Object.values(row ?? {})[0];
}

/** The file of a workbook that a problem of another file speaks of: words that stand there no more. */
function named(problem: Problem, made: readonly MadeFile[], shown: string): MadeFile | undefined {
  const told = `${problem.message} ${problem.remedy}`;
  return made.find(({ file }) => told.includes(`${shown}/${file.path}`));
}

/** What a row breaks in a file that the workbook does not touch: told where the row is. */
function describeElsewhere(problem: Problem, { file }: MadeFile): string {
  const row = rowOf(file, []);
  const place = row?.["body"] ?? Object.values(row ?? {})[0] ?? { sheet: "" };
  const message = `with what stands here, ${problem.path} is no longer right: ${problem.message}`;
  const remedy = `Compare this row with the report, also whether it is the row of the right milestone. ${problem.remedy}`;
  return describeSheetProblem({ ...place, message, remedy });
}

/**
 * A problem that the check finds in what a workbook makes, told by sheet and cell: the line of a file
 * that was never written helps nobody.
 *
 * @param made the files that the workbooks make
 * @param shown the content folder as shown in messages
 */
export function describeInWorkbook(
  problem: Problem,
  made: readonly MadeFile[],
  shown: string,
): string {
  const own = made.find(({ file }) => `${shown}/${file.path}` === problem.path);
  const place = own && placeOf(own, problem);
  if (place) {
    const remedy = IN_WORKBOOK[problem.code]?.remedy(place, problem) ?? problem.remedy;
    return describeSheetProblem({ ...place, message: problem.message, remedy });
  }
  const other = named(problem, made, shown);
  return other ? describeElsewhere(problem, other) : describeProblem(problem);
}
