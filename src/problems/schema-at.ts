import { z } from "zod";
import { EACH_RATING } from "../schemas/field.ts";

/** A schema without the wrappers that only say "optional" or give a default. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return schema;
}

/** The keys of an object schema with their schemas; nothing for other schemas. */
export function shapeOf(
  schema: z.ZodType | undefined,
): Readonly<Record<string, z.ZodType>> | undefined {
  const plain = schema && unwrap(schema);
  return plain instanceof z.ZodObject ? (plain.shape as Record<string, z.ZodType>) : undefined;
}

/** The schema of list items; nothing for other schemas. */
export function itemOf(schema: z.ZodType | undefined): z.ZodType | undefined {
  const plain = schema && unwrap(schema);
  return plain instanceof z.ZodArray ? (plain.element as z.ZodType) : undefined;
}

/** The schema of the value that a path leads to. Notes of the field are on the returned schema. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((current, key) => {
    if (typeof key === "number") return itemOf(current);
    const shape = shapeOf(current);
    return shape?.[String(key)] ?? shape?.[EACH_RATING];
  }, schema);
}
