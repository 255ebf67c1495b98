/**
 * `npm test`: everything that has to hold before a change of code is merged. Steps run side by side,
 * as many as the computer has cores, and what each said is shown when it ends.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import process from "node:process";

const VITEST = "vitest run --config .vitest.config.ts";

/** Longest first, so that none is left alone at the end. The second builds what it looks at. */
const STEPS: readonly (readonly [name: string, command: string])[] = [
  ["Site and browser", `${VITEST} --project site --project browser`],
  ["Unit tests", `${VITEST} --project unit`],
  ["Types", "npm run --silent typecheck"],
  ["Form", "npm run --silent lint"],
  ["Content", "npm run --silent check"],
];

interface Done {
  name: string;
  passed: boolean;
  seconds: number;
}

/** Runs a step to its end and shows what it said. */
function run(name: string, command: string): Promise<Done> {
  const start = performance.now();
  const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
  const told: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part: Buffer) => told.push(part));
  }
  return new Promise((done) => {
    child.on("close", (status) => {
      console.log(`\n== ${name} ==\n${Buffer.concat(told).toString()}`);
      done({ name, passed: status === 0, seconds: (performance.now() - start) / 1000 });
    });
  });
}

async function main(): Promise<void> {
  const waiting = [...STEPS];
  const done: Done[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) done.push(await run(...next));
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  for (const { name, passed, seconds } of done) {
    console.log(`${passed ? "passed" : "FAILED"}  ${seconds.toFixed(0).padStart(4)} s  ${name}`);
  }
  if (done.some(({ passed }) => !passed)) process.exitCode = 1;
}

await main();
