import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runScript } from "../commands/run-script.ts";
import { canonicalFile } from "../../src/load/canonical-file.ts";

const root = resolve(".");
const REPORT = "2032-06";
const DOCUMENT = "progress-report-2032-06";
let folder: string;

interface Ran {
  status: number | null;
  out: string;
}

const content = (): { CONTENT_DIR: string } => ({ CONTENT_DIR: join(folder, "content") });

/** Runs one of the project's commands as an editor would, in the copy of the repository. */
async function run(script: string, ...args: readonly string[]): Promise<Ran> {
  const { status, stdout, stderr } = await runScript(script, args, { cwd: folder, env: content() });
  return { status, out: `${stdout}${stderr}` };
}

/** Builds the site of that copy, in a process of its own. */
function build(env: Readonly<Record<string, string>>): Ran {
  const path = join(root, "scripts/build.ts");
  const all = { ...process.env, ...content(), ...env };
  const done = spawnSync(process.execPath, [path], { cwd: root, env: all, encoding: "utf8" });
  return { status: done.status, out: `${done.stdout}${done.stderr}` };
}

function git(...args: readonly string[]): void {
  const name = ["-c", "user.name=Editor", "-c", "user.email=editor@example.org"];
  const { status, stderr } = spawnSync("git", [...name, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(folder, "content", path);
  const text = change(readFileSync(file, "utf8"));
  writeFileSync(file, canonicalFile(path, text) ?? text);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "report-card-cycle-"));
  cpSync(join(root, "tests/fixtures/plans/saltmarsh"), join(folder, "content"), {
    recursive: true,
  });
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "--message=As published");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("a new report is started with its paper", async () => {
  edit("plan.json", (text) => {
    const plan = JSON.parse(text) as { documents: unknown[]; today: string };
    plan.today = "2032-07-02";
    const title = "Progress report on the plan, June 2032";
    plan.documents.push({
      id: DOCUMENT,
      title,
      publisher: "Saltmarsh Isle Council",
      date: "June 2032",
    });
    return JSON.stringify(plan);
  });
  edit("indicators/smoking-in-pregnancy.json", (text) =>
    text.replace('"2032-01-31"', '"2033-01-31"'),
  );
  const options = {
    "year-month": REPORT,
    name: "June 2032",
    title: "Progress report on the plan, June 2032",
    form: "milestones",
    "source.document": DOCUMENT,
    "source.place": "Introduction",
    text: "This is the fifth progress report.",
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const { status, out } = await run("new", "report", ...args);
  expect(out).toContain(`content/reports/${REPORT}.md is written.`);
  expect(status).toBe(0);
});

test("its figures are filled into a workbook and imported, all of them or none", async () => {
  expect((await run("template", "--report", REPORT)).status).toBe(0);
  const file = join(folder, `figures-${REPORT}.xlsx`);
  const { sheets } = await readXlsx(readFileSync(file));
  const filled = sheets.map(({ name, rows }) => {
    const number = (row: (typeof rows)[number], column: number) => row[column] ?? null;
    if (name !== "Milestones") return { name, rows: rows.map((row) => [...row]) };
    const [head, ...body] = rows;
    // Rows without an id are spare ones, for what the template does not know yet.
    const done = body.map((row) =>
      row[0] ? [...row.slice(0, 3), number(row, 8), "- Work goes on", ...row.slice(5)] : [...row],
    );
    return { name, rows: [[...(head ?? [])], ...done] };
  });
  const wrong = structuredClone(filled);
  const cells = wrong.find(({ name }) => name === "Milestones")?.rows[1];
  if (cells) cells[3] = "yellow";
  writeFileSync(file, await writeXlsx({ sheets: wrong }));
  const refused = await run("import", file, "--report", REPORT);
  expect(refused.out).toContain("sheet Milestones, cell D2: expected a rating, found 'yellow'.");
  expect(refused.out).toContain("Nothing was written.");
  expect(existsSync(join(folder, "content/updates", REPORT))).toBe(false);
  writeFileSync(file, await writeXlsx({ sheets: filled }));
  const imported = await run("import", file, "--report", REPORT);
  expect(imported.out).toMatch(/\d+ files were written; 0 already said the same\./);
  expect((await run("import", file, "--report", REPORT)).out).toMatch(/^0 files were written;/m);
});

test("the check says what is still missing, and passes once it is there", async () => {
  const before = await run("check");
  expect(before.status).toBe(1);
  expect(before.out).toMatch(new RegExp(`content/reports/${REPORT}\\.md:.*\\n.*exceptions`));
  edit(`reports/${REPORT}.md`, (text) =>
    text.replace(
      /\n---\n\n/,
      '\nexceptions:\n  - priority: 3\n    explanation: "This report leaves priority 3 out."\n---\n\n',
    ),
  );
  expect((await run("check")).out).not.toContain("exceptions");
});

test("the Easy Read pages stop it until somebody has read them beside the new figures", async () => {
  const stopped = await run("check");
  expect(stopped.status).toBe(1);
  expect(stopped.out).toContain("content/easy-read/start.md");
  expect(stopped.out).toMatch(
    /content\/easy-read\/priority-1\.md:\d+:\d+ .*\n.*easy-read:reviewed -- priority-1/,
  );
  const waiting = readdirSync(join(folder, "content/easy-read"))
    .map((name) => name.replace(/\.md$/, ""))
    .filter((name) => stopped.out.includes(`easy-read:reviewed -- ${name}"`));
  expect(waiting).not.toHaveLength(0);
  expect((await run("easy-read-reviewed", ...waiting)).status).toBe(0);
  const after = await run("check");
  expect(after.out).toContain("no problems");
  expect(after.status).toBe(0);
});

test("the change summary says in plain words what the public will see", async () => {
  git("add", ".");
  git("commit", "--quiet", "--message=June 2032");
  const { out, status } = await run("changes", "--base", "HEAD~1");
  expect(out).toContain("## What the public will see change");
  expect(out).toContain("- The report of June 2032: Progress report on the plan, June 2032");
  expect(out).not.toContain("Taken off the site");
  expect(status).toBe(0);
});

test("once merged, the report is on the site, in the search, and in the members’ changes", () => {
  const dist = join(root, ".build/cycle");
  const { out, status } = build({ DIST_DIR: dist, TODAY: "2032-07-01" });
  expect(out).toContain(`The site is in ${dist}.`);
  expect(status).toBe(0);
  const page = (path: string): string => readFileSync(join(dist, path), "utf8");
  expect(page("index.html")).toContain("June 2032 report");
  expect(page(`reports/${REPORT}/index.html`)).toContain("This is the fifth progress report.");
  expect(page(`members/changes/2031-12--${REPORT}/index.html`)).toContain("June 2032");
  expect(page("pagefind/search-facets.json")).toContain(REPORT);
  const rows = JSON.parse(page("data/milestone-updates.json")) as { report: string }[];
  expect(rows.some((row) => row.report === REPORT)).toBe(true);
});

test("changing that report afterwards is stopped until the public is told why", async () => {
  edit(`reports/${REPORT}.md`, (text) => text.replace("fifth progress", "sixth progress"));
  const stopped = await run("changes", "--base", "HEAD");
  expect(stopped.out).toContain("The published report of June 2032 changes without a reason.");
  expect(stopped.status).toBe(1);
  const args = [
    "--id",
    "fifth-report",
    "--report",
    REPORT,
    "--date",
    "2032-07-02",
    "--kind",
    "error",
  ];
  const what = ["--what", "It was called the fifth report; it is the sixth."];
  const why = ["--approvedBy", "Keeper of the Isle’s Figures", "--text", "It was miscounted."];
  expect((await run("new", "correction", ...args, ...what, ...why)).status).toBe(0);
  // The entry covers only what it names, and the message says what that is.
  const [, fields = ""] = /fields: \[([^\]]*)\]/.exec(stopped.out) ?? [];
  expect(fields).not.toBe("");
  const list = fields.split(",").map((one) => `\n  - ${one.trim()}`);
  edit("corrections/fifth-report.md", (text) =>
    text.replace("\n---\n", `\nfields:${list.join("")}\n---\n`),
  );
  expect((await run("changes", "--base", "HEAD")).status).toBe(0);
});
