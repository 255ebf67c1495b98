import { createHash } from "node:crypto";
import type { Content } from "../domain/content.ts";
import { noteRead } from "../domain/reads.ts";

/**
 * The content in pieces: each field of each entry of a list is one, named "updates/17|text", and so
 * is the number of entries in each list, "updates", and all that is no list. So a page is known by
 * the fields that were read for it.
 */
const FIELD = /^(\w+)\/(\d+)\|(.+)$/s;

/** What is compiled before any page is made: pages of prose, and the look and language of a plan. */
const COMPILED: ReadonlySet<string> = new Set(["plan", "pages"]);

/** The piece that says which fields an entry has. */
const FIELDS = "*";

type Entry = Readonly<Record<string, unknown>>;

/** The entries of a list that is in pieces; null where it is none. */
function entriesOf(kind: string, value: unknown): readonly Entry[] | null {
  if (!Array.isArray(value) || COMPILED.has(kind)) return null;
  const isEntry = (one: unknown): boolean => typeof one === "object" && one !== null;
  return value.every(isEntry) ? (value as Entry[]) : null;
}

function noting(entry: Entry, name: string): Entry {
  const pieces = new Map<PropertyKey, string>();
  // Each name is made once, and is one string wherever it is noted: fields are read again and again.
  const note = (field: PropertyKey): void => {
    let piece = pieces.get(field);
    if (piece === undefined) {
      piece = `${name}|${String(field)}`;
      pieces.set(field, piece);
    }
    noteRead(piece);
  };
  return new Proxy(entry, {
    get: (target, field, self) => (note(field), Reflect.get(target, field, self) as unknown),
    has: (target, field) => (note(FIELDS), Reflect.has(target, field)),
    ownKeys: (target) => (note(FIELDS), Reflect.ownKeys(target)),
    getOwnPropertyDescriptor: (target, field) => (
      note(field),
      note(FIELDS),
      Reflect.getOwnPropertyDescriptor(target, field)
    ),
  });
}

/** The same content, which notes every piece that is read. */
export function notingContent(content: Content): Content {
  const lists = Object.entries(content).map(([kind, value]) => {
    const entries = entriesOf(kind, value);
    return [kind, entries?.map((one, at) => noting(one, `${kind}/${at}`)) ?? value];
  });
  return new Proxy(Object.fromEntries(lists) as Content, {
    get: (target, kind, self) => (
      noteRead(String(kind)),
      Reflect.get(target, kind, self) as unknown
    ),
  });
}

/** Begins words that stand for what JSON has no words for. No content holds that sign. */
const SIGN = "\0";

function isPlainObject(value: unknown): boolean {
  return typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;
}

/** What JSON would leave out, or say as something else. Throws for what is no plain value. */
function inFull(_: string, value: unknown): unknown {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value === undefined) return `${SIGN}undefined`;
  if (Object.is(value, -0)) return `${SIGN}-0`;
  if (typeof value === "number") return Number.isFinite(value) ? value : SIGN + String(value);
  if (value !== null && !Array.isArray(value) && !isPlainObject(value)) throw new TypeError();
  return value;
}

/**
 * A mark of any value, the same for the same, however the machine holds it; null where there can be
 * none, as of a function.
 */
export function markOfValue(value: unknown): string | null {
  try {
    const text = typeof value === "string" ? JSON.stringify(value) : JSON.stringify(value, inFull);
    return createHash("sha256").update(text).digest("base64url");
  } catch {
    return null;
  }
}

/** What pages are made of without reading it as they are made: a change of it changes everything. */
export function restOf(content: Content): unknown {
  return Object.entries(content).filter(([kind]) => COMPILED.has(kind));
}

/** Gives the mark of a piece as the content has it; null where there is no such piece. */
export function pieceMarks(content: Content): (piece: string) => string | null {
  const kinds = new Map(
    Object.entries(content).map(([kind, value]) => [kind, entriesOf(kind, value) ?? { value }]),
  );
  return (piece) => {
    const [, kind = piece, at = "", field = ""] = FIELD.exec(piece) ?? [];
    const found = kinds.get(kind);
    if (!found) return null;
    if ("value" in found) return markOfValue(found.value);
    if (kind === piece) return markOfValue(found.length);
    const entry = found[Number(at)];
    if (!entry) return null;
    return markOfValue(field === FIELDS ? Object.keys(entry) : entry[field]);
  };
}
