/**
 * `npm run new -- <kind>`: asks what a new content file needs, or takes it from options such as
 * `--wording "…"`, and writes a valid file. Never overwrites one.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { answerFault } from "../src/authoring/answer-fault.ts";
import { askFor, type Author } from "../src/authoring/ask.ts";
import { documentKind, withDocument } from "../src/authoring/new-document.ts";
import { newFile } from "../src/authoring/new-file.ts";
import { planFiles } from "../src/authoring/new-plan/plan-files.ts";
import {
  PLAN_QUESTIONS,
  planAnswerFault,
  type PlanAnswers,
} from "../src/authoring/new-plan/questions.ts";
import { questionsFor, type PlanAsked, type Question } from "../src/authoring/questions.ts";
import { KINDS } from "../src/kinds/kinds.ts";
import { readContent } from "../src/load/read-content.ts";
import { readFile } from "../src/load/read-file.ts";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import type { Kind } from "../src/kinds/kind.ts";
import { nearestName } from "../src/problems/nearest-name.ts";
import { describeProblem } from "../src/problems/problem.ts";
import { schemaAt } from "../src/problems/schema-at.ts";
import { countOf } from "../src/wording/numbers.ts";

/** A paper is no file of its own, but is added in the same way. */
const kinds: readonly Kind[] = [...KINDS, documentKind];

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

/** Options that take only some values, and were given another. */
function wrongChoices(kind: Kind, given: Options["given"], plan: PlanAsked | undefined): string[] {
  return questionsFor(kind, plan).flatMap((question) => {
    const answer = given[question.name];
    if (!question.choices || answer === undefined) return [];
    const fault = answerFault(kind, question, answer);
    return fault === null ? [] : [`--${question.name}: ${fault}`];
  });
}

/** The plan that the file is for; absent where there is none yet, or none that can be read. */
function planAsked(kind: Kind): PlanAsked | undefined {
  // Only an update speaks of ratings.
  if (kind.name !== "update") return undefined;
  return readContent(settingsOrExit().contentDir, process.cwd()).set.plan?.data;
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

/** Lines that come within this time were pasted together, in milliseconds. */
const TOGETHER = 50;

/** Who sits at the keyboard. Lines that are pasted at once are heard as one answer. */
function atKeyboard(): Author & { close(): void } {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  let next = lines.next();
  return {
    say: (words) => process.stdout.write(words),
    hear: async () => {
      const first = await next;
      if (first.done === true) return null;
      const burst = [first.value];
      for (;;) {
        next = lines.next();
        const more = await Promise.race([next, setTimeout(TOGETHER, null)]);
        if (more === null || more.done === true) return burst;
        burst.push(more.value);
      }
    },
    close: () => {
      terminal.close();
    },
  };
}

/** What the check says of the new file, once it stands among the others. */
function sayWhatIsLeft(shown: string): void {
  const { contentDir } = settingsOrExit();
  const { problems } = readContent(contentDir, process.cwd());
  const own = problems.filter((problem) => problem.path === shown);
  const others = problems.length - own.length;
  if (problems.length === 0) console.log("The check finds no problem.");
  if (own.length > 0) console.log(["This is left to do:", ...own.map(describeProblem)].join("\n"));
  if (others > 0) {
    console.log(`The check finds ${countOf(others, "problem")} in other files: npm run check`);
  }
}

function write(kind: Kind, answers: Readonly<Record<string, string>>): void {
  const { contentDir } = settingsOrExit();
  const made = newFile(kind, answers);
  const target = join(contentDir, made.path);
  const shown = relative(process.cwd(), target);
  const isInPlan = kind === documentKind;
  if (isInPlan && !existsSync(target)) {
    fail(`${shown} is not there yet. Nothing was written.`, "Write it first: npm run new -- plan");
    return;
  }
  const text = isInPlan ? withDocument(readFileSync(target, "utf8"), made.text) : made.text;
  const { problems } = readFile(shown, made.path, new TextEncoder().encode(text));
  if (problems.length > 0) {
    fail(...problems.map(describeProblem), "Nothing was written.");
    return;
  }
  if (!isInPlan && existsSync(target)) {
    fail(
      `${shown} is there already. Nothing was written.`,
      "Edit that file, or choose another name.",
    );
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: isInPlan ? "w" : "wx" });
  console.log(`${shown} is written.`);
  sayWhatIsLeft(shown);
}

