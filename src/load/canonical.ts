import { stringify } from "yaml";
import type { z } from "zod";
import type { Kind } from "../kinds/kind.ts";
import { itemOf, shapeOf, unwrap } from "../problems/schema-at.ts";
import { EACH_RATING } from "../schemas/field.ts";

/** Puts keys in the schema's order: ratings at the place for them, else unknown keys last. */
function keysInOrder(
  shape: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
): string[] {
  const others = Object.keys(given).filter((key) => !(key in shape));
  if (!(EACH_RATING in shape)) return [...Object.keys(shape), ...others];
  return Object.keys(shape).flatMap((key) => (key === EACH_RATING ? [key, ...others] : [key]));
}

/** Puts keys in the schema's order and leaves out empty lists; unknown keys stay, last. */
function orderKeys(schema: z.ZodType | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => orderKeys(itemOf(schema), item));
  if (typeof value !== "object" || value === null) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const shape = shapeOf(schema && unwrap(schema)) ?? {};
  return Object.fromEntries(
    keysInOrder(shape, given)
      .filter((key) => key in given && !isEmptyList(given[key]))
      .map((key) => [key, orderKeys(shape[key], given[key])]),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function canonicalBody(body: string): string {
  const lines = body.replace(/\r\n?/g, "\n").split("\n");
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

/** A drawing stands as its program wrote it. */
function drawingOf(raw: unknown): string {
  return (raw as { drawing: string }).drawing;
}

/**
 * The one form in which a content file may stand, so that every editor, person or program, changes
 * only what was meant: keys in the schema's order, double quotes, two-space indents, no comments,
 * one newline at the end. It is the form that web form editors write.
 *
 * @param raw the file's data as read
 * @param body Markdown below the front matter; ignored for JSON
 */
export function canonicalText(kind: Kind, raw: unknown, body: string): string {
  if (kind.format === "svg") return drawingOf(raw);
  const ordered = orderKeys(kind.schema, raw);
  if (kind.format === "json") return `${JSON.stringify(ordered, null, 2)}\n`;
  const front = stringify(ordered, {
    indent: 2,
    lineWidth: 0,
    defaultKeyType: "PLAIN",
    defaultStringType: "QUOTE_DOUBLE",
    aliasDuplicateObjects: false,
  });
  const text = canonicalBody(body);
  return `---\n${front}---\n${text === "" ? "" : `\n${text}\n`}`;
}
