/**
 * `npm test`: everything that has to hold before a change of code is merged. Steps run side by side,
 * as many as the computer has cores, and what each said is shown when it ends. The last lines say
 * again which tests failed: logs of much output are often cut.
 */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import process from "node:process";
import { STEPS, whatFailed, type Step } from "./test-steps.ts";
import { optionsOrExit } from "../src/load/options-or-exit.ts";

optionsOrExit({});

interface Done {
  name: string;
  passed: boolean;
  seconds: number;
  /** What went wrong, in few lines. */
  failures: readonly string[];
}

/** Runs a step to its end and shows what it said. */
function run(step: Step): Promise<Done> {
  const { name, command, report } = step;
  const start = performance.now();
  // What an earlier run wrote down is not about this one.
  if (report !== undefined) rmSync(report, { force: true });
  const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part: Buffer) => parts.push(part));
  }
  return new Promise((done) => {
    child.on("close", (status) => {
      const told = Buffer.concat(parts).toString();
      console.log(`\n== ${name} ==\n${told}`);
      const passed = status === 0;
      const failures = passed ? [] : whatFailed(step, told, process.cwd());
      done({ name, passed, seconds: (performance.now() - start) / 1000, failures });
    });
  });
}

/** So many lines of failures are shown at the end. */
const MOST_LINES = 40;

async function main(): Promise<void> {
  const waiting = [...STEPS];
  const done: Done[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) done.push(await run(next));
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  for (const { name, passed, seconds } of done) {
    console.log(`${passed ? "passed" : "FAILED"}  ${seconds.toFixed(0).padStart(4)} s  ${name}`);
  }
  const failures = done.flatMap(({ name, failures }) => failures.map((one) => `${name}: ${one}`));
  if (failures.length > 0) {
    const more = failures.length - MOST_LINES;
    const rest = more > 0 ? [`and ${more} more, above`] : [];
    console.log(["\nWhat failed:", ...failures.slice(0, MOST_LINES), ...rest].join("\n"));
  }
  if (done.some(({ passed }) => !passed)) process.exitCode = 1;
}

await main();
