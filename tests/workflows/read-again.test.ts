import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readAgainLink } from "../../src/views/new-file-links.ts";
import { readAgainPart } from "../../src/views/read-again.ts";
import { runScript, type Ran } from "../commands/run-script.ts";
import { planFolder, waiting } from "./uploads.ts";

let folder: string;

/** The page sums up what this file says. */
const HIGHLIGHTS = "content/highlights/2031-12/1.md";
const PAGE = "content/easy-read/priority-1.md";

const check = (): Promise<Ran> => runScript("check", [], { cwd: folder });
const takeIn = (): Promise<Ran> => runScript("import", ["--uploads"], { cwd: folder });

function edit(path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

/** What somebody commits who follows the link of the comment and changes nothing in it. */
function followLink(pages: readonly string[]): void {
  const link = readAgainLink(pages, "content", {
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "owner/name",
    GITHUB_REF_NAME: "figures-june",
  });
  const { pathname, searchParams } = new URL(link ?? "");
  expect(pathname).toBe("/owner/name/new/figures-june");
  const path = join(folder, searchParams.get("filename") ?? "");
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, searchParams.get("value") ?? "");
}

beforeEach(() => {
  folder = planFolder();
  edit(HIGHLIGHTS, (text) => text.replace("vaccination\n", "vaccination\n- The hub opens late\n"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("words behind an Easy Read page that change", () => {
  it("stop the check until somebody says, with a link, that the page was read again", async () => {
    const before = await check();
    expect(before.status).toBe(1);
    expect(before.stderr + before.stdout).toContain(`${PAGE}:`);
    followLink(["priority-1"]);
    const taken = await takeIn();
    expect(taken).toMatchObject({ status: 0, stderr: "" });
    expect(taken.stdout).toMatch(/^A healthy start: read against the figures of \d{4}-/);
    expect(waiting(folder)).toEqual([]);
    expect((await check()).status).toBe(0);
  });

  it("are recorded for pages that there are, or not at all", async () => {
    const page = readFileSync(join(folder, PAGE), "utf8");
    followLink(["priority-1", "priority-9"]);
    const taken = await takeIn();
    expect(taken.status).toBe(1);
    expect(taken.stderr).toContain('There is no Easy Read page "priority-9".');
    expect(waiting(folder)).toEqual(["read-again-pages.txt"]);
    expect(readFileSync(join(folder, PAGE), "utf8")).toBe(page);
  });
});

describe("the part of the comment on Easy Read", () => {
  const pages = [{ id: "priority-1", title: "A healthy start" }];

  it("is left out where no page waits", () => {
    expect(readAgainPart([], { record: undefined, form: undefined })).toBe("");
  });

  it("names the pages, and leads to the form and to the record", () => {
    const text = readAgainPart(pages, { record: "https://r.example", form: "https://f.example" });
    expect(text).toContain("### Easy Read pages to read again (1)");
    expect(text).toContain("“A healthy start”");
    expect(text).toContain("mend [in the form editor](https://f.example) what is no longer true");
    expect(text).toContain("2. [Say that you have read them](https://r.example).");
  });

  it("names the command where there is no link", () => {
    const text = readAgainPart(pages, { record: undefined, form: undefined });
    expect(text).toContain("`npm run easy-read:reviewed -- priority-1`");
  });
});
