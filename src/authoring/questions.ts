import type { z } from "zod";
import type { Kind } from "../kinds/kind.ts";
import { shapeOf, unwrap } from "../problems/schema-at.ts";
import { fieldNotes, isAsked } from "../schemas/field.ts";

/** One thing to ask the author of a new content file. */
export interface Question {
  /** Option name and place in the data: "source.document", or a part of the path: "report". */
  name: string;
  label: string;
  hint: string;
  example: string;
  /** Set where it may be left unanswered. */
  optional?: true;
}

function isRequired(schema: z.ZodType): boolean {
  return !schema.safeParse(undefined).success;
}

function questionsOf(schema: z.ZodType, path: readonly string[]): Question[] {
  return Object.entries(shapeOf(schema) ?? {})
    .filter(([, field]) => isRequired(field) || isAsked(field))
    .flatMap(([key, field]): Question[] => {
      const name = [...path, key];
      if (shapeOf(unwrap(field))) return questionsOf(field, name);
      const notes = fieldNotes(field);
      if (!notes) return [];
      const example = notes.example.replace(/^"|"$/g, "");
      const question = { name: name.join("."), label: notes.label, hint: notes.hint, example };
      return [isRequired(field) ? question : { ...question, optional: true }];
    });
}

/** The parts of a kind's place that name the file: "<report>" and "<milestone>". */
export function placeNames(kind: Kind): string[] {
  return [...kind.place.matchAll(/<([\w-]+)[^>]*>/g)].map((match) => match[1] ?? "");
}

/**
 * What must be known to write a valid file of a kind: the names in its path, then every required
 * key. Words, labels and examples come from the schema, so that they are in one place.
 */
export function questionsFor(kind: Kind): Question[] {
  const keys = questionsOf(kind.schema, []);
  const inPath = placeNames(kind)
    .filter((name) => !keys.some((question) => question.name === name))
    .map((name) => ({
      name,
      label: name,
      hint: `the ${name} part of ${kind.place}; it becomes part of the page's address`,
      example: name === "year-month" ? "2015-06" : name === "number" ? "8" : "school-meals",
    }));
  const text =
    kind.body === "required"
      ? [
          {
            name: "text",
            label: "Text",
            hint: "the text below the keys",
            example: "Work has begun.",
          },
        ]
      : [];
  return [...inPath, ...keys, ...text];
}