/** Writes every file of a new plan, or none. */
function writePlan(folder: string, answers: PlanAnswers): void {
  const faults = PLAN_QUESTIONS.flatMap(
    ({ name }) => planAnswerFault(name, answers[name] ?? "") ?? [],
  );
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    faults.unshift(`${folder} is there already and holds files. Choose a new folder.`);
  }
  if (faults.length > 0) {
    fail(...faults, "Nothing was written.");
    return;
  }
  for (const { path, text } of planFiles(answers)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: "wx" });
  }
  console.log(`The plan is in ${folder}. It can be built at once, and each page says what is still to fill in.
See it:           CONTENT_DIR=${folder} npm run dev
What is left:     CONTENT_DIR=${folder} npm run check -- --all
Where to go on:   ${join(folder, "README.md")}
In PowerShell, write $env:CONTENT_DIR = "${folder}" on a line of its own first.`);
}

/** `npm run new -- plan <folder>`: starts a whole plan with ten questions. */
async function startPlan(folder: string, options: readonly string[]): Promise<void> {
  const { given, faults } = readOptions(options);
  const known = PLAN_QUESTIONS.map(({ name }): string => name);
  const unknown = Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => `A new plan has no option --${name}. Write one of --${known.join(", --")}.`);
  if (faults.length + unknown.length > 0) {
    fail(...faults, ...unknown, "Nothing was written.");
    return;
  }
  const open: Question[] = PLAN_QUESTIONS.filter(({ name }) => given[name] === undefined);
  const needed = open.filter((question) => !question.optional);
  if (needed.length === 0) {
    writePlan(folder, given as unknown as PlanAnswers);
    return;
  }
  if (!process.stdin.isTTY) {
    const lines = needed.map((question) => `  --${question.name} "…"   ${question.hint}`);
    fail("These are missing for a new plan:", ...lines, "Nothing was written.");
    return;
  }
  const author = atKeyboard();
  const asked = await askFor(open, author, ({ name }, answer) => planAnswerFault(name, answer));
  author.close();
  if (asked) writePlan(folder, { ...given, ...asked } as unknown as PlanAnswers);
  else fail("", "Stopped. Nothing was written.");
}

async function main(): Promise<void> {
  const [name, ...rest] = process.argv.slice(2);
  const [folder = "", ...options] = rest;
  if (name === "plan" && folder !== "" && !folder.startsWith("--")) {
    await startPlan(folder, options);
    return;
  }
  const kind = kinds.find((one) => one.name === name);
  if (!kind) {
    const all = kinds.map((one) => one.name).join(", ");
    fail(`Write: npm run new -- <kind>, where <kind> is one of ${all}.`);
    return;
  }
  const { given, faults } = readOptions(rest);
  const plan = planAsked(kind);
  const wrong = [
    ...faults,
    ...unknownOptions(kind, Object.keys(given)),
    ...wrongChoices(kind, given, plan),
  ];
  if (wrong.length > 0) {
    fail(...wrong, "Nothing was written.");
    return;
  }
  const open = questionsFor(kind, plan).filter((question) => given[question.name] === undefined);
  const needed = open.filter((question) => !question.optional);
  if (needed.length > 0 && !process.stdin.isTTY) {
    const lines = needed.map((question) => `  --${question.name} "…"   ${question.hint}`);
    fail(`These are missing for a new ${kind.name}:`, ...lines, "Nothing was written.");
    return;
  }
  // Once all that is needed is given, nothing is asked.
  if (needed.length === 0) {
    write(kind, given);
    return;
  }
  const author = atKeyboard();
  const asked = await askFor(open, author, (question, answer) =>
    answerFault(kind, question, answer),
  );
  author.close();
  if (asked) write(kind, { ...given, ...asked });
  else fail("", "Stopped. Nothing was written.");
}

await main();
