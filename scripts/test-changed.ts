/**
 * `npm run test:changed -- --base origin/main`: everything that has to hold before a change of
 * nothing but content is merged. The content is checked whole and the site built whole; tests of
 * single pages look at the pages whose bytes changed and at one of each kind.
 *
 * The site as it was before the change is the one that was built last, where that was made of the same
 * code and content; otherwise it is built beside the new one.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { optionsOrExit } from "../src/load/options-or-exit.ts";
import { shownFolder } from "../src/load/settings.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";

/** Where the content of before is laid out. */
const BEFORE = resolve(".build/content-before");
const VITEST = ["node_modules/vitest/vitest.mjs", "run", "--config", ".vitest.config.ts"];
/** Tests that content can break. The first builds what they look at; the build checks the content. */
const SITE = ["html", "links", "addresses", "data-page", "members"];
const BROWSER = ["every-page", "members-print"];
/** And those of the plan that comes with the program: its papers, and how much its pages weigh. */
const EXAMPLE_SITE = ["bytes", "budgets"];
const EXAMPLE_UNIT = ["tests/content", "tests/easy-read/real-pages"];

/** Whether a change from a commit reaches nothing but content files. Without a commit, it may be any. */
function onlyContent(base: string, folder: string): boolean {
  if (base === "") return false;
  const names = execFileSync("git", ["diff", "--name-only", "--no-renames", `${base}...HEAD`]);
  const changed = names.toString().split("\n").filter(Boolean);
  return changed.length > 0 && changed.every((name) => name.startsWith(`${folder}/`));
}

function isCommit(name: string): boolean {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  return spawnSync("git", args).status === 0;
}

/** Runs one command of the project; what it says goes to the terminal. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return new Promise((done) => child.on("close", (status) => done(status === 0)));
}

/** Lays out the content that a change began from. */
function layOutContent(base: string, folder: string): string {
  rmSync(BEFORE, { recursive: true, force: true });
  mkdirSync(BEFORE, { recursive: true });
  const fork = execFileSync("git", ["merge-base", base, "HEAD"]).toString().trim();
  const options = { maxBuffer: 1 << 30 };
  const tar = execFileSync("git", ["archive", fork, folder], options);
  execFileSync("tar", ["-xf", "-", "-C", BEFORE], { input: tar });
  return resolve(BEFORE, folder);
}

async function main(): Promise<void> {
  const { values } = optionsOrExit({
    options: { base: { type: "string", default: "origin/main" } },
  });
  const start = performance.now();
  if (values.base !== "" && !isCommit(values.base)) {
    const remedy = "Write --base and a branch, a tag or a commit.";
    console.error(`There is no "${values.base}" in this Git repository. ${remedy}`);
    process.exitCode = 1;
    return;
  }
  const folder = shownFolder(settingsOrExit().contentDir);
  const isExample = folder === "content";
  if (!onlyContent(values.base, folder)) {
    console.log("More than content may have changed, so everything is tested.");
    if (!(await run(["scripts/test.ts"]))) process.exitCode = 1;
    return;
  }
  const files = [
    ...[...SITE, ...(isExample ? EXAMPLE_SITE : [])].map((name) => `tests/site/${name}.test.ts`),
    ...BROWSER.map((name) => `tests/browser/${name}.test.ts`),
  ];
  const projects = ["--project", "site", "--project", "browser"];
  const env = { BASE_CONTENT: layOutContent(values.base, folder) };
  const site = await run([...VITEST, ...projects, ...files], env);
  const unit = !isExample || (await run([...VITEST, "--project", "unit", ...EXAMPLE_UNIT]));
  if (!site || !unit) process.exitCode = 1;
  const seconds = Math.round((performance.now() - start) / 1000);
  const told = `Tests of a change of content alone: ${seconds} seconds.`;
  console.log(told);
  // What GitHub shows on the page of the run.
  const page = process.env["GITHUB_STEP_SUMMARY"];
  if (page) appendFileSync(page, `${told}\n`);
}

await main();
