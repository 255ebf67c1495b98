import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { askFor } from "../../src/authoring/ask.ts";
import { planFiles } from "../../src/authoring/new-plan/plan-files.ts";
import {
  PLAN_OPTIONS,
  PLAN_QUESTIONS,
  planAnswerFault,
  type PlanAnswers,
} from "../../src/authoring/new-plan/questions.ts";
import type { Question } from "../../src/authoring/questions.ts";
import { folderOfPlan } from "../../src/load/plan-folders.ts";
import { NOTHING_WRITTEN, refused, type Ended, type Setting } from "./ended.ts";
import { planFolderFault, planFollowed } from "./which-plan.ts";
import { readOptions } from "./options.ts";

function endBefore(followed: string): string {
  const file = [folderOfPlan(followed), "plan.json"].filter((one) => one).join("/");
  return `The plan before:  write "ended" with the year in which it ended into its ${file}`;
}

/** A folder’s name as a shell takes it: in quotes where it holds more than letters and numbers. */
function inShell(folder: string): string {
  return /^[\w./-]+$/.test(folder) ? folder : `"${folder.replace(/["$`\\]/g, "\\$&")}"`;
}

/** Writes every file of a new plan, or none. */
function writePlan(folder: string, answers: PlanAnswers): Ended {
  const names = [...PLAN_QUESTIONS.map(({ name }) => name), ...PLAN_OPTIONS];
  const faults = names.flatMap((name) => planAnswerFault(name, answers[name] ?? "", answers) ?? []);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    faults.unshift(`${folder} is there already and holds files. Choose a new folder.`);
  }
  const misplaced = planFolderFault(folder);
  if (misplaced !== null) faults.unshift(misplaced);
  if (faults.length > 0) return refused(...faults, NOTHING_WRITTEN);
  const followed = planFollowed(folder);
  for (const { path, text } of planFiles(answers, followed)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: "wx" });
  }
  const lines = [
    `The plan is in ${folder}. It can be built at once, and each page says what is still to fill in.`,
    `See it:           CONTENT_DIR=${inShell(folder)} npm run dev`,
    `What is left:     CONTENT_DIR=${inShell(folder)} npm run check -- --all`,
    `Where to go on:   ${join(folder, "README.md")}`,
    ...(followed === undefined ? [] : [endBefore(followed)]),
    `In PowerShell, write $env:CONTENT_DIR = "${folder}" on a line of its own first.`,
  ];
  return { done: true, lines };
}

/** `npm run new -- plan <folder>`: starts a whole plan with ten questions. */
export async function startPlan(
  folder: string,
  options: readonly string[],
  { author }: Pick<Setting, "author">,
): Promise<Ended> {
  const { given, faults } = readOptions(options);
  const known = [...PLAN_QUESTIONS.map(({ name }): string => name), ...PLAN_OPTIONS];
  const unknown = Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => `A new plan has no option --${name}. Write one of --${known.join(", --")}.`);
  if (faults.length + unknown.length > 0) return refused(...faults, ...unknown, NOTHING_WRITTEN);
  const open: Question[] = PLAN_QUESTIONS.filter(({ name }) => given[name] === undefined);
  const needed = open.filter((question) => !question.optional);
  if (needed.length === 0) return writePlan(folder, given as unknown as PlanAnswers);
  if (!author) {
    const lines = needed.map((question) => `  --${question.name} "…"   ${question.hint}`);
    return refused("These are missing for a new plan:", ...lines, NOTHING_WRITTEN);
  }
  const asking = author();
  const asked = await askFor(open, asking, ({ name }, answer) =>
    planAnswerFault(name, answer, given),
  );
  asking.close();
  return asked
    ? writePlan(folder, { ...given, ...asked } as unknown as PlanAnswers)
    : refused("", `Stopped. ${NOTHING_WRITTEN}`);
}
