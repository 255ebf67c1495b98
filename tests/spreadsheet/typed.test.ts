import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { periodOfDate } from "../../src/spreadsheet/date-period.ts";
import { readNumberText } from "../../src/spreadsheet/number-text.ts";
import { readFigures } from "../../src/spreadsheet/read-figures.ts";
import { readWorkbook } from "../../src/spreadsheet/read-workbook.ts";
import { shownText } from "../../src/spreadsheet/shown-text.ts";
import { csv, HEADINGS, PLAN, row } from "./typed-row.ts";

const LINE = [
  "x",
  "n",
  "2031/32",
  "59.90",
  "59.90",
  "",
  "Repeat 59.90.",
  "3.10",
  "percent",
  "",
  "",
];
const TABLE = [
  HEADINGS.map((one) => (one.includes(",") ? `"${one}"` : one)).join(","),
  LINE.join(","),
];

describe("a number as it was typed", () => {
  test.each([
    ["59.91", 59.91],
    ["59.91%", 59.91],
    ["1,040", 1040],
    ["1 040", 1040],
    ["1 040", 1040],
    ["−0.4", -0.4],
    ["–0.4", -0.4],
    ["-0.4", -0.4],
    ["(0.4)", -0.4],
    [".5", 0.5],
    ["-.5%", -0.5],
    ["£1,250.50", 1250.5],
    ["-£3", -3],
    ["€1,395", 1395],
    ["1,395 €", 1395],
    ["US$5", 5],
    ["CHF5", 5],
    ["EUR 5", 5],
    ["1,250.50 kr", 1250.5],
    ["(£1,250.50)", -1250.5],
    ["12 per cent", 12],
    ["'12", 12],
    ["1\u2009040", 1040],
    ["(5.2)%", -5.2],
    ["£(3)", -3],
    ["GBP 1,250", 1250],
  ])("%s is read as %s", (text, value) => {
    expect(readNumberText(text)).toMatchObject({ value });
  });

  test.each([
    ["£1.3bn", "1300000000", "1.3 if the unit"],
    ["240k", "240000", "240 if the unit"],
    ["2.5 million", "2500000", "2.5 if the unit"],
    ["59,91", "Write 59.91.", "a comma where a decimal point belongs"],
    ["1,0400", "without commas", "a comma in an unusual place"],
    ["12 of 19", "Write only the number here", "with other words"],
    ["(£1.3m)", "-1300000, or -1.3 if the unit"],
    ["-59,91%", "Write -59.91."],
    ["3 hundred", "300, or 3"],
    ["£1.3 million pounds", "1300000"],
    ["<5", "Do not write one of those numbers", "suppressed"],
    ["at least 90", "Do not write one of those numbers"],
    ["5 – 10", "Do not write one of those numbers"],
    ["1.250,50", "write 1250.50"],
    ["1'040", "write 1040"],
    ["5-", "-5"],
    ["nil", "digits, 0"],
    ["½", "a fraction sign"],
    ["1\u200B040", "a sign that cannot be seen", "1040"],
    ["1.04E+06", "has shortened this number"],
    ["03-Apr", "into a date (03-Apr)"],
    ["#####", "too narrow"],
    ["--5", "with other words or signs"],
    ["about 5", "Write only the number here", "with other words"],
  ])("%s is refused for what it is", (text, ...words) => {
    const read = readNumberText(text);
    const told = read?.fault === undefined ? "" : `${read.fault} ${read.remedy}`;
    for (const one of words) expect(told).toContain(one);
    expect(told).not.toContain("leave it empty");
  });

  test("a word is no number", () => {
    expect(readNumberText("n/k")).toBeNull();
  });
});

