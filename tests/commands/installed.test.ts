import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};
const LOADED = "node --import ./scripts/installed.mjs ";

test("every command of our own asks first whether the packages are there", () => {
  // Npm itself runs "prepare", once it has installed.
  const run = Object.entries(scripts).filter(([name]) => name !== "prepare");
  const own = run.map(([, one]) => one).filter((one) => one.includes("scripts/"));
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter((one) => !one.startsWith(LOADED))).toEqual([]);
});

test("without the packages a command says in one line what to run", () => {
  const bare = mkdtempSync(join(tmpdir(), "report-card-bare-"));
  mkdirSync(join(bare, "scripts"));
  for (const name of ["installed.mjs", "check.ts"])
    cpSync(`scripts/${name}`, join(bare, "scripts", name));
  const args = (scripts["check"] ?? "").split(" ").slice(1);
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: bare, encoding: "utf8" });
  rmSync(bare, { recursive: true });
  expect(stderr).toBe('The packages of this project are not installed here. Run "npm ci" first.\n');
  expect(status).toBe(1);
});
