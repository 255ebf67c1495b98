import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { answerFault, type KnownNames } from "../../src/authoring/answer-fault.ts";
import { askFor, type Answers, type FaultOf } from "../../src/authoring/ask.ts";
import { documentKind, withDocument } from "../../src/authoring/new-document.ts";
import { newFile } from "../../src/authoring/new-file.ts";
import { lazily } from "../../src/domain/once.ts";
import {
  placeNames,
  questionsFor,
  type PlanAsked,
  type Question,
} from "../../src/authoring/questions.ts";
import type { Kind } from "../../src/kinds/kind.ts";
import { readContent } from "../../src/load/read-content.ts";
import { readFile } from "../../src/load/read-file.ts";
import { describeProblem } from "../../src/problems/problem.ts";
import { countOf } from "../../src/wording/numbers.ts";
import { NOTHING_WRITTEN, refused, type Ended, type Setting } from "./ended.ts";
import { readOptions, unknownOptions, wrongChoices } from "./options.ts";

/** The plan that the file is for; absent where there is none yet, or none that can be read. */
function planAsked(kind: Kind, { contentDir, from, read }: Setting): PlanAsked | undefined {
  // Only an update speaks of ratings.
  if (kind.name !== "update") return undefined;
  return readContent(contentDir, from, read).set.plan?.data;
}

/** Names that answers may name, read when the first is asked for. */
function knownNames({ contentDir, from, read }: Setting): KnownNames {
  const set = lazily(() => readContent(contentDir, from, read).set);
  return (what) =>
    what === "document"
      ? (set().plan?.data.documents ?? []).map(({ id }) => id)
      : [...set().ids[what]];
}

/** What an answer would make wrong in the file, now that those before it are known. */
function fileFault(
  kind: Kind,
  { name }: Question,
  answers: Answers,
  { contentDir, from }: Setting,
): string | null {
  if (kind === documentKind) return null;
  const { path, text } = newFile(kind, answers);
  const shown = relative(from, join(contentDir, path)).split(sep).join("/");
  const places = placeNames(kind);
  const isPlaced = places.every((one) => answers[one] !== undefined);
  if (places.includes(name) && isPlaced && existsSync(join(contentDir, path))) {
    return `${shown} is there already. Edit that file, or choose another name.`;
  }
  if (name !== "text") return null;
  const { problems } = readFile(shown, path, new TextEncoder().encode(text));
  return problems.length === 0 ? null : problems.map(describeProblem).join("\n");
}

/** What is wrong with an answer: by itself, or beside what was answered before it. */
function faultFinder(kind: Kind, given: Answers, setting: Setting): FaultOf {
  const known = knownNames(setting);
  return (question, answer, before) => {
    const { name, hint, example } = question;
    const own = answerFault(kind, question, answer, known);
    if (own !== null) return own;
    if (answer === "" && name.endsWith("Missing")) {
      const other = name.replace(/Missing$/, "");
      return `Without a ${other}, this must be answered. ${hint.charAt(0).toUpperCase()}${hint.slice(1)}. For example: ${example}`;
    }
    const answers = { ...given, ...before, ...(answer === "" ? {} : { [name]: answer }) };
    return fileFault(kind, question, answers, setting);
  };
}

/** What the check says of the new file, once it stands among the others. */
function whatIsLeft(shown: string, { contentDir, from, read }: Setting): string[] {
  const { problems } = readContent(contentDir, from, read);
  const own = problems.filter((problem) => problem.path === shown);
  const others = problems.length - own.length;
  return [
    ...(problems.length === 0 ? ["The check finds no problem."] : []),
    ...(own.length > 0 ? ["This is left to do:", ...own.map(describeProblem)] : []),
    ...(others > 0
      ? [`The check finds ${countOf(others, "problem")} in other files: npm run check`]
      : []),
  ];
}

function write(kind: Kind, answers: Readonly<Record<string, string>>, setting: Setting): Ended {
  const made = newFile(kind, answers);
  const target = join(setting.contentDir, made.path);
  const shown = relative(setting.from, target).split(sep).join("/");
  const isInPlan = kind === documentKind;
  if (isInPlan && !existsSync(target)) {
    const first = "Write it first: npm run new -- plan";
    return refused(`${shown} is not there yet. ${NOTHING_WRITTEN}`, first);
  }
  const text = isInPlan ? withDocument(readFileSync(target, "utf8"), made.text) : made.text;
  const { problems } = readFile(shown, made.path, new TextEncoder().encode(text));
  if (problems.length > 0) return refused(...problems.map(describeProblem), NOTHING_WRITTEN);
  if (!isInPlan && existsSync(target)) {
    const remedy = "Edit that file, or choose another name.";
    return refused(`${shown} is there already. ${NOTHING_WRITTEN}`, remedy);
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: isInPlan ? "w" : "wx" });
  return { done: true, lines: [`${shown} is written.`, ...whatIsLeft(shown, setting)] };
}

/** `npm run new -- <kind>`: takes what a file needs from the options, asks for the rest, writes it. */
export async function startFile(
  kind: Kind,
  args: readonly string[],
  setting: Setting,
): Promise<Ended> {
  const { given, faults } = readOptions(args);
  const plan = planAsked(kind, setting);
  const wrong = [
    ...faults,
    ...unknownOptions(kind, Object.keys(given)),
    ...wrongChoices(kind, given, plan),
  ];
  if (wrong.length > 0) return refused(...wrong, NOTHING_WRITTEN);
  const open = questionsFor(kind, plan).filter((question) => given[question.name] === undefined);
  const needed = open.filter((question) => !question.optional);
  // Once all that is needed is given, nothing is asked.
  if (needed.length === 0) return write(kind, given, setting);
  if (!setting.author) {
    const lines = needed.map((question) => `  --${question.name} "…"   ${question.hint}`);
    return refused(`These are missing for a new ${kind.name}:`, ...lines, NOTHING_WRITTEN);
  }
  const author = setting.author();
  const asked = await askFor(open, author, faultFinder(kind, given, setting));
  author.close();
  return asked
    ? write(kind, { ...given, ...asked }, setting)
    : refused("", `Stopped. ${NOTHING_WRITTEN}`);
}
