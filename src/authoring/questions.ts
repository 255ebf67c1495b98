import type { z } from "zod";
import type { Plan } from "../domain/plan.ts";
import { ratingChoices } from "../domain/rating-words.ts";
import type { Kind } from "../kinds/kind.ts";
import { shapeOf, unwrap } from "../problems/schema-at.ts";
import type { KindName } from "../kinds/kinds.ts";
import { fieldNotes, isAsked, type FieldNotes } from "../schemas/field.ts";

/** One thing to ask the author of a new content file. */
export interface Question {
  /** Option name and place in the data: "source.document", or a part of the path: "report". */
  name: string;
  label: string;
  hint: string;
  example: string;
  /** Set where the answer must name one of these things of the content. */
  refersTo?: KindName | "document";
  /** Set where only these can be answered, each part of a list included. */
  choices?: readonly string[];
  /** Set where it may be left unanswered. */
  optional?: true;
}

function isRequired(schema: z.ZodType): boolean {
  return !schema.safeParse(undefined).success;
}

/** The plan that a new file belongs to, as far as its questions have to know it. */
export type PlanAsked = Pick<Plan, "ratings" | "splitRatings">;

/** What a question on ratings says: the plan's own, where there is a plan. */
function ratingsAsked(plan: PlanAsked | undefined): Partial<Question> {
  const [first] = plan?.ratings ?? [];
  if (!plan || !first) return {};
  const choices = plan.ratings.map(({ key }) => key);
  return { hint: ratingChoices(plan), example: first.key, choices };
}

function questionsOf(
  schema: z.ZodType,
  path: readonly string[],
  plan: PlanAsked | undefined,
): Question[] {
  return Object.entries(shapeOf(schema) ?? {})
    .filter(([, field]) => isRequired(field) || isAsked(field))
    .flatMap(([key, field]): Question[] => {
      const name = [...path, key];
      if (shapeOf(unwrap(field))) return questionsOf(field, name, plan);
      const notes = fieldNotes(field);
      if (!notes) return [];
      const example = notes.example.replace(/^"|"$/g, "");
      const own = notes.refersTo === "rating" ? ratingsAsked(plan) : {};
      const question = {
        name: name.join("."),
        label: notes.label,
        hint: notes.hint,
        example,
        ...referenceOf(name.join("."), notes),
        ...own,
      };
      return [isRequired(field) ? question : { ...question, optional: true }];
    });
}

/** What an answer has to name, if anything: the schema says so, or its place among the keys. */
function referenceOf(name: string, notes: FieldNotes): Pick<Question, "refersTo"> {
  if (name === "source.document") return { refersTo: "document" };
  if (name === "priority") return { refersTo: "priority" };
  return notes.refersTo && notes.refersTo !== "rating" ? { refersTo: notes.refersTo } : {};
}

/** The parts of a kind's place that name the file: "<report>" and "<milestone>". */
export function placeNames(kind: Kind): string[] {
  return [...kind.place.matchAll(/<([\w-]+)[^>]*>/g)].map((match) => match[1] ?? "");
}

/**
 * What must be known to write a valid file of a kind: the names in its path, then every required
 * key. Words, labels and examples come from the schema, so that they are in one place.
 *
 * @param plan whose ratings can be answered; absent while there is none
 */
export function questionsFor(kind: Kind, plan?: PlanAsked): Question[] {
  const keys = questionsOf(kind.schema, [], plan);
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
