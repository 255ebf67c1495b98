import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readFile } from "../../src/load/read-file.ts";
import { reportNamed } from "../../src/spreadsheet/uploaded-workbook.ts";
import { runScript, type Ran } from "../commands/run-script.ts";
import { contentTexts, filled, planFolder, upload, waiting } from "./uploads.ts";

const FERRY = ["Milestones", "ferry-pass", "text", "- Passes renewed for everybody"] as const;
const YELLOW = ["Milestones", "employer-promise", "rating", "yellow"] as const;
const GAP = ["Indicators", "attainment-gap-at-16", "value", "n/k"] as const;

let folder: string;

const run = (script: string, ...args: readonly string[]): Promise<Ran> =>
  runScript(script, args, { cwd: folder });
const importUploads = (): Promise<Ran> => run("import", "--uploads", "--annotations");

/** Paths below the folder of content files that are not as they were. */
function changedSince(before: ReadonlyMap<string, string>): string[] {
  return [...contentTexts(folder)]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path]) => path.slice(folder.length + 1));
}

beforeEach(() => {
  folder = planFolder();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("a workbook in the folder for uploads", () => {
  it("is imported for the report that its name tells, and taken away", async () => {
    const before = contentTexts(folder);
    upload(folder, "README.md", "How to send figures\n");
    upload(folder, "figures-2031-06 (1).xlsx", await filled("2031-06", FERRY));
    const { status, stdout, stderr } = await importUploads();
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("1 file was written;");
    expect(stdout).toContain("Taken away: content/uploads/figures-2031-06 (1).xlsx.");
    expect(changedSince(before)).toEqual(["content/updates/2031-06/ferry-pass.md"]);
    expect(contentTexts(folder).get(join(folder, "content/updates/2031-06/ferry-pass.md"))).toMatch(
      /\n- Passes renewed for everybody\n$/,
    );
    expect(waiting(folder)).toEqual(["README.md"]);
  });

  it("stays, and nothing is written, while anything in it is wrong", async () => {
    const before = contentTexts(folder);
    upload(folder, "figures-2031-06.xlsx", await filled("2031-06", FERRY, YELLOW, GAP));
    const { status, stdout, stderr } = await importUploads();
    expect(status).toBe(1);
    const file = "content/uploads/figures-2031-06.xlsx";
    const rating = "expected a rating, found 'yellow'.";
    const value = "expected a number, found 'n/k'.";
    expect(stderr).toMatch(
      new RegExp(`^${file}: sheet Milestones, cell D\\d+: ${rating} Choose green`, "m"),
    );
    expect(stderr).toMatch(new RegExp(`^${file}: sheet Indicators, cell D2: ${value}`, "m"));
    expect(stderr).toContain("Nothing was written.");
    expect(stdout).toMatch(
      new RegExp(`^::error file=${file},title=Import::sheet Indicators, cell D2: ${value}`, "m"),
    );
    expect(changedSince(before)).toEqual([]);
    expect(waiting(folder)).toEqual(["figures-2031-06.xlsx"]);
  });

  it("stays, and nothing is written, where the content would no longer pass its check", async () => {
    const before = contentTexts(folder);
    const red = ["Milestones", "ferry-pass", "rating", "red"] as const;
    upload(folder, "figures-2031-06.xlsx", await filled("2031-06", red));
    const { status, stdout, stderr } = await importUploads();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^content\/reports\/2031-06\.md:\d+:\d+ /m);
    expect(stdout).toMatch(/^::error title=Import::content\/reports\/2031-06\.md:/m);
    expect(changedSince(before)).toEqual([]);
    expect(waiting(folder)).toEqual(["figures-2031-06.xlsx"]);
  });
});

describe("several workbooks in the folder for uploads", () => {
  const employer = [
    "Milestones",
    "employer-promise",
    "text",
    "- 32 employers have signed",
  ] as const;

  it("are all imported, also for different reports", async () => {
    const before = contentTexts(folder);
    upload(folder, "figures-2031-06.xlsx", await filled("2031-06", FERRY));
    upload(folder, "more-2031-06.xlsx", await filled("2031-06", employer));
    upload(folder, "2030-12/figures.xlsx", await filled("2030-12"));
    const { status, stdout } = await importUploads();
    expect(status).toBe(0);
    expect(stdout).toContain("2 files were written;");
    expect(changedSince(before)).toEqual([
      "content/updates/2031-06/employer-promise.md",
      "content/updates/2031-06/ferry-pass.md",
    ]);
    expect(waiting(folder)).toEqual(["2030-12"]);
  });

  it("are none of them imported if one is wrong, and what is wrong with each is said", async () => {
    const before = contentTexts(folder);
    upload(folder, "figures-2031-06.xlsx", await filled("2031-06", FERRY));
    upload(folder, "figures-2033-06.xlsx", await filled("2031-06", FERRY));
    upload(folder, "figures.xlsx", await filled("2031-06", FERRY));
    upload(folder, "2031-06.pdf", "%PDF-1.7");
    const { status, stderr } = await importUploads();
    expect(status).toBe(1);
    expect(stderr)
      .toBe(`content/uploads/2031-06.pdf: This is neither an .xlsx nor a .csv file. Save the figures as .xlsx.
content/uploads/figures-2033-06.xlsx: There is no report "2033-06". Start it with: npm run new -- report
content/uploads/figures.xlsx: The file's name does not say which report the figures are for. Put the report's year and month into it, as in figures-2031-12.xlsx. The reports are 2030-06, 2030-12, 2031-06, 2031-12.
Nothing was written.
`);
    expect(changedSince(before)).toEqual([]);
    expect(waiting(folder)).toHaveLength(4);
  });

  it("are none of them imported if two say different things of one milestone", async () => {
    const before = contentTexts(folder);
    const other = ["Milestones", "ferry-pass", "text", "- Passes renewed for nobody"] as const;
    upload(folder, "a-2031-06.xlsx", await filled("2031-06", FERRY));
    upload(folder, "b-2031-06.xlsx", await filled("2031-06", other));
    const { status, stderr } = await importUploads();
    expect(status).toBe(1);
    expect(stderr).toContain(
      "content/uploads/b-2031-06.xlsx: This workbook and content/uploads/a-2031-06.xlsx change updates/2031-06/ferry-pass.md in different ways. Delete one of the two. If both are needed, upload one after the other.",
    );
    expect(changedSince(before)).toEqual([]);
    expect(waiting(folder)).toHaveLength(2);
  });
});

describe("an empty folder for uploads", () => {
  it("is nothing to worry about", async () => {
    const { status, stdout } = await importUploads();
    expect([status, stdout]).toEqual([0, "There is no workbook in content/uploads.\n"]);
  });
});

describe("a workbook that was left", () => {
  it("stops the check, which says what to do with it", async () => {
    upload(folder, "figures-2031-06.xlsx", await filled("2031-06"));
    const { status, stderr } = await run("check");
    expect(status).toBe(1);
    expect(stderr)
      .toBe(`content/uploads/figures-2031-06.xlsx:1:1  This file waits to be imported. It is never published, and must not be merged while it is here.
    On GitHub it is imported and taken away within a few minutes. If it stays, the list of checks says under "Import" what is wrong: mend the workbook and upload it again under the same name, or delete it. On your own computer, run "npm run import -- --uploads".

1 problem stops this content from being published. Nothing was changed.
`);
  });

  it("stops the check in any other folder too", () => {
    const below = "indicators/figures.XLSX";
    const [problem] = readFile(`content/${below}`, below, new Uint8Array()).problems;
    expect(problem?.message).toBe("A workbook cannot stand here.");
    expect(problem?.remedy).toBe(
      "Upload it to content/uploads/, which is where figures are imported from, and delete it here.",
    );
  });

  it("is in the summary of the pull request with all that is wrong, by sheet and cell", async () => {
    upload(folder, "figures-2031-06.xlsx", await filled("2031-06", YELLOW, GAP));
    const { status, stdout } = await run("summary");
    expect(status).toBe(0);
    expect(stdout).toContain("## 2 problems stop the figures from being imported");
    expect(stdout).toMatch(
      /^- `content\/uploads\/figures-2031-06\.xlsx`: sheet Indicators, cell D2: expected a number, found 'n\/k'\./m,
    );
    expect(stdout).toContain("Mend the workbook, and upload it again under the same name.");
  });

  it("is in the summary as on its way if nothing is wrong with it", async () => {
    upload(folder, "figures-2031-06.xlsx", await filled("2031-06", FERRY));
    const { stdout } = await run("summary");
    expect(stdout).toContain("## Figures are on their way");
    expect(stdout).not.toContain("stop the figures");
  });
});

describe("the report that an upload’s name tells", () => {
  it.each([
    ["figures-2031-06.xlsx", "2031-06"],
    ["Copy of figures 2031-06 (2).csv", "2031-06"],
    ["2031-06/milestones.csv", "2031-06"],
    ["2031-06/figures-2031-06.xlsx", "2031-06"],
    ["figures.xlsx", undefined],
    ["figures-2031-13.xlsx", undefined],
    ["figures-120310-061.xlsx", undefined],
    ["2030-12/figures-2031-06.xlsx", undefined],
  ])("is for %s: %s", (name, report) => {
    expect(reportNamed(name)).toBe(report);
  });
});
