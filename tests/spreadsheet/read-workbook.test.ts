import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { describeSheetProblem } from "../../src/spreadsheet/cell.ts";
import { readWorkbook } from "../../src/spreadsheet/read-workbook.ts";

type Cells = Parameters<typeof writeXlsx>[0]["sheets"][number]["cells"];

async function cell(cells: Cells, address = "B2"): Promise<unknown> {
  const bytes = await writeXlsx({ sheets: [{ name: "A", rows: [["id", "value"], ["a"]], cells }] });
  const { sheets } = await readWorkbook(bytes, "figures.xlsx");
  return sheets?.[0]?.rows.flatMap((row) => row.cells).find((one) => one.address === address);
}

async function refused(bytes: Uint8Array, name: string): Promise<string> {
  const { problem } = await readWorkbook(bytes, name);
  return problem ? describeSheetProblem(problem) : "accepted";
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe("cells of a workbook", () => {
  test("a number stays what it is", async () => {
    const found = await cell(new Map([["1,1", { value: 59.91, type: "number" }]]));
    expect(found).toMatchObject({ value: 59.91 });
  });

  test("a percentage is what people see, although Excel keeps the fraction", async () => {
    const style = { numFmt: "0.0%" };
    const found = await cell(new Map([["1,1", { value: 0.645, type: "number", style }]]));
    expect(found).toMatchObject({ value: 64.5 });
  });

  test("a formula gives its result", async () => {
    const formula = { value: 12, type: "formula" as const, formula: "6+6", formulaResult: 12 };
    expect(await cell(new Map([["1,1", formula]]))).toMatchObject({ value: 12, fault: undefined });
  });

  test("a formula that was never worked out is a fault, not an empty cell", async () => {
    const formula = { value: null, type: "formula" as const, formula: "6+6" };
    const found = await cell(new Map([["1,1", formula]]));
    expect(found).toMatchObject({ fault: "the formula has no result yet" });
  });

  test("a formula with an error is a fault", async () => {
    const formula = {
      value: "#DIV/0!",
      type: "formula" as const,
      formula: "1/0",
      formulaResult: "#DIV/0!",
    };
    const found = await cell(new Map([["1,1", formula]]));
    expect(found).toMatchObject({ fault: 'the formula gives "#DIV/0!"' });
  });
});

describe("files that are refused", () => {
  test("one that is far too large, before it is opened", async () => {
    expect(await refused(new Uint8Array(50_000_000), "figures.xlsx")).toBe(
      "The file has 50000 kB; a filled template has less than 500 kB. Copy the figures into a new template. Pictures and other sheets do not belong in it.",
    );
  });

  test("one with a password", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "A", rows: [["id"]] }],
      encryption: { password: "secret", spinCount: 10 },
    });
    expect(await refused(bytes, "figures.xlsx")).toBe(
      "The workbook is protected by a password, or is in the old .xls form. Open it in Excel, take the password off, and save it as .xlsx.",
    );
  });

  test("one with macros", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "A", rows: [["id"]] }] });
    expect(await refused(bytes, "Figures.XLSM")).toBe(
      "The workbook may hold macros. Save it as .xlsx, which has none.",
    );
  });

  test("one that is damaged", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "A", rows: [["id"]] }] });
    expect(await refused(bytes.slice(0, 300), "figures.xlsx")).toBe(
      "The workbook is damaged or is not an Excel workbook. Open it in Excel, save it as .xlsx, and send that file.",
    );
  });

  test("one that is something else", async () => {
    expect(await refused(text("%PDF-1.7"), "figures.pdf")).toBe(
      "This is neither an .xlsx nor a .csv file. Save the figures as .xlsx.",
    );
  });
});

describe("tables in CSV", () => {
  const values = async (bytes: Uint8Array): Promise<unknown> => {
    const { sheets } = await readWorkbook(bytes, "figures.csv");
    return sheets?.[0]?.rows.map((row) => row.cells.map((one) => one.value));
  };

  test("in UTF-8, with or without a byte order mark", async () => {
    const rows = [
      ["name", "value"],
      ["Café", 59.91],
    ];
    expect(await values(text("name,value\nCafé,59.91\n"))).toEqual(rows);
    expect(await values(text("\uFEFFname,value\nCafé,59.91\n"))).toEqual(rows);
  });

  test("in Windows-1252, as Excel saves them", async () => {
    const bytes = new Uint8Array([...text("name\nCaf"), 0xe9, ...text(" "), 0x96, ...text(" x\n")]);
    expect(await values(bytes)).toEqual([["name"], ["Café – x"]]);
  });
});
