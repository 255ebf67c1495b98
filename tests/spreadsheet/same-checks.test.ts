import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { buildReportCard } from "../../src/domain/report-card.ts";
import { checkWorkbook } from "../../src/load/check-workbook.ts";
import { templateFor, type FilledSheet } from "../../src/spreadsheet/template.ts";
import { both, files, published, REPORT } from "./both.ts";
import { contentOf, FIXTURE } from "./plan.ts";

/**
 * Both are pure, so the page and the import are compared without a browser: same file, same words. The
 * workbooks of the other tests of this folder are compared where they are made.
 */

const card = buildReportCard(contentOf(FIXTURE));

type Cells = (string | number | Date | null)[][];
type Change = (milestones: Cells, indicators: Cells) => void;

function rowsOf({ form, rows }: FilledSheet): Cells {
  return [form.columns.map((one) => one.heading), ...rows.map((row) => [...row])];
}

async function workbook(change: Change): Promise<Uint8Array> {
  const [milestones = [], indicators = []] = templateFor(card, REPORT).map(rowsOf);
  change(milestones, indicators);
  const sheets = [
    { name: "Milestones", rows: milestones },
    { name: "Indicators", rows: indicators },
  ];
  return writeXlsx({ sheets });
}

/** Changes cells of the row of an indicator: by the column's letter. */
function set(id: string, cells: Readonly<Record<string, string | number | Date | null>>): Change {
  return (_, indicators) => {
    const row = indicators.find((one) => one[0] === id) ?? [id, id, "2031/32"];
    if (!indicators.includes(row)) indicators.push(row);
    for (const [letter, value] of Object.entries(cells)) row[letter.charCodeAt(0) - 65] = value;
  };
}

function update(cells: Readonly<Record<string, string | number | null>>): Change {
  return (milestones) => {
    const row = milestones.find((one) => one[0] === "ferry-pass");
    for (const [letter, value] of Object.entries(cells)) {
      if (row) row[letter.charCodeAt(0) - 65] = value;
    }
  };
}

/** Numbers of two milestones changed over, so that an indicator quotes the words of the other one. */
function numbersChangedOver(): Change {
  return (milestones) => {
    for (const row of milestones) if (row[2] === 1 || row[2] === 2) row[2] = 3 - Number(row[2]);
  };
}

const COUNT = "family-hub-visits";
const PERCENT = "repeat-referrals";
const NEW = { F: null, G: "There were 3 visits.", H: null };

/** Changes that no check minds. */
const HARMLESS = new Set(["nothing changed", "other words in the update", "a date for a period"]);

const MISTAKES: readonly (readonly [string, Change])[] = [
  ["nothing changed", () => undefined],
  ["a quotation that is not in the text", set(PERCENT, { G: "Nobody ever wrote this." })],
  ["937 per cent", set(PERCENT, { D: 937, E: "937%" })],
  ["a negative percentage", set(PERCENT, { D: -5.2, E: "-5.2%" })],
  ["a count of three", set(COUNT, { C: "2031-05", D: 3, E: "3", ...NEW })],
  ["a value that is not the printed one", set(PERCENT, { D: 59.8, E: "59.9%" })],
  ["a line break in the words", set(PERCENT, { G: "Repeat referrals\nrose." })],
  ["thousands as text", set(COUNT, { D: "1,040", E: "1,040" })],
  ["a date for a period", set(PERCENT, { C: new Date("2001-02-01") })],
  ["plain text for a number", set(PERCENT, { D: "n/k" })],
  ["a date that may be two periods", set(PERCENT, { C: new Date("2001-02-01"), D: "1e5" })],
  ["m, bn and k", set("ferry-fare-support", { D: "£1.3bn" })],
  ["curly quotation marks", set(PERCENT, { G: "“Repeat referrals”" })],
  ["an invisible character", set(PERCENT, { G: "Repeat​ referrals" })],
  ["a wrong id", set(PERCENT, { A: "typo" })],
  ["a rating that is not one", update({ D: "yellow" })],
  ["a rating that the overview does not count", update({ D: "red" })],
  ["a number that another milestone has", update({ C: 2 })],
  ["an abbreviation that nobody explains", update({ E: "- The XYZQ met again." })],
  ["other words in the update", update({ E: "- Passes were renewed for everybody." })],
  [
    "the words of another milestone",
    update({ H: "Employers sign the Saltmarsh promise on fair interviews" }),
  ],
  ["numbers of milestones changed over", numbersChangedOver()],
  ["a space of a special kind", update({ E: "- Passes\u00A0were renewed" })],
  [
    "a decision of a day to come",
    set(COUNT, {
      C: "2031-05",
      D: 3,
      E: "3",
      ...NEW,
      L: "publish",
      M: "Why.",
      N: "Lead",
      O: "2099-01-01",
    }),
  ],
  [
    "a share for a percentage",
    set(PERCENT, { C: "to 2032-03-31 (24 months)", D: 0.599, G: "It was 59.9%." }),
  ],
  ["HTML in the update", update({ E: "- Passes <script>alert(1)</script>" })],
];

const known = new Set(files.map((file) => `content/${file.path}`));

describe("the page “Check my figures” and the import say the same", () => {
  test.each(MISTAKES)("of a workbook with %s", async (what, change) => {
    const { checked } = await both(await workbook(change));
    const told = checked.problems.map((one) => one.text);
    // Every mistake is told by sheet and cell, or by a file that is there and that nobody wrote.
    if (!HARMLESS.has(what)) expect(told).not.toEqual([]);
    for (const text of told) {
      const place = /^(content\/[^:]+):\d/.exec(text)?.[1];
      if (place === undefined) expect(text).toMatch(/^sheet \w+, cell [A-Z]+\d+: /);
      else expect(known).toContain(place);
    }
  });

  test("count changed texts as changes", async () => {
    const bytes = await workbook(update({ E: "- Passes were renewed for everybody." }));
    const { changes } = await checkWorkbook(published, { name: "f.xlsx", bytes }, REPORT);
    expect(changes.map((one) => one.subject)).toEqual([expect.stringMatching(/, update$/)]);
  });
});

describe("a report that is not on the site yet", () => {
  test("is checked by the name of the file, and what could not be checked is said", async () => {
    const bytes = await workbook(set(PERCENT, { D: "n/k" }));
    const { problems, unchecked } = await checkWorkbook(
      published,
      { name: "figures-2032-06.xlsx", bytes },
      "",
    );
    expect(problems.map((one) => one.text)).toEqual([
      expect.stringContaining("expected a number, found 'n/k'"),
    ]);
    expect(unchecked[0]).toContain("The report is not on this site yet.");
  });
});

describe("the files that the page is given", () => {
  test("pass the check as they are, but for what they leave out", async () => {
    const bytes = await workbook(() => undefined);
    const { problems, changes } = await checkWorkbook(published, { name: "f.xlsx", bytes }, REPORT);
    expect([problems, changes]).toEqual([[], []]);
  });

  test("name nobody who decided on small numbers or words left out", () => {
    for (const { path, text } of published) {
      for (const [, who] of text.matchAll(/"?decidedBy"?: "([^"]*)"/g)) {
        expect(`${path} ${who}`).toBe(`${path} not said here`);
      }
    }
  });
});
