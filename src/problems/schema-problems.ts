import { z } from "zod";
import { EACH_RATING, fieldNotes, type FieldNotes } from "../schemas/field.ts";
import { problemAt, type ContentFile } from "./content-file.ts";
import { nearestName } from "./nearest-name.ts";
import type { Problem } from "./problem.ts";
import { schemaAt, shapeOf } from "./schema-at.ts";

type Issue = z.core.$ZodIssue;

/** A value as it would be read aloud: text in quotes, a list as "a list". */
function show(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of keys";
  if (typeof value === "string") {
    const short = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    return `"${short.replace(/\r?\n/g, "↵")}"`;
  }
  return String(value);
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null) return undefined;
    return (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }, raw);
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: "text in double quotes",
  number: "a number without quotes",
  int: "a whole number without quotes",
  boolean: "true or false without quotes",
  array: "a list",
  object: "a group of keys",
};

/** The key as authors know it: "leads", or "item 2 of leads". */
function nameOf(path: readonly PropertyKey[]): string {
  const key = path.at(-1);
  if (key === undefined) return "The file";
  if (typeof key !== "number") return `"${String(key)}"`;
  return `Item ${key + 1} of "${String(path.findLast((part) => typeof part === "string") ?? "")}"`;
}

/** The example as it would stand in a file of this form. JSON wants quotes around keys too. */
function example(notes: FieldNotes, json: boolean): string {
  const plain = /^["[{\d]|^(?:true|false)$/.test(notes.example);
  const text = plain ? notes.example : `"${notes.example}"`;
  return json ? text.replace(/([{,]\s*)(\w+):/g, '$1"$2":') : text;
}

function remedyFor(
  file: ContentFile,
  key: PropertyKey | undefined,
  notes: FieldNotes | undefined,
): string {
  if (!notes) return "Compare it with the same place in another file of this folder.";
  const json = file.path.endsWith(".json");
  const name = json ? `"${String(key)}": ` : `${String(key)}: `;
  const hint = notes.hint.replace(EACH_RATING, String(key));
  return `Write ${hint}. For example: ${typeof key === "string" ? name : ""}${example(notes, json)}`;
}

type Told = [code: string, message: string];

function tooSmall(
  issue: Extract<Issue, { code: "too_small" }>,
  found: unknown,
  name: string,
): Told {
  const minimum = String(issue.minimum);
  if (found === "") return ["value-empty", `${name} is empty.`];
  if (Array.isArray(found)) {
    const least = minimum === "1" ? "1 entry" : `${minimum} entries`;
    return ["list-too-short", `${name} needs at least ${least}.`];
  }
  const least = issue.inclusive === false ? `more than ${minimum}` : `${minimum} or more`;
  return ["out-of-range", `${name} must be ${least}, but is ${show(found)}.`];
}

/** What one of our own schemas says in words, or a plain sentence for what a tool says in its own. */
function otherwise(issue: Issue, found: unknown, name: string): Told {
  const sentence = /^(?:is|starts|ends|holds|gives|needs|cannot) /.test(issue.message);
  const what = sentence ? issue.message : "is not written as it must be";
  const shown = what.startsWith("cannot") || typeof found === "object" ? "" : `: ${show(found)}`;
  return ["wrong-value", `${name} ${what}${shown}.`];
}

function describe(issue: Issue, found: unknown, path: readonly PropertyKey[]): Told {
  const name = nameOf(path);
  if (found === undefined) return ["key-missing", `The key ${name} is missing.`];
  if (found === null && path.length === 0) return ["value-empty", "The file has no keys."];
  if (found === null) return ["value-empty", `${name} has no value.`];
  if (issue.code === "invalid_type") {
    const expected = EXPECTED[issue.expected] ?? issue.expected;
    return ["wrong-type", `${name} must be ${expected}, but is ${show(found)}.`];
  }
  if (issue.code === "invalid_value") {
    const choices = issue.values.join(", ");
    return ["not-a-choice", `${name} is ${show(found)}, which is not one of ${choices}.`];
  }
  return issue.code === "too_small" ? tooSmall(issue, found, name) : otherwise(issue, found, name);
}

function unknownKeys(file: ContentFile, schema: z.ZodType, issue: Issue): Problem[] {
  if (issue.code !== "unrecognized_keys") return [];
  const known = Object.keys(shapeOf(schemaAt(schema, issue.path)) ?? {});
  return issue.keys.map((key) => {
    const near = nearestName(key, known);
    const keys = `The keys are: ${known.join(", ")}.`;
    const remedy = near ? `Did you mean "${near}"? ${keys}` : `Delete it, or use another. ${keys}`;
    const at = file.locate([...issue.path, key], "key");
    return {
      path: file.path,
      ...at,
      code: "unknown-key",
      message: `There is no key "${key}" here.`,
      remedy,
    };
  });
}

/** Paths of the keys that mistyped keys stand for: they are not missing, only misspelt. */
function meantKeys(schema: z.ZodType, issue: Issue): string[] {
  if (issue.code !== "unrecognized_keys") return [];
  const known = Object.keys(shapeOf(schemaAt(schema, issue.path)) ?? {});
  return issue.keys.flatMap((key) => {
    const near = nearestName(key, known);
    return near ? [[...issue.path, near].join(".")] : [];
  });
}

function toProblem(file: ContentFile, schema: z.ZodType, issue: Issue): Problem {
  const found = valueAt(file.raw, issue.path);
  const [code, message] = describe(issue, found, issue.path);
  const notes = notesFor(schema, issue.path);
  return problemAt(file, issue.path, code, message, remedyFor(file, issue.path.at(-1), notes));
}

/** The notes of the field itself, or of the list that an item belongs to. */
function notesFor(schema: z.ZodType, path: readonly PropertyKey[]): FieldNotes | undefined {
  const own = schemaAt(schema, path);
  const notes = own && fieldNotes(own);
  if (notes || typeof path.at(-1) !== "number") return notes;
  const list = schemaAt(schema, path.slice(0, -1));
  return list && fieldNotes(list);
}

/**
 * A value that may take several forms is refused by each of them. Where a list was given, what the
 * form for lists says of its entries helps most.
 */
function insideUnion(issue: Issue, found: unknown): Issue[] {
  if (issue.code !== "invalid_union" || !Array.isArray(found)) return [issue];
  const closest = issue.errors.find((issues) => issues.every((one) => one.path.length > 0));
  return closest?.map((one) => ({ ...one, path: [...issue.path, ...one.path] })) ?? [issue];
}

/** Turns what a schema refuses into problems with a place and a remedy. */
export function schemaProblems(
  file: ContentFile,
  schema: z.ZodType,
  issues: readonly Issue[],
): Problem[] {
  const meant = issues.flatMap((issue) => meantKeys(schema, issue));
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") return unknownKeys(file, schema, issue);
    if (meant.includes(issue.path.join("."))) return [];
    const inside = insideUnion(issue, valueAt(file.raw, issue.path));
    return inside.map((one) => toProblem(file, schema, one));
  });
}
