/**
 * `npm run passed`: the newest commit of this branch that passed its tests, as a workflow recorded it
 * with `npm run status`. Gives it to the workflow as `commit` in GITHUB_OUTPUT. Needs GITHUB_TOKEN and
 * GITHUB_REPOSITORY.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import process from "node:process";
import { gitHubFrom } from "../src/pull-request/github-api.ts";
import { firstPassed } from "../src/pull-request/passed.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

optionsOrExit({});

/** So many commits are looked at: each is a question to GitHub. */
const MOST = 200;

async function main(): Promise<void> {
  const gitHub = gitHubFrom(process.env);
  const list = execFileSync("git", ["rev-list", "--first-parent", `--max-count=${MOST}`, "HEAD"]);
  const commit = await firstPassed(gitHub, list.toString().split("\n").filter(Boolean));
  if (commit === undefined) {
    throw new Error(
      `None of the last ${MOST} commits passed its tests, so none is published. Under Actions, “Merged”, look why the newest one failed.`,
    );
  }
  console.log(`The newest commit that passed its tests is ${commit}.`);
  const output = process.env["GITHUB_OUTPUT"];
  if (output) appendFileSync(output, `commit=${commit}\n`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
