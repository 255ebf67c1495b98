import type { z } from "zod";
import { canonicalText } from "../load/canonical.ts";
import type { Kind } from "../problems/content-file.ts";
import { schemaAt, unwrap } from "../problems/schema-at.ts";
import { placeNames } from "./questions.ts";

/** A content file that is ready to be written. */
export interface NewFile {
  /** Path below the content folder. */
  path: string;
  text: string;
}

/** Reads an answer as the schema wants it: a number where only a number fits, a list where a list. */
function readAnswer(schema: z.ZodType | undefined, answer: string): unknown {
  const plain = schema && unwrap(schema);
  if (!plain || plain.safeParse(answer).success) return answer;
  if (answer.trim() !== "" && plain.safeParse(Number(answer)).success) return Number(answer);
  const list = answer.split(";").map((item) => item.trim());
  return plain.safeParse(list).success ? list : answer;
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
    put(data, path, readAnswer(field, answer));
  }
  const path = names.reduce(
    (place, name) => place.replace(`<${name}>`, answers[name] ?? ""),
    kind.place,
  );
  return { path, text: canonicalText(kind, data, answers["text"] ?? "") };
}
