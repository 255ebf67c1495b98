import { fork, type ChildProcess } from "node:child_process";
import { join, resolve } from "node:path";
import process from "node:process";
import type { Asked } from "./script-host.ts";

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

let host: ChildProcess | undefined;
/** Commands run one after the other, as their process has one folder and one environment. */
let last: Promise<unknown> = Promise.resolve();

function ask(asked: Asked): Promise<Ran> {
  host ??= fork(resolve("tests/commands/script-host.ts"), { silent: true });
  const running = host;
  running.ref();
  running.channel?.ref();
  return new Promise((done, failed) => {
    const stopped = (): void => {
      host = undefined;
      failed(new Error(`${asked.path} ended the process that runs commands.`));
    };
    running.once("exit", stopped);
    running.once("message", (ran) => {
      running.off("exit", stopped);
      // A worker that has no more tests may end.
      running.unref();
      running.channel?.unref();
      done(ran as Ran);
    });
    running.send(asked);
  });
}

/**
 * Runs one of the project's scripts as npm does, in a process that has run others before. A server
 * in the test goes on working meanwhile.
 */
export function runScript(
  script: string,
  args: readonly string[],
  { cwd = resolve("."), env }: RunOptions = {},
): Promise<Ran> {
  const path = join(resolve("scripts"), `${script}.ts`);
  const next = last.then(() => ask({ path, args, cwd, env: { ...withoutWorkflow(), ...env } }));
  last = next.catch(() => null);
  return next;
}
