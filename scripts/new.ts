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
import { KINDS } from "../src/kinds/kinds.ts";
import { readFile } from "../src/load/read-file.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import type { Kind } from "../src/kinds/kind.ts";
import { nearestName } from "../src/problems/nearest-name.ts";
import { describeProblem } from "../src/problems/problem.ts";
import { schemaAt } from "../src/problems/schema-at.ts";

/** There is one plan in a folder; it is edited, never added. */
const kinds = KINDS.filter((kind) => kind.name !== "plan");

function fail(...lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}

/** What was typed after the kind: options with their values, and what is wrong with it. */
interface Options {
  given: Readonly<Record<string, string>>;
  faults: readonly string[];
}

/** Reads `--name value` and `--name=value`. */
function readOptions(args: readonly string[]): Options {
  const given: Record<string, string> = {};
  const faults: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? "";
    const [, name, own] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    const value = own ?? args[index + 1];
    if (!name) faults.push(`"${arg}" belongs to no option. Put the words of an option in quotes.`);
    else if (value === undefined || (own === undefined && value.startsWith("--"))) {
      faults.push(`--${name} has no value. Write it after the name, in quotes: --${name} "…"`);
    } else {
      if (name in given) faults.push(`--${name} is there twice. Keep one of the two.`);
      given[name] = value;
      if (own === undefined) index++;
    }
  }
  return { given, faults };
}

/** Options that the kind does not know, each with the nearest one that it does. */
function unknownOptions(kind: Kind, names: readonly string[]): string[] {
  const asked = questionsFor(kind).map((question) => question.name);
  const known = names.filter(
    (name) => asked.includes(name) || schemaAt(kind.schema, name.split(".")) !== undefined,
  );
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearestName(name, asked);
      const mend = near ? `Did you mean --${near}?` : `Write one of --${asked.join(", --")}.`;
      return `A new ${kind.name} has no option --${name}. ${mend}`;
    });
}

async function askFor(questions: readonly Question[]): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const { name, label, hint, example, optional } of questions) {
    const skip = optional ? "; press Enter to leave it out" : "";
    const prompt = `${label} (${hint}; for example: ${example}${skip})\n> `;
    const answer = (await terminal.question(prompt)).trim();
    if (answer !== "" || !optional) answers[name] = answer;
  }
  terminal.close();
  return answers;
}

function write(kind: Kind, answers: Readonly<Record<string, string>>): void {
  const { contentDir } = settingsOrExit();
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
    const all = kinds.map((one) => one.name).join(", ");
    fail(`Write: npm run new -- <kind>, where <kind> is one of ${all}.`);
    return;
  }
  const { given, faults } = readOptions(rest);
  const wrong = [...faults, ...unknownOptions(kind, Object.keys(given))];
  if (wrong.length > 0) {
    fail(...wrong, "Nothing was written.");
    return;
  }
  const open = questionsFor(kind).filter((question) => given[question.name] === undefined);
  const needed = open.filter((question) => !question.optional);
  if (needed.length > 0 && !process.stdin.isTTY) {
    const lines = needed.map((question) => `  --${question.name} "…"   ${question.hint}`);
    fail(`These are missing for a new ${kind.name}:`, ...lines, "Nothing was written.");
    return;
  }
  // Once all that is needed is given, nothing is asked.
  write(kind, { ...given, ...(needed.length > 0 ? await askFor(open) : {}) });
}

try {
  await main();
} catch (error) {
  // Whoever is asked may stop with Ctrl and C, or end what they type.
  if (!(error instanceof Error) || error.name !== "AbortError") throw error;
  fail("", "Stopped. Nothing was written.");
}
