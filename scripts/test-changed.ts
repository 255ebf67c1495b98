/**
 * `npm run test:changed -- --base origin/main`: everything that has to hold before a change of
 * nothing but content is merged. The content is checked whole and the site built whole; tests of
 * single pages look at the pages whose bytes changed and at one of each kind.
 *
 * The site as it was before the change is built by the same code, beside the new one.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

const BASE = resolve(".build/base");
const VITEST = ["run", "--config", ".vitest.config.ts"];
/** Tests that content can break. */
const SITE = ["html", "links", "bytes", "data-page", "members"].map((name) => `tests/site/${name}`);
const BROWSER = ["tests/browser/every-page", "tests/browser/members-print"];

/** Whether a change reaches nothing but content files. */
function onlyContent(base: string): boolean {
  const names = execFileSync("git", ["diff", "--name-only", "--no-renames", `${base}...HEAD`]);
  const changed = names.toString().split("\n").filter(Boolean);
  return changed.length > 0 && changed.every((name) => name.startsWith("content/"));
}

/** Runs one command of the project; what it says goes to the terminal. */
function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return new Promise<boolean>((done) => child.on("close", (status) => done(status === 0)));
}

/** Builds the site from the content of another commit. Where that fails, every page counts as new. */
async function buildBase(base: string): Promise<void> {
  rmSync(BASE, { recursive: true, force: true });
  mkdirSync(BASE, { recursive: true });
  const fork = execFileSync("git", ["merge-base", base, "HEAD"]).toString().trim();
  const tar = resolve(BASE, "content.tar");
  writeFileSync(tar, execFileSync("git", ["archive", fork, "content"], { maxBuffer: 1 << 30 }));
  execFileSync("tar", ["-xf", tar, "-C", BASE]);
  const settings = { CONTENT_DIR: resolve(BASE, "content"), DIST_DIR: resolve(BASE, "dist") };
  await run("scripts/build.ts", [], settings);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { base: { type: "string", default: "origin/main" } } });
  const start = performance.now();
  if (!onlyContent(values.base)) {
    console.log("More than content changes, so everything is tested.");
    if (!(await run("scripts/test.ts", []))) process.exitCode = 1;
    return;
  }
  const [built] = await Promise.all([run("scripts/build.ts", []), buildBase(values.base)]);
  const env = { BASE_DIST: resolve(BASE, "dist") };
  const vitest = "node_modules/vitest/vitest.mjs";
  const projects = ["--project", "site", "--project", "browser"];
  const tested = built && (await run(vitest, [...VITEST, ...projects, ...SITE, ...BROWSER], env));
  const unit = ["--project", "unit", "tests/content", "tests/easy-read/real-pages"];
  const content = built && (await run(vitest, [...VITEST, ...unit]));
  if (!tested || !content) process.exitCode = 1;
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`Tests of a change of content alone: ${seconds} seconds.`);
}

await main();
