import type { FormField, FormInput, FormOption, FormPattern } from "./form-field.ts";
import type { JsonSchema } from "./json-schema.ts";

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "not-recorded" → "Not recorded" */
function inWords(key: string): string {
  return capital(
    key.replaceAll("-", " ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  );
}

/** Values with the words that stand for them: their names, or else the values as words. */
export function choices(
  values: readonly string[],
  names: readonly string[] = [],
): readonly FormOption[] {
  return values.map((value, at) => ({ value, label: names[at] ?? inWords(value) }));
}

function patternOf(schema: JsonSchema, notes: JsonSchema): FormPattern | undefined {
  if (schema.pattern === undefined) return undefined;
  const example = notes.example?.replace(/^"|"$/g, "");
  const message = [
    notes.hint && `Write ${notes.hint}.`,
    example && !example.startsWith("[") && `For example: ${example}`,
  ];
  return { source: schema.pattern, message: message.filter(Boolean).join(" ") };
}

function lineOf(schema: JsonSchema, notes: JsonSchema): FormInput {
  if (schema.format === "date") return { type: "day" };
  const { minLength = 0, maxLength } = schema;
  const pattern = patternOf(schema, notes);
  return {
    type: "line",
    ...(pattern && { pattern }),
    // A form leaves out what is empty, so one letter is no limit.
    ...(minLength > 1 && { shortest: minLength }),
    ...(maxLength !== undefined && { longest: maxLength }),
  };
}

function numberOf({ type, minimum, exclusiveMinimum, maximum = Infinity }: JsonSchema): FormInput {
  const whole = type === "integer";
  const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + (whole ? 1 : 0);
  return {
    type: "number",
    whole,
    ...(least !== undefined && least > Number.MIN_SAFE_INTEGER && { least }),
    ...(maximum < Number.MAX_SAFE_INTEGER && { most: maximum }),
  };
}

/** How many a list takes. */
type Limits = Pick<Extract<FormInput, { type: "list" }>, "least" | "most">;

/**
 * A flag that may be left out. A switch knows only on and off, and would write "false" where nobody
 * said so; `file-format.ts` turns these words back into flags.
 */
const YES_OR_NO: FormInput = { type: "choice", options: choices(["true", "false"]) };

/** "Leads" → "Lead" */
function oneOf(label: string): string {
  return label.replace(/s$/, "");
}

function listOf(items: JsonSchema, limits: Limits, place: string, notes: JsonSchema): FormInput {
  const label = oneOf(notes.label ?? inWords(place.split(".").at(-1) ?? ""));
  const inner = { ...notes, ...items, label, example: items.example ?? notes.example };
  const item = inputOf({ ...items, refersTo: notes.refersTo }, `${place}[]`, inner);
  const about = { name: "item", label, hint: undefined, required: true, readOnly: false };
  return { type: "list", ...limits, item: { ...item, ...about } };
}

/** Where one value or several may stand, as with a split rating, the form takes a list. */
function oneOrManyOf(forms: readonly JsonSchema[], place: string, notes: JsonSchema): FormInput {
  const [one, many, ...more] = forms;
  const same = JSON.stringify(many?.items) === JSON.stringify(one);
  if (!one || !same || more.length > 0) throw new Error(`The form cannot show ${place}.`);
  return listOf(one, { least: 0 }, place, notes);
}

function referenceTo(kind: NonNullable<JsonSchema["refersTo"]>, place: string): FormInput {
  if (kind === "rating") throw new Error(`The form of ${place} does not know the ratings.`);
  return { type: "reference", kind };
}

function inputOf(schema: JsonSchema, place: string, notes: JsonSchema): FormInput {
  if (schema.anyOf) return oneOrManyOf(schema.anyOf, place, notes);
  if (schema.const !== undefined) return { type: "choice", options: choices([schema.const]) };
  if (schema.enum) return { type: "choice", options: choices(schema.enum, schema.names) };
  if (schema.type === "array" && schema.items) {
    const { minItems: least = 0, maxItems: most } = schema;
    return listOf(schema.items, { least, ...(most && { most }) }, place, notes);
  }
  if (schema.refersTo) return referenceTo(schema.refersTo, place);
  if (schema.type === "string") return lineOf(schema, notes);
  if (schema.type === "integer" || schema.type === "number") return numberOf(schema);
  if (schema.type === "boolean") return { type: "flag" };
  if (schema.type === "object") return { type: "group", fields: formFields(schema, place) };
  throw new Error(`The form cannot show ${place}: its type is ${schema.type ?? "not known"}.`);
}

/**
 * The fields of a form from a schema, in the schema's order, which is the order of the file's keys.
 *
 * @param place what the schema is of, for messages
 * @param inName keys that are part of the file's name
 * @throws Error for a type that no form field shows
 */
export function formFields(
  schema: JsonSchema,
  place: string,
  inName: readonly string[] = [],
): FormField[] {
  return Object.entries(schema.properties ?? {}).map(([name, inner]) => ({
    ...(schema.required?.includes(name) || inner.type !== "boolean"
      ? inputOf(inner, `${place}.${name}`, inner)
      : YES_OR_NO),
    name,
    label: inner.label ?? inWords(name),
    hint: inner.hint && `${capital(inner.hint)}.`,
    required: schema.required?.includes(name) ?? false,
    readOnly: inName.includes(name),
  }));
}
