import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import process from "node:process";

/** How a command ended. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  /** Folder to run in; the repository's without it. */
  cwd?: string;
  env?: Readonly<Record<string, string>>;
}

/** Variables that a workflow sets for itself: a test that runs in one must not take them for its own. */
function withoutWorkflow(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith("GITHUB_")),
  );
}

/** Runs one of the project's scripts as npm does. A server in the test goes on working meanwhile. */
export function runScript(
  script: string,
  args: readonly string[],
  { cwd, env }: RunOptions = {},
): Promise<Ran> {
  const path = join(resolve("scripts"), `${script}.ts`);
  const child = spawn(process.execPath, [path, ...args], {
    cwd,
    env: { ...withoutWorkflow(), ...env },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((done) => {
    child.on("close", (status) => done({ status, stdout, stderr }));
  });
}
