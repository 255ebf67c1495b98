import { spawnSync } from "node:child_process";
import process from "node:process";
import { expect, test } from "vitest";

function run(...words: string[]): { status: number | null; told: string } {
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  return { status, told: stderr };
}

test.each([
  ["scripts/check.ts", "content", "Unexpected argument 'content'"],
  ["scripts/check.ts", "--al", "Unknown option '--al'"],
  ["scripts/check.ts", "--all=yes", "Option '--all' does not take an argument"],
  ["scripts/changes.ts", "--base", "Option '--base <value>' argument missing"],
])("%s %s is refused in a sentence that names what the command takes", (script, word, fault) => {
  const { status, told } = run(script, word);
  expect(status).toBe(1);
  expect(told).toMatch(/^[^\n]+ This command takes these options: --[^\n]+\.\n$/);
  expect(told).toContain(`${fault}. `);
});

test.each([
  ["scripts/test-changed.ts", ["--base", "no-such-branch"], 'There is no "no-such-branch"'],
  ["scripts/test-changed.ts", ["--base=--output=x"], 'There is no "--output=x"'],
  ["scripts/bench.ts", ["many"], '"many" is no number of milestones'],
  ["scripts/bench.ts", ["1000000000"], "Write one from 1 to 50000."],
  ["scripts/import.ts", ["no.xlsx", "--report", "2014-06"], 'There is no file "no.xlsx" here.'],
  ["scripts/format.ts", ["--check"], "Unknown option"],
  ["scripts/evidence.ts", ["again"], "This command takes no options."],
  ["scripts/build.ts", ["--help"], "This command takes no options."],
  ["scripts/editions.ts", ["--check"], "This command takes no options."],
  ["scripts/test.ts", ["tests/site"], "This command takes no options."],
  ["scripts/typecheck.ts", ["src"], "This command takes no options."],
])("%s %j is refused before anything is done, and what to write is told", (script, words, says) => {
  const { status, told } = run(script, ...words);
  expect(status).toBe(1);
  expect(told).toContain(says);
  expect(told).not.toMatch(/^ +at /m);
});
