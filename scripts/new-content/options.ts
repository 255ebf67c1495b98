import { answerFault } from "../../src/authoring/answer-fault.ts";
import { questionsFor, type PlanAsked } from "../../src/authoring/questions.ts";
import type { Kind } from "../../src/kinds/kind.ts";
import { nearestName } from "../../src/problems/nearest-name.ts";
import { schemaAt } from "../../src/problems/schema-at.ts";

/** What was typed after the kind: options with their values, and what is wrong with it. */
export interface Options {
  given: Readonly<Record<string, string>>;
  faults: readonly string[];
}

/** Reads `--name value` and `--name=value`. */
export function readOptions(args: readonly string[]): Options {
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
export function wrongChoices(
  kind: Kind,
  given: Options["given"],
  plan: PlanAsked | undefined,
): string[] {
  return questionsFor(kind, plan).flatMap((question) => {
    const answer = given[question.name];
    if (!question.choices || answer === undefined) return [];
    const fault = answerFault(kind, question, answer);
    return fault === null ? [] : [`--${question.name}: ${fault}`];
  });
}

/** Options that the kind does not know, each with the nearest one that it does. */
export function unknownOptions(kind: Kind, names: readonly string[]): string[] {
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
