/**
 * `npm run new -- <kind>`: asks what a new content file needs, or takes it from options such as
 * `--wording "…"`, and writes a valid file. Never overwrites one.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline/promises";
import { newFile } from "../src/authoring/new-file.ts";
import { questionsFor, type Question } from "../src/authoring/questions.ts";
import { KINDS } from "../src/load/kinds.ts";
import { readFile } from "../src/load/read-file.ts";
import { readSettings } from "../src/load/settings.ts";
import type { Kind } from "../src/problems/content-file.ts";
import { describeProblem } from "../src/problems/problem.ts";

/** There is one plan in a folder; it is edited, never added. */
const kinds = KINDS.filter((kind) => kind.name !== "plan");

function fail(...lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}

/** Reads `--name value` and `--name=value`. */
function readOptions(args: readonly string[]): Record<string, string> {
  const options: Record<string, string> = {};
  for (const [index, arg] of args.entries()) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(arg);
    if (match?.[1]) options[match[1]] = match[2] ?? args[index + 1] ?? "";
  }
  return options;
}

async function askFor(questions: readonly Question[]): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const { name, label, hint, example } of questions) {
    const answer = await terminal.question(`${label} (${hint}; for example: ${example})\n> `);
    answers[name] = answer.trim();
  }
  terminal.close();
  return answers;
}

function write(kind: Kind, answers: Readonly<Record<string, string>>): void {
  const { contentDir } = readSettings(process.env);
  const { path, text } = newFile(kind, answers);
  const target = join(contentDir, path);
  const shown = relative(process.cwd(), target);
  const { problems } = readFile(shown, path, new TextEncoder().encode(text));
  if (problems.length > 0) {
    fail(...problems.map(describeProblem), "Nothing was written.");
  } else if (existsSync(target)) {
    fail(
      `${shown} is there already. Nothing was written.`,
      "Edit that file, or choose another name.",
    );
  } else {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: "wx" });
    console.log(`${shown} is written. Run "npm run check" to see whether it fits the rest.`);
  }
}

async function main(): Promise<void> {
  const [name, ...rest] = process.argv.slice(2);
  const kind = kinds.find((one) => one.name === name);
  if (!kind) {
    fail(
      `Write: npm run new -- <kind>, where <kind> is one of ${kinds.map((one) => one.name).join(", ")}.`,
    );
    return;
  }
  const questions = questionsFor(kind);
  const given = readOptions(rest);
  const open = questions.filter((question) => given[question.name] === undefined);
  if (open.length > 0 && !process.stdin.isTTY) {
    const lines = open.map((question) => `  --${question.name} "…"   ${question.hint}`);
    fail(`These are missing for a new ${kind.name}:`, ...lines, "Nothing was written.");
    return;
  }
  write(kind, { ...given, ...(open.length > 0 ? await askFor(open) : {}) });
}

await main();
