import { z } from "zod";
import type { DataSet, Key, KeyType } from "./data-set.ts";

const RECORD = z.record(z.string(), z.union([z.string(), z.number()]));

const TYPES: Readonly<Record<KeyType, () => z.ZodType>> = {
  text: () => z.string(),
  number: () => z.number(),
  boolean: () => z.boolean(),
  list: () => z.array(z.string()),
  numbers: () => z.array(z.number()),
  records: () => z.array(RECORD),
  any: () => z.union([z.string(), z.number()]),
};

function valueSchema({ type = "text", parts, about }: Key): z.ZodType {
  const value = parts ? RECORD : TYPES[type]();
  return value.nullable().describe(about);
}

/** What the rows of a table have to look like: every key, and no other. */
function rowsSchema({ about, keys }: DataSet): z.ZodType {
  const shape = Object.fromEntries(keys.map((key) => [key.name, valueSchema(key)]));
  return z.array(z.strictObject(shape)).describe(about);
}

/**
 * The JSON Schema (2020-12) of a table's JSON file.
 *
 * @param id the schema's own full address
 */
export function toJsonSchema(set: DataSet, id: string): string {
  const { $schema, ...schema } = z.toJSONSchema(rowsSchema(set));
  return `${JSON.stringify({ $schema, $id: id, title: set.title, ...schema }, null, 1)}\n`;
}
