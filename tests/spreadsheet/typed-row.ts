import { writeXlsx } from "hucre/xlsx";
import { planWords } from "../../src/domain/plan-words.ts";
import { describeSheetProblem } from "../../src/spreadsheet/cell.ts";
import { INDICATORS } from "../../src/spreadsheet/columns.ts";
import { readFigures } from "../../src/spreadsheet/read-figures.ts";
import { readWorkbook } from "../../src/spreadsheet/read-workbook.ts";
import { both } from "./both.ts";

/** These tests speak of figures, not of ratings. */
export const PLAN = {
  ratings: [],
  splitRatings: false,
  words: planWords({ words: {}, language: "en-GB" }, "Saltmarsh"),
};

type Typed = string | number | Date | null;
interface Styled {
  value: Typed;
  numFmt: string;
}

function isStyled(cell: Typed | Styled): cell is Styled {
  return typeof cell === "object" && cell !== null && "numFmt" in cell;
}

/** The headings of the columns that every table has. */
export const HEADINGS = INDICATORS.columns.filter((one) => !one.optional).map((one) => one.heading);

/** What is read of a row of the sheet Indicators, whose cells are as a spreadsheet keeps them. */
export async function row(cells: Partial<Record<string, Typed | Styled>>) {
  const given = { id: "x", period: "2031/32", quotation: "The words.", ...cells };
  const keys = INDICATORS.columns.map((one) => one.key);
  const values = keys.map((key): Typed | Styled => given[key as keyof typeof given] ?? null);
  const plain = values.map((one): Typed => {
    return isStyled(one) ? one.value : one;
  });
  const styles = values.flatMap((one, at) =>
    isStyled(one)
      ? [[`1,${at}`, { value: one.value, style: { numFmt: one.numFmt } }] as const]
      : [],
  );
  const sheet = { name: "Indicators", rows: [HEADINGS, plain], cells: new Map(styles) };
  const workbook = await writeXlsx({ sheets: [sheet] });
  await both(workbook);
  const { sheets } = await readWorkbook(workbook, "figures.xlsx");
  const { indicators, problems } = readFigures(sheets ?? [], PLAN);
  return { ...indicators[0], problems: problems.map(describeSheetProblem) };
}

/** What is read of a table. */
export async function csv(text: string | Uint8Array, name = "figures.csv") {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  await both(bytes, name);
  return readWorkbook(bytes, name).then(({ sheets }) => readFigures(sheets ?? [], PLAN));
}