describe("a cell keeps what it shows", () => {
  test.each([
    [0.599, "0.00%", "59.90%"],
    [0.599, "0%", "60%"],
    [59.9, "0.00", "59.90"],
    [1040, "#,##0", "1,040"],
    [1250.5, "[$£-809]#,##0.00", "£1,250.50"],
    [-0.4, "0.0_);(0.0)", "(0.4)"],
    [59.9, '0.0"%"', "59.9%"],
    [0.1 + 0.2, "General", "0.3"],
    [-0.052, "0.0%;(0.0%)", "(5.2%)"],
    [1.005, "0.00", "1.01"],
    [0.285, "0.00", "0.29"],
    [0, '_-[$£-809]* #,##0.00_-;\\-[$£-809]* #,##0.00_-;_-[$£-809]* "-"??_-;_-@_-', "£-"],
    [true, undefined, "TRUE"],
  ])("%s in the format %s shows %s", (value, format, shown) => {
    expect(shownText(value, format)).toBe(shown);
  });

  test("a percentage typed into both columns is kept as typed", async () => {
    const cell = { value: 0.599, numFmt: "0.00%" };
    expect(await row({ value: cell, printed: cell })).toMatchObject({
      value: 59.9,
      printed: "59.90%",
      isPercent: true,
      problems: [],
    });
  });

  test("thousands and money are kept as typed, in the words and in the value", async () => {
    const money = { value: 1250.5, numFmt: '"£"#,##0.00' };
    expect(await row({ value: money })).toMatchObject({ value: 1250.5, printed: "£1,250.50" });
    const count = { value: 1040, numFmt: "#,##0" };
    expect(await row({ value: count, printed: count })).toMatchObject({
      value: 1040,
      printed: "1,040",
    });
  });

  test("a number that its format hides is told", async () => {
    const { problems } = await row({ value: { value: 12, numFmt: ";;;" }, printed: "12" });
    expect(problems).toEqual([expect.stringContaining("cell D2: there is a number here, 12, but")]);
  });

  test("words that the cell of the value shows are mended there", async () => {
    expect((await row({ value: "59.91%" })).places?.["printed"]?.cell).toBe("D2");
    expect((await row({ value: 59.91, printed: "59.91%" })).places?.["printed"]?.cell).toBe("E2");
  });

  test("a number that is kept as text is read", async () => {
    expect(await row({ value: "1,040" })).toMatchObject({ value: 1040, printed: "1,040" });
  });

  test("a place such as 3.10 keeps its zero where the column is text", async () => {
    expect(await row({ value: 1, place: "3.10" })).toMatchObject({ place: "3.10" });
  });
});

describe("what a spreadsheet turned into a date", () => {
  test.each([
    ["2031-11-01", "mmm-yy", "2031-11"],
    ["2031-03-31", "dd/mm/yyyy", "2031-03-31"],
    ["2031-03-01", "yyyy-mm-dd", "2031-03-01"],
  ])("%s shown as %s is read as %s", async (day, numFmt, period) => {
    const found = await row({ value: 1, period: { value: new Date(day), numFmt } });
    expect(found).toMatchObject({ period, problems: [] });
  });

  test.each([2001, 2005, 2011])("a financial year of %i is not guessed", async (year) => {
    const value = new Date(Date.UTC(year, year - 2000, 1));
    const { problems } = await row({ value: 1, period: { value, numFmt: "mmm-yy" } });
    const month = String(year - 1999).padStart(2, "0");
    expect(problems[0]).toContain("cell C2: the spreadsheet has turned this into a date");
    expect(problems[0]).toContain(`${year}/${month} for the financial year or ${year}-${month}`);
  });

  test.each(["printed", "quotation", "place"])("in the column %s it is named", async (key) => {
    const cell = { value: new Date("2031-04-03"), numFmt: "d-mmm" };
    const { problems } = await row({ value: 1, [key]: cell });
    expect(problems[0]).toContain("the spreadsheet has turned this into a date (3-Apr). Format");
  });

  test("what the day was is told by its number alone", async () => {
    const { problems } = await row({ value: 1, period: 48_153 });
    expect(problems[0]).toContain("cell C2: the spreadsheet has turned this into a date");
  });

  test.each([
    ["Nov-31", "2031-11"],
    ["31/03/2031", "2031-03-31"],
    ["1-Nov-31", "2031-11-01"],
    ["2031/11/03", "2031-11-03"],
  ])("%s in a table is read as %s", async (text, period) => {
    expect(await row({ value: 1, period: text })).toMatchObject({ period, problems: [] });
  });

  test.each([
    ["Feb-01", "2001/02 for the financial year or 2001-02 for the month"],
    ["01/11/2031", "2031-11-01 for the day or 2031-11 for the month"],
    ["2031-11-01 00:00:00", "2031-11-01 for the day or 2031-11 for the month"],
    ["03-Apr", "Format the cell as Text"],
  ])("%s in a table is named, and not guessed", async (text, remedy) => {
    const { problems } = await row({ value: 1, period: text });
    expect(problems).toEqual([
      expect.stringContaining(`the spreadsheet has turned this into a date (${text}).`),
    ]);
    expect(problems[0]).toContain(remedy);
  });

  test.each(["03-Apr", "1.04E+06", "####", "Nov-31"])(
    "%s is no words of a report",
    async (text) => {
      const { problems } = await row({ value: 1, printed: text });
      expect(problems).toEqual([expect.stringMatching(/^sheet Indicators, cell E2: the /)]);
    },
  );

  test.each(["31/03/2031", "31-Mar-31", "2031-03-31"])("the day %s is read", async (decided) => {
    const why = { reason: "Why.", decidedBy: "Lead" };
    expect(await row({ value: 1, ...why, decided })).toMatchObject({
      why: { decided: "2031-03-31" },
      problems: [],
    });
  });

  test("a day is a day however it is shown", () => {
    expect(periodOfDate(new Date("2031-03-15"), "Mar-31")).toEqual({ period: "2031-03" });
    expect(periodOfDate(new Date("2031-03-15"), "15/03/2031")).toEqual({ period: "2031-03-15" });
  });
});

