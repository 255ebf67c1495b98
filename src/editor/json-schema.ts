import { z } from "zod";
import type { KindName } from "../kinds/kinds.ts";

/** A schema as JSON Schema says it, with the author's notes that our schemas carry. */
export interface JsonSchema {
  type?: string;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  enum?: readonly string[];
  const?: string;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  label?: string;
  hint?: string;
  example?: string;
  refersTo?: KindName | "rating";
  /** For a choice: the words that stand for its values, in their order. */
  names?: readonly string[];
}

const KNOWN: ReadonlySet<string> = new Set([
  ...["type", "properties", "required", "items", "anyOf", "enum", "const", "pattern", "format"],
  ...["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"],
  ...["label", "hint", "example", "refersTo"],
  // These say nothing that a form needs.
  ...["$schema", "default", "additionalProperties", "ask"],
]);

/**
 * "More than 0", which of whole numbers is "1 or more". Of others a form says "0 or more", and the
 * content check refuses 0 itself.
 */
function isLowest({ type, exclusiveMinimum }: JsonSchema, key: string): boolean {
  return key === "exclusiveMinimum" && (type === "integer" || exclusiveMinimum === 0);
}

function refuseUnknown(schema: JsonSchema, place: string): void {
  const unknown = Object.keys(schema).find((key) => !KNOWN.has(key) && !isLowest(schema, key));
  if (unknown) throw new Error(`The form cannot show "${unknown}" of ${place}.`);
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    refuseUnknown(inner, `${place}.${key}`);
  }
  if (schema.items) refuseUnknown(schema.items, `${place}[]`);
  for (const inner of schema.anyOf ?? []) refuseUnknown(inner, place);
}

/**
 * A zod schema as JSON Schema of what an author writes. Rules that JSON Schema cannot say stay with
 * the content check.
 *
 * @param place what the schema is of, for messages
 * @throws Error for a rule that the form would silently leave out
 */
export function jsonSchemaOf(schema: z.ZodType, place: string): JsonSchema {
  const found = z.toJSONSchema(schema, { io: "input" }) as JsonSchema;
  refuseUnknown(found, place);
  return found;
}
