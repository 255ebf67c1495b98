import { z } from "zod";
import { itemOf, shapeOf, unwrap } from "../problems/schema-at.ts";

/** A flag that may be left out, which a form offers as words: `form-fields.ts`. */
function isSpokenFlag(schema: z.ZodType | undefined): boolean {
  return (
    schema !== undefined &&
    unwrap(schema) instanceof z.ZodBoolean &&
    schema.safeParse(undefined).success
  );
}

function change(
  schema: z.ZodType | undefined,
  value: unknown,
  flag: (value: unknown) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map((item) => change(itemOf(schema), item, flag));
  if (isSpokenFlag(schema)) return flag(value);
  if (typeof value !== "object" || value === null) return value;
  const shape = shapeOf(schema) ?? {};
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, change(shape[key], inner, flag)]),
  );
}

/** Data of a file with its optional flags as a form holds them: "true", "false". */
export function flagsAsWords<T>(schema: z.ZodType, data: T): T {
  return change(schema, data, (value) => (typeof value === "boolean" ? String(value) : value)) as T;
}

/** Data of a form with its optional flags as a file holds them. */
export function wordsAsFlags<T>(schema: z.ZodType, data: T): T {
  const flag = (value: unknown): unknown =>
    value === "true" || value === "false" ? value === "true" : value;
  return change(schema, data, flag) as T;
}
