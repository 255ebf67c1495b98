import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { checkPaths, shownPath } from "../../src/load/check-paths.ts";
import { readContent } from "../../src/load/read-content.ts";
import { readFolder } from "../../src/load/read-folder.ts";
import { SMALL_PLAN } from "../problems/small-plan.ts";

const temp = mkdtempSync(join(tmpdir(), "report-card-"));
const outside = join(temp, "outside.mdx");
let folder: string;
let count = 0;

/** Where a path lies in the folder of this test. */
function at(path: string): string {
  return join(folder, path);
}

/** What the reader says of the folder: path and kind of mistake. */
function found(): string[] {
  return readFolder(folder, ".").problems.map(({ path, code }) => `${path} ${code}`);
}

beforeAll(() => {
  writeFileSync(outside, "import x from './x';\n\n# Code\n");
});

beforeEach(() => {
  folder = join(temp, String(count++));
  for (const [path, text] of Object.entries(SMALL_PLAN)) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
});

afterAll(() => {
  rmSync(temp, { recursive: true });
});

test("a plain folder is in order", () => {
  expect(readContent(folder, folder).problems).toEqual([]);
});

test.each(["pages/x.mdx", "updates/2031-06/x.md", "notes", "README.md", ".x.mdx"])(
  "a link %s is refused and not followed",
  (path) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    symlinkSync(outside, at(path));
    expect(found()).toEqual([`./${path} link`]);
  },
);

test.each(["pages/x.mdx", "nowhere", "more"])("a link %s is refused wherever it leads", (path) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  const target = { "pages/x.mdx": at("plan.json"), nowhere: "/nowhere", more: temp }[path];
  symlinkSync(target ?? "", at(path));
  expect(found()).toEqual([`./${path} link`]);
});

test("a link in the place of a file is told, and so is what is then missing", () => {
  const path = "milestones/1/ferry-pass.md";
  rmSync(at(path));
  symlinkSync(outside, at(path));
  const { problems } = readContent(folder, folder);
  expect(problems.map((one) => `${one.path} ${one.code}`)).toEqual(
    expect.arrayContaining([`./${path} link`, "./updates/2031-06/ferry-pass.md unknown-milestone"]),
  );
});

test("a content folder that is itself a link is refused", () => {
  const link = join(temp, "link");
  symlinkSync(folder, link);
  const { problems } = readContent(link, temp);
  expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual(["link link"]);
});

test.skipIf(process.platform === "win32")("a pipe is refused and not waited for", () => {
  execFileSync("mkfifo", [at("updates/2031-06/pipe.md")]);
  expect(found()).toEqual(["./updates/2031-06/pipe.md not-a-file"]);
});

test.each(["updates/2031-06/x.md", "plan.json/x.json", "pages/x.mdx"])(
  "a folder with the name of a file is refused: %s",
  (path) => {
    rmSync(at(path.split("/")[0] === "plan.json" ? "plan.json" : "nothing"), { force: true });
    mkdirSync(at(path), { recursive: true });
    const named = path.startsWith("plan.json") ? "plan.json" : path;
    expect(found()).toContain(`./${named} folder-as-file`);
  },
);

test.skipIf(process.platform !== "linux")("a name that is not UTF-8 is refused", () => {
  const place = Buffer.concat([Buffer.from(at("pages-")), Buffer.from([0xe9]), Buffer.from(".md")]);
  writeFileSync(place, "");
  expect(found()).toEqual(["./pages-é.md name-not-utf-8"]);
});

test("a file that is larger than any content is refused", () => {
  writeFileSync(at("updates/2031-06/large.md"), Buffer.alloc(10_000_001, "a"));
  expect(found()).toEqual(["./updates/2031-06/large.md too-large"]);
});

test("a folder that is not there is told", () => {
  const { problems } = readContent(at("nowhere"), folder);
  expect(problems.map(({ code }) => code)).toEqual(["folder-missing"]);
});

test("paths are shown from where the command runs", () => {
  symlinkSync(outside, at("x.mdx"));
  const [first] = readContent(folder, process.cwd()).problems;
  expect(first?.path).toBe(`${relative(process.cwd(), folder)}/x.mdx`);
});

test.each([
  ".x.mdx",
  "pages/.x.mdx",
  "pages/.hidden/x.mdx",
  ".gitkeep",
  "updates/.DS_Store",
  ".env",
  "updates/2031-06/.ferry-pass.md.swp",
  "._plan.json",
])("a hidden file is refused by name: %s", (path) => {
  const problems = checkPaths(["plan.json", path], "content");
  expect(problems.map((one) => `${one.path} ${one.code}`)).toEqual([`content/${path} hidden-file`]);
});

test.each([
  ["updates/2031-06/a.md", "updates/2031-06/A.md"],
  ["Updates/a.md", "updates/a.md"],
  ["caf\u00E9.md", "cafe\u0301.md"],
  ["\uFB01nal.md", "final.md"],
  ["plan.json", "Plan.json"],
])("names that some computers take for one are refused: %j and %j", (one, other) => {
  const [problem, ...more] = checkPaths([one, other], "content");
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ path: `content/${other}`, code: "same-name" });
});

test.each([
  ["glossary/con.md", "name-of-device"],
  ["updates/2031-06/aux.md", "name-of-device"],
  ["milestones/1/com1.md", "name-of-device"],
  ["nul/x.md", "name-of-device"],
  [`glossary/${"a".repeat(80)}.md`, "name-long"],
])("a name that not every computer can have is refused: %s", (path, code) => {
  const problems = checkPaths([path, "glossary/connexions.md", "glossary/console.md"], "content");
  expect(problems.map((one) => `${one.path} ${one.code}`)).toEqual([`content/${path} ${code}`]);
});

test("a name with signs that cannot be seen is shown with their numbers", () => {
  expect(shownPath("a\u202Eb\u001B[2J\n.md")).toBe("a\\u{202E}b\\u{001B}[2J\\u{000A}.md");
});
