/**
 * `npm run import:send -- --branch <branch>`: commits what an import changed in the content and
 * pushes it to the branch. For the workflow: it writes the commit, and the commit of main that the
 * branch started from, as `commit` and `base` to GITHUB_OUTPUT. Nothing changed, nothing sent.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import process from "node:process";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

const AUTHOR = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};

/** The token goes to Git by its environment: command lines can be read by others, and files stay. */
function signedIn(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { GITHUB_TOKEN: token, GITHUB_SERVER_URL: server, ...rest } = env;
  if (!token || !server) return rest;
  const key = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    ...rest,
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${key}`,
  };
}

/**
 * @returns what Git writes
 * @throws Error with Git's own words if it fails
 */
function git(env: NodeJS.ProcessEnv, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", args, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args[0] ?? ""}: ${stderr.trim()}`);
  return stdout.trim();
}

function message(env: NodeJS.ProcessEnv): string {
  const by = env["GITHUB_ACTOR"] ? `, by ${env["GITHUB_ACTOR"]}` : "";
  return `Take in what was uploaded${by}\n\nThe upload itself is taken away: a workbook may hold more than its figures.`;
}

function push(branch: string): void {
  try {
    git(signedIn(process.env), "push", "--quiet", "origin", `HEAD:refs/heads/${branch}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The figures were not sent: the branch ${branch} has changed in the meantime, or may not be written to. Upload the workbook again. (${reason})`,
    );
  }
}

function main(): void {
  const { branch } = optionsOrExit({ options: { branch: { type: "string" } } }).values;
  if (!branch) throw new Error("Write --branch and the branch that the figures belong to.");
  const { contentDir } = settingsOrExit();
  // Only the push needs the token.
  const env = { ...process.env, GITHUB_TOKEN: undefined };
  git(env, "add", "--all", "--", contentDir);
  if (git(env, "diff", "--cached", "--name-only") === "") {
    console.log("There is nothing to send.");
    return;
  }
  const base = git(env, "merge-base", "origin/main", "HEAD");
  const author = ["-c", `user.name=${AUTHOR.name}`, "-c", `user.email=${AUTHOR.email}`];
  git(env, ...author, "commit", "--quiet", "--message", message(process.env));
  push(branch);
  const commit = git(env, "rev-parse", "HEAD");
  const output = process.env["GITHUB_OUTPUT"];
  if (output) appendFileSync(output, `commit=${commit}\nbase=${base}\n`);
  console.log(`Sent to ${branch} as ${commit}.`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
