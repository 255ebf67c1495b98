import { describeProblem, type Problem } from "../problems/problem.ts";
import { describeSheetProblem, type SheetPlace } from "../spreadsheet/cell.ts";
import type { FigureFile, KeyPlaces } from "../spreadsheet/figure-plan.ts";

/** A problem of what a row makes: another key that it is about, and what to do in the workbook. */
interface InWorkbook {
  key: string;
  remedy: (place: SheetPlace) => string;
}

/** Problems whose remedy speaks of keys of a file, told in the words of the workbook. */
const IN_WORKBOOK: Readonly<Record<string, InWorkbook>> = {
  "small-number-undecided": {
    key: "disclosure",
    remedy: ({ cell = "" }) =>
      `Choose publish or withhold in ${cell}, and say beside it why, who decided and when. If no people are counted, the indicator's unit must say so.`,
  },
};

function rowOf(file: FigureFile, keys: readonly PropertyKey[]): KeyPlaces | undefined {
  const at = file.kind === "indicator" ? keys[1] : 0;
  const own = typeof at === "number" ? file.rows.get(at) : undefined;
  return own ?? [...file.rows.values()][0];
}

/** The cell that the part of a file with these keys came from; the row's first one, if none did. */
function placeOf(file: FigureFile, problem: Problem): SheetPlace | undefined {
  const { keys = [], code } = problem;
  const row = rowOf(file, keys);
  const key = IN_WORKBOOK[code]?.key ?? keys[file.kind === "indicator" ? 2 : 0];
  return row?.[String(key)] ?? Object.values(row ?? {})[0];
}

/**
 * A problem that the check finds in what a workbook makes, told by sheet and cell: the line of a file
 * that was never written helps nobody.
 *
 * @param file what the workbook makes of that path; absent for a file that it does not touch
 */
export function describeInWorkbook(problem: Problem, file: FigureFile | undefined): string {
  const place = file && placeOf(file, problem);
  if (!place) return describeProblem(problem);
  const remedy = IN_WORKBOOK[problem.code]?.remedy(place) ?? problem.remedy;
  return describeSheetProblem({ ...place, message: problem.message, remedy });
}
