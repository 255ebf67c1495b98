import { z } from "zod";

/** What an author needs to know about one key of a content file. Feeds error messages and editors. */
export interface FieldNotes {
  /** Plain name of the field. */
  label: string;
  /** What to write there. */
  hint: string;
  /** A correct value as it would stand in the file. */
  example: string;
  /** The kind of content whose id it is; forms then offer those that there are. */
  refersTo?: "milestone" | "report" | "indicator" | "clinic" | "rating" | undefined;
  /** Set where a new file is asked for it although it may be left out. */
  ask?: true;
}

/**
 * Stands in a schema for one key for each rating of the plan, at the place where they are written.
 * No file may use it as a key: it is no rating's.
 */
export const EACH_RATING = "<rating>";

/** Attaches the author's notes to a schema, so that messages and forms share one wording. */
export function field<T extends z.ZodType>(schema: T, notes: FieldNotes): T {
  return schema.meta({ ...notes }) as T;
}

/** Whether a new file is asked for this although it may be left out. */
export function isAsked(schema: z.ZodType): boolean {
  return schema.meta()?.["ask"] === true;
}

/** The author's notes on a schema, if it has any. */
export function fieldNotes(schema: z.ZodType): FieldNotes | undefined {
  const meta = schema.meta();
  if (typeof meta?.["label"] !== "string") return undefined;
  return {
    label: meta["label"],
    hint: String(meta["hint"]),
    example: String(meta["example"]),
    refersTo: meta["refersTo"] as FieldNotes["refersTo"],
  };
}
