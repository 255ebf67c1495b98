import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";
import { environmentFor, type BuiltSite } from "../site/built-sites.ts";
import { pagesOf, readPage } from "../site/pages.ts";

const made: BuiltSite = {
  name: "plan that was just made",
  dist: resolve(".build/new-plan-site"),
  base: "/",
  contentDir: resolve(".build/new-plan"),
};

const ANSWERS = [
  ...["--place", "Anytown", "--body", "Anytown Council", "--period", "2026-29"],
  ...["--partnership", "Anytown Partnership", "--title", "Anytown Plan 2026-29"],
  ...["--priorities", "A healthy start; Safe at home; A place to live"],
  ...["--report", "2026-q2", "--email", "reportcard@example.org"],
  ...["--milestone", "step; steps", "--member", "councillor; councillors"],
];

function run(script: string, args: readonly string[] = []) {
  const env = environmentFor(made);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: "utf8",
    env,
  });
  return { status, told: stdout + stderr };
}

test("a plan that was just made builds, and says once that nothing is rated yet", () => {
  rmSync(made.contentDir, { recursive: true, force: true });
  expect(run("scripts/new.ts", ["plan", made.contentDir, ...ANSWERS])).toMatchObject({ status: 0 });
  const { status, told } = run("scripts/build.ts");
  expect(status, told).toBe(0);
  const home = readPage(made, "index.html");
  expect(home.match(/No report has rated|No report rates|No ratings/g)).toHaveLength(1);
  const silent = pagesOf(made).filter((page) => !/is being written/.test(readPage(made, page)));
  // The pack is a paper of its own, and the reader's own settings hold nothing of the plan.
  expect(silent.filter((page) => !/^(?:members\/pack|reading-settings)\//.test(page))).toEqual([]);
});