describe("tables as Excel saves them", () => {
  const [headings = "", line = ""] = TABLE;
  const semicolons = TABLE.map((one) =>
    one.replace(/"([^"]*)"|,/g, (all, quoted: string | undefined) =>
      quoted === undefined ? ";" : all,
    ),
  );
  const utf16 = (text: string): Uint8Array => {
    const bytes = new Uint8Array(2 + text.length * 2);
    bytes.set([0xff, 0xfe]);
    [...text].forEach((one, at) =>
      bytes.set([one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8], 2 + at * 2),
    );
    return bytes;
  };

  test.each([
    ["commas", `${headings}\r\n${line}\r\n`],
    ["a first line sep=;", `sep=;\r\n${semicolons.join("\r\n")}`],
    ["semicolons", semicolons.join("\r\n")],
    ["carriage returns only", `${headings}\r${line}\r`],
    ["UTF-16 with tabs", utf16(semicolons.join("\r\n").replaceAll(";", "\t"))],
  ])("with %s", async (_, text) => {
    const { indicators, problems } = await csv(text, "figures.txt");
    expect(problems).toEqual([]);
    expect(indicators).toMatchObject([{ value: 59.9, printed: "59.90", place: "3.10" }]);
  });

  test("dashes and quotation marks of a Macintosh table", async () => {
    const mac = TABLE.join("\r").replace("Repeat 59.90.", "Repeat \u0001 59.90.");
    const bytes = new TextEncoder().encode(mac).map((one) => (one === 1 ? 0xd0 : one));
    expect((await csv(bytes)).indicators[0]?.quotation).toBe("Repeat – 59.90.");
  });

  test("the first line of separators does not move the rows", async () => {
    const bad = semicolons.join("\r\n").replace(";59.90;59.90;", ";n/k;;");
    const { problems } = await csv(`sep=;\r\n${bad}`);
    expect(problems[0]?.cell).toBe("D3");
  });
});

test("a workbook of LibreOffice keeps 59.90%", async () => {
  const path = "tests/fixtures/workbooks/percentage-typed-in-libreoffice.xlsx";
  const { sheets } = await readWorkbook(readFileSync(path), "figures.xlsx");
  const { indicators } = readFigures(sheets ?? [], PLAN);
  expect(indicators[0]).toMatchObject({ value: 59.9, printed: "59.90%" });
});
