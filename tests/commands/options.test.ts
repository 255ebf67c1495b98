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
