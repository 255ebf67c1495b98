import type { Kind } from "../kinds/kind.ts";
import { ID, NUMBER, REPORT } from "../kinds/place.ts";
import { suggestName } from "../problems/nearest-name.ts";
import { schemaAt, unwrap } from "../problems/schema-at.ts";
import { readAnswer } from "./new-file.ts";
import { placeNames, type Question } from "./questions.ts";

/** What the parts of a kind's place may look like, and in words. Others are ids. */
const PARTS: Readonly<Record<string, readonly [form: string, words: string]>> = {
  number: [NUMBER, "Write a whole number."],
  "year-month": [REPORT, "Write the year and the month, with a hyphen."],
};
const AN_ID = [ID, "Write small letters, digits and hyphens, without spaces."] as const;

function namesFile(kind: Kind, name: string): boolean {
  return placeNames(kind).includes(name) && schemaAt(kind.schema, [name]) === undefined;
}

/** A part of an answer that is none of the choices, if there are any. */
function strangeChoice({ choices }: Question, answer: string): string | undefined {
  return (
    choices &&
    answer
      .split(/[;,]/)
      .map((part) => part.trim())
      .find((part) => !choices.includes(part))
  );
}

/** Names of what there is in the content, by what it is. */
export type KnownNames = (what: NonNullable<Question["refersTo"]>) => readonly string[];

/** A name that leads to nothing. Questions about the whole plan name no priority. */
function unknownName({ refersTo }: Question, answer: string, known?: KnownNames): string | null {
  const names = (refersTo && known?.(refersTo)) ?? [];
  if (!refersTo || names.length === 0 || (refersTo === "priority" && !/^\d+$/.test(answer))) {
    return null;
  }
  const strange = answer
    .split(";")
    .map((part) => part.trim())
    .find((part) => !names.includes(part));
  if (strange === undefined) return null;
  return `There is no ${refersTo} "${strange}". ${suggestName(strange, names, refersTo)}`;
}

/** "Write …" before what the schema says of a key, which may begin so itself. */
function remedyOf({ hint, example }: Question): string {
  return `Write ${hint.replace(/^write /, "")}. For example: ${example}`;
}

/**
 * What is wrong with one answer, as soon as it is given; null where it can stand. Whether the whole
 * fits the other files is for the check, once the file is there.
 *
 * @param known what an answer may name; absent where nobody knows
 */
export function answerFault(
  kind: Kind,
  question: Question,
  answer: string,
  known?: KnownNames,
): string | null {
  const { name, example, optional } = question;
  if (answer === "") return optional ? null : `This must not be empty. For example: ${example}`;
  if (name === "text") return null;
  if (namesFile(kind, name)) {
    const [form, words] = PARTS[name] ?? AN_ID;
    const fits = new RegExp(`^${form}$`).test(answer);
    return fits
      ? null
      : `"${answer}" cannot be part of a file’s name. ${words} For example: ${example}`;
  }
  const strange = strangeChoice(question, answer);
  if (strange !== undefined) return `"${strange}" does not fit. ${remedyOf(question)}`;
  const unknown = unknownName(question, answer, known);
  if (unknown !== null) return unknown;
  const schema = schemaAt(kind.schema, name.split("."));
  if (!schema || unwrap(schema).safeParse(readAnswer(schema, answer)).success) return null;
  const isPart = placeNames(kind).includes(name) && new RegExp(`^${ID}$`).test(answer);
  return isPart && schema.safeParse(undefined).success
    ? null
    : `"${answer}" does not fit. ${remedyOf(question)}`;
}
