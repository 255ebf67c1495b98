import { parseDocument } from "yaml";
import type { z } from "zod";
import { canonicalText } from "../load/canonical.ts";
import type { Kind } from "../kinds/kind.ts";
import { schemaAt, unwrap } from "../problems/schema-at.ts";
import { placeNames } from "./questions.ts";

/** A content file that is ready to be written. */
export interface NewFile {
  /** Path below the content folder. */
  path: string;
  text: string;
}

/** What an answer may mean: itself, a number, a list, or whole lists and groups as in a file. */
function readings(answer: string): unknown[] {
  const list = answer.split(";").map((item) => item.trim());
  const number = answer.trim() === "" ? [] : [Number(answer)];
  // The flow style of YAML reads what examples show, JSON as well.
  const written = /^\s*[[{]/.test(answer) ? [parseDocument(answer).toJS() as unknown] : [];
  return [answer, ...number, list, ...written, ...(answer === "true" ? [true] : [])];
}

/** Reads an answer as the schema wants it: a number where only a number fits, a list where a list. */
export function readAnswer(schema: z.ZodType | undefined, answer: string): unknown {
  const plain = schema && unwrap(schema);
  const fits = readings(answer).find((value) => plain?.safeParse(value).success === true);
  return fits ?? answer;
}

/** Whether an answer names the file and nothing else: "plan" where the key takes a number. */
function isOnlyName(schema: z.ZodType, value: unknown): boolean {
  return !schema.safeParse(value).success && schema.safeParse(undefined).success;
}

function put(data: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) {
    data[key] = value;
    return;
  }
  const inner = (data[key] ??= {}) as Record<string, unknown>;
  put(inner, rest, value);
}

/**
 * Makes the canonical text and the path of a new content file from an author's answers.
 *
 * @param answers by question name: `{ report: "2015-06", "source.document": "…", text: "…" }`
 */
export function newFile(kind: Kind, answers: Readonly<Record<string, string>>): NewFile {
  const names = placeNames(kind);
  const data: Record<string, unknown> = {};
  for (const [name, answer] of Object.entries(answers)) {
    const path = name.split(".");
    const field = schemaAt(kind.schema, path);
    if (name === "text" || (names.includes(name) && !field)) continue;
    const value = readAnswer(field, answer);
    if (names.includes(name) && field && isOnlyName(field, value)) continue;
    put(data, path, value);
  }
  const path = names.reduce(
    (place, name) => place.replace(new RegExp(`<${name}[^>]*>`), answers[name] ?? ""),
    kind.place,
  );
  return { path, text: canonicalText(kind, data, answers["text"] ?? "") };
}
