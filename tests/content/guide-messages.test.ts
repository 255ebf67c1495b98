import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test, vi } from "vitest";
import { checkFiles } from "../../src/load/check-files.ts";
import { reportProblems } from "../../src/load/report-problems.ts";
import { describeProblem, type Problem } from "../../src/problems/problem.ts";
import { describeSheetProblem } from "../../src/spreadsheet/cell.ts";
import { readFigures } from "../../src/spreadsheet/read-figures.ts";
import { readWorkbook } from "../../src/spreadsheet/read-workbook.ts";
import { templateFor } from "../../src/spreadsheet/template.ts";
import { cardOf, contentOf, REAL } from "./plans.ts";

const guide = readFileSync("content/README.md", "utf8");
/** Every message that the guide quotes as the check writes it: place, words, remedy. */
const quoted = [...guide.matchAll(/^(content\/\S+):\d+:\d+ {2}.+\n {4}.+$/gm)];

/** How each file that the guide speaks of is damaged there. */
const DAMAGES: Readonly<Record<string, (text: string) => string>> = {
  "updates/2014-06/weight-management-targets.md": (text) =>
    text.replace(/^ratingMissing: .*$/m, 'rating: "yellow"'),
  "glossary/neet.md": (text) => text.replace(/^term: "(.*)"$/m, 'term: "$1'),
};

function problemsOf(path: string, damage = DAMAGES[path]): readonly Problem[] {
  const text = damage?.(readFileSync(`content/${path}`, "utf8")) ?? "";
  const inputs = [
    { path, bytes: new TextEncoder().encode(text) },
    { path: "plan.json", bytes: readFileSync("content/plan.json") },
  ];
  return checkFiles(inputs, "content").problems;
}

/** What the import says of the template of a report with a word for a number. */
async function messagesOfWorkbook(cell: string): Promise<string[]> {
  const sheets = templateFor(cardOf(REAL), "2014-06").map(({ form, rows }) => {
    return { name: form.name, rows: [form.columns.map((one) => one.heading), ...rows] };
  });
  const row = sheets[1]?.rows[Number(cell.slice(1)) - 1] as (string | null)[] | undefined;
  if (row) row[cell.charCodeAt(0) - 65] = "n/k";
  const read = await readWorkbook(await writeXlsx({ sheets: sheets as never }), "figures.xlsx");
  return readFigures(read.sheets ?? [], contentOf(REAL).plan).problems.map(describeSheetProblem);
}

describe("the guide to the content", () => {
  test("quotes messages", () => {
    expect(quoted.length).toBeGreaterThan(2);
  });

  test.each(quoted.map(([message, path = ""]) => [path.replace("content/", ""), message]))(
    "quotes only what the check says: %s",
    (path, message) => {
      expect(problemsOf(path).map(describeProblem)).toContain(message);
    },
  );

  test("quotes only what the import says of a workbook", async () => {
    const messages = [...guide.matchAll(/`(sheet \w+, cell (\w+): [^`]+)`/g)];
    expect(messages).not.toEqual([]);
    for (const [, message, cell = ""] of messages) {
      expect(await messagesOfWorkbook(cell)).toContain(message);
    }
  });

  test("quotes only what a message says in its own words", () => {
    const [, message = ""] = /a message says “([^”]+)”/.exec(guide) ?? [];
    const problems = problemsOf("glossary/neet.md", (text) => text.replace("term: ", "term:   "));
    expect(problems.map((one) => one.message)).toContain(message);
  });

  test("quotes the line that ends a list of problems", () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const code = process.exitCode;
    reportProblems(problemsOf("glossary/neet.md").slice(0, 1), 1);
    process.exitCode = code;
    const [line] = told.mock.lastCall as [string];
    told.mockRestore();
    expect(guide).toContain(`\n${line}\n`);
  });
});

/** Words of GitHub, of PowerShell and of papers: nobody here can keep them true. */
const OTHERS = new Set(
  `Actions|Add a report|Add file|Artifacts|Close pull request|Commit changes|Commit directly
Commit message|Create a new branch for this commit and start a pull request|Create pull request
Delete file|Edit file|Files changed|Fork this repository|Propose changes|Squash and merge
Upload files|running scripts is disabled on this system|as reported in June 2014
up to 26 October 2009|within 2% of|Sign In|Work with Local Repository
This collection has no entries yet|Add Rating|Add Reason for the change|pull request`.split(
    /[|\n]/,
  ),
);

function textsBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && /\.(?:ts|astro|yml)$/.test(one.name))
    .map((one) => readFileSync(join(one.parentPath, one.name), "utf8"))
    .join("\n");
}

describe("words in quotation marks", () => {
  const guides = ["", "easy-read/", "uploads/"].map((name) =>
    readFileSync(`content/${name}README.md`, "utf8"),
  );
  const readme = readFileSync("README.md", "utf8");
  const own = `${textsBelow("src")}\n${textsBelow(".github")}\n${readme}`;

  test("are what the site, the form, a workbook or a heading of the guides says", () => {
    const all = guides.flatMap((text) => [...text.matchAll(/“([^”]+)”/g)].map((one) => one[1]));
    const headings = guides.flatMap((text) => text.match(/^#+ .+$/gm) ?? []).join("\n");
    const strange = all
      .map((words = "") => words.replace(/[.,…]$/, ""))
      .filter((words) => !OTHERS.has(words) && !`${own}\n${headings}`.includes(words));
    expect(strange).toEqual([]);
  });
});
