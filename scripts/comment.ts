/**
 * `npm run comment -- --file <file> --pull <number>`: writes the summary as one comment of a pull
 * request, and rewrites that same comment on every push. With `--branch <name>` in place of the
 * number, it is the open pull request of that branch, if there is one. Needs GITHUB_TOKEN and
 * GITHUB_REPOSITORY; GITHUB_API_URL may name another server.
 */
import { readFileSync } from "node:fs";
import process from "node:process";
import { pullOf, writeComment } from "../src/pull-request/comment.ts";
import { gitHubFrom } from "../src/pull-request/github-api.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

async function main(): Promise<void> {
  const options = {
    file: { type: "string" },
    pull: { type: "string", default: "" },
    branch: { type: "string", default: "" },
  } as const;
  const { file, pull, branch } = optionsOrExit({ options }).values;
  if (!file || !/^\d+$/.test(pull || "0") || !(pull || branch)) {
    throw new Error("Write --file, and --pull with a number or --branch with a name.");
  }
  const gitHub = gitHubFrom(process.env);
  const number = pull || (await pullOf(gitHub, branch));
  if (number === undefined) {
    console.log(`No pull request is open for the branch ${branch}. Nothing was written.`);
    return;
  }
  await writeComment(gitHub, Number(number), readFileSync(file, "utf8"));
}

await main().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The summary was not written into the pull request. ${reason}`);
  process.exitCode = 1;
});
