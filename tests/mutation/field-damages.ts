import { z } from "zod";
import { canonicalText } from "../../src/load/canonical.ts";
import { parseFrontMatter } from "../../src/load/parse-front-matter.ts";
import { parseJson } from "../../src/load/parse-json.ts";
import { kindAt, type AnyKind } from "../../src/kinds/kinds.ts";
import { schemaAt, unwrap } from "../../src/problems/schema-at.ts";
import { textOf, type Folder } from "./content-folder.ts";
import { waysWithList, waysWithText, waysWithValue, type Way } from "./ways-of-damage.ts";

/** One file with one of its fields damaged: right in form, so that only its meaning is wrong. */
export interface FieldDamage {
  path: string;
  kind: AnyKind["name"];
  /** The field, whatever place of a list it stands in: "observations.*.value". */
  field: string;
  way: string;
  text: string;
}

type Path = readonly (string | number)[];

/** Something in a file that can be damaged, and in what ways. */
interface Field {
  field: string;
  ways: readonly Way[];
  damaged(way: Way): string;
}

function fieldOf(path: Path): string {
  return path.map((key) => (typeof key === "number" ? "*" : key)).join(".");
}

/** The record with another value at a path; undefined takes the key or the entry away. */
function withValue(record: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = (
    Array.isArray(record) ? [...(record as unknown[])] : { ...Object(record) }
  ) as Record<string | number, unknown>;
  const inner = withValue(copy[key], rest, value);
  if (inner !== undefined) copy[key] = inner;
  else Reflect.deleteProperty(copy, key);
  return Array.isArray(copy) ? copy.filter(() => true) : copy;
}

/** The values that a field chooses from; none where it is free. */
function choicesAt(kind: AnyKind, path: Path): readonly unknown[] {
  const schema = schemaAt(kind.schema, path);
  const plain = schema && unwrap(schema);
  return plain instanceof z.ZodEnum ? plain.options : [];
}

function waysAt(kind: AnyKind, path: Path, value: unknown, ids: readonly string[]): Way[] {
  if (Array.isArray(value)) return waysWithList(value);
  if (typeof value === "object") return [];
  return waysWithValue(value, choicesAt(kind, path), ids);
}

/** Every field of a record, from the outside in, with its value. */
function* valuesOf(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  if (path.length > 0) yield { path, value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* valuesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

const LEFT_OUT: Way = { name: "left out", apply: () => undefined };

function fieldsOf(below: string, text: string, ids: readonly string[]): Field[] {
  const kind = kindAt(below);
  // A drawing has no fields.
  if (!kind || kind.format === "svg") return [];
  const { raw, body } =
    kind.format === "json" ? { ...parseJson(text), body: "" } : parseFrontMatter(text);
  const keys = [...valuesOf(raw)].map(({ path, value }): Field => {
    const inList = typeof path.at(-1) === "number";
    return {
      field: fieldOf(path),
      ways: [...waysAt(kind, path, value, ids), ...(inList ? [] : [LEFT_OUT])],
      damaged: (way) => canonicalText(kind, withValue(raw, path, way.apply(value)), body),
    };
  });
  const damagedBody = (way: Way): string => canonicalText(kind, raw, String(way.apply(body)));
  const words = { field: "(text)", ways: waysWithText(body), damaged: damagedBody };
  return body.trim() === "" ? keys : [...keys, words];
}

/**
 * Damages of every field of every kind of content that a folder has: each field of a kind in every
 * way that fits it, in the first file that has the field.
 */
export function* fieldDamages(folder: Folder): Generator<FieldDamage> {
  const ids = [...folder.keys()].map((path) => path.replace(/^.*\/|\.\w+$/g, ""));
  const done = new Set<string>();
  for (const [path, bytes] of folder) {
    const kind = kindAt(path)?.name;
    if (!kind) continue;
    const text = textOf(bytes);
    for (const { field, ways, damaged } of fieldsOf(path, text, ids)) {
      for (const way of ways) {
        const key = `${kind} ${field} ${way.name}`;
        if (done.has(key)) continue;
        const after = damaged(way);
        if (after === text) continue;
        done.add(key);
        yield { path, kind, field, way: way.name, text: after };
      }
    }
  }
}
