import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { afterAll, expect, test } from "vitest";
import { SMALL_PLAN } from "../problems/small-plan.ts";

const project = mkdtempSync(join(tmpdir(), "report-card-"));

function git(...args: readonly string[]): void {
  const own = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  execFileSync("git", [...own, ...args], { cwd: project, stdio: "ignore" });
}

afterAll(() => {
  rmSync(project, { recursive: true });
});

test("links that Git kept among the content are named, and not read as files", () => {
  for (const [path, text] of Object.entries(SMALL_PLAN)) {
    const place = join(project, "content", path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  const link = join(project, "content/glossary/early-help.md");
  symlinkSync("neet.md", link);
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "Before");
  rmSync(link);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve("scripts/changes.ts"), "--base", "HEAD"],
    { cwd: project, encoding: "utf8", env: { ...process.env, CONTENT_DIR: "content" } },
  );
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain('At "HEAD" these were links, not files');
  expect(stdout).toContain("- glossary/early-help.md\n");
});
