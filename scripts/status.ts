/**
 * `npm run status -- --commit <commit> <check>=<outcome> …`: tells GitHub how the checks of a commit
 * ended. Checks start by themselves only for what people push, so the import, which pushes too, runs
 * them and tells. A commit of main that passed is told as "Tested": only such a commit is published.
 * Every outcome but "success" counts as failed. Needs GITHUB_TOKEN and GITHUB_REPOSITORY.
 */
import process from "node:process";
import { askGitHub, gitHubFrom } from "../src/pull-request/github-api.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

/** Where the log of this run is. Absent outside a workflow. */
function logAddress(env: NodeJS.ProcessEnv): { target_url?: string } {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && run ? { target_url: `${server}/${repository}/actions/runs/${run}` } : {};
}

async function main(): Promise<void> {
  const options = { commit: { type: "string" } } as const;
  const { values, positionals } = optionsOrExit({ options, allowPositionals: true });
  const checks = positionals.map((one) => one.split("="));
  if (!values.commit || checks.length === 0 || checks.some((parts) => parts.length !== 2)) {
    throw new Error("Write --commit and a commit, and then each check as name=outcome.");
  }
  const gitHub = gitHubFrom(process.env);
  for (const [context, outcome] of checks) {
    const passed = outcome === "success";
    await askGitHub(gitHub, "POST", `/statuses/${values.commit}`, {
      context,
      state: passed ? "success" : "failure",
      description: passed ? "Passed" : "Did not pass",
      ...logAddress(process.env),
    });
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
