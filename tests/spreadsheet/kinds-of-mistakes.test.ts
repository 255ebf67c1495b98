import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/**
 * The kinds of mistakes that officers were seen to make, and the test that holds what is done about
 * each: a part of its text. One that is taken away or renamed leaves its kind without a test.
 */
const KINDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "tests/spreadsheet/same-checks.test.ts": {
    "a quotation that is not in the report": '"a quotation that is not in the text"',
    "937 %": '"937 per cent"',
    "a negative percentage": '"a negative percentage"',
    "a small count": '"a count of three"',
    "a number that another milestone has": '"a number that another milestone has"',
    "a line break within a sentence": '"a line break in the words"',
    "thousands typed as text": '"thousands as text"',
    "a value that is not the printed one": '"a value that is not the printed one"',
    "words in place of a number": '"plain text for a number"',
    "curly quotation marks": '"curly quotation marks"',
    "other words, taken for no change": '"count changed texts as changes"',
  },
  "tests/spreadsheet/mistakes.test.ts": {
    "a hidden sheet": "this sheet is hidden, so nobody sees what is in it",
    "a copied sheet with other values": "Delete the one that does not count",
    "a sheet of one's own": "this sheet is not one of the template's",
    "a title above the headings": '"a title above the headings"',
    "rows filtered away": '"a hidden row with a figure in it"',
    "a row emptied after its import": '"a row that was imported before and is empty now is told',
    "rows taken out": '"rows of the report that the workbook does not name are named"',
    "merged cells": '"merged cells"',
  },
  "tests/spreadsheet/typed.test.ts": {
    "59.90% typed in a cell": '"a percentage typed into both columns is kept as typed"',
    "59.90 in a table": 'printed: "59.90", place: "3.10"',
    "a place such as 3.10": '"a place such as 3.10 keeps its zero',
    "a comma for thousands": '["1,040", 1040]',
    money: '["£1,250.50", 1250.5]',
    "brackets for less than nothing": '["(0.4)", -0.4]',
    "a real minus": '["−0.4", -0.4]',
    "a dash for a minus": '["–0.4", -0.4]',
    "no zero before the point": '[".5", 0.5]',
    "a number kept as text": '"a number that is kept as text is read"',
    "a sign for per cent": '["59.91%", 59.91]',
    "bn and m": '["£1.3bn", "1300000000"',
    k: '["240k", "240000"',
    "a period turned into a day": '["2031-11-01", "mmm-yy", "2031-11"]',
    "a financial year turned into a month": '"a financial year of %i is not guessed"',
    "a first line sep=;": '["a first line sep=;"',
    "Unicode text": '["UTF-16 with tabs"',
    "carriage returns only": '["carriage returns only"',
  },
  "tests/spreadsheet/read-workbook.test.ts": {
    "a table in Windows-1252": '"in Windows-1252, as Excel saves them"',
  },
  "tests/problems/indicators.test.ts": {
    "a rate above its base": '"a rate above its base"',
  },
  "tests/changes/ledger.test.ts": {
    "an indicator deleted": '{ about: { indicator: indicator.id }, fields: ["removed"] }',
  },
  "tests/changes/new-report.test.ts": {
    "a milestone's file renamed": '"is shown with its old and new name, not as one gone',
  },
};

const kinds = Object.entries(KINDS).flatMap(([file, tests]) =>
  Object.entries(tests).map(([kind, part]) => ({ kind, file, part })),
);

test("there are 41 kinds of officers' mistakes", () => {
  expect(new Set(kinds.map((one) => one.kind)).size).toBe(41);
});

test.each(kinds)("$kind: $file", ({ file, part }) => {
  expect(readFileSync(file, "utf8")).toContain(part);
});
