/** One value of a record that differs between two states. */
export interface LeafChange {
  /** The keys that lead to it: ["unit", "people"]. */
  path: readonly string[];
  before: unknown;
  after: unknown;
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null;
}

/** Lists of different lengths are one value: which entry became which, nobody can say. */
function isPaired(before: unknown, after: unknown): boolean {
  if (!isGroup(before) || !isGroup(after)) return false;
  if (Array.isArray(before) !== Array.isArray(after)) return false;
  return !Array.isArray(before) || before.length === (after as unknown as unknown[]).length;
}

/** Every value that differs between two records, however deep it lies. */
export function leafChanges(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): LeafChange[] {
  if (before === after) return [];
  if (isPaired(before, after)) {
    const [from, to] = [before as Group, after as Group];
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return keys.flatMap((key) => leafChanges(from[key], to[key], [...path, key]));
  }
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  return isSame ? [] : [{ path, before, after }];
}

/** The record with this one value changed, and nothing else. */
export function withLeaf<T>(record: T, { path, after }: Pick<LeafChange, "path" | "after">): T {
  const [key, ...rest] = path;
  if (key === undefined) return after as T;
  const inner = (record as Group | undefined)?.[key];
  const changed = withLeaf(inner, { path: rest, after });
  if (Array.isArray(record)) return record.with(Number(key), changed) as T;
  return { ...record, [key]: changed };
}

function sameEntries(before: readonly unknown[], after: readonly unknown[]): boolean {
  const told = (list: readonly unknown[]): string[] =>
    list.map((one) => JSON.stringify(one)).sort();
  return JSON.stringify(told(before)) === JSON.stringify(told(after));
}

/** Every list that holds the same in another order, however deep it lies. */
export function orderChanges(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): LeafChange[] {
  if (before === after || !isPaired(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && sameEntries(before, after)) {
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    return isSame ? [] : [{ path, before, after }];
  }
  const [from, to] = [before as Group, after as Group];
  return Object.keys(from).flatMap((key) => orderChanges(from[key], to[key], [...path, key]));
}

/** The entry of a list as people know it, if it has something that they know it by. */
export function knownBy(entry: unknown): string | undefined {
  if (!isGroup(entry)) return undefined;
  const name = ["id", "name", "key", "title", "words", "priority"]
    .map((key) => entry[key])
    .find((one) => typeof one === "string" || typeof one === "number" || Array.isArray(one));
  if (name === undefined) return undefined;
  return Array.isArray(name) ? name.join(" / ") : String(name as string | number);
}

/**
 * Where a value stands in a record: its keys, and entries of lists by what people know them by.
 *
 * @returns "documents, progress-report-2014, date"
 */
export function placeOfLeaf(record: unknown, path: readonly string[]): string {
  const [key, ...rest] = path;
  if (key === undefined) return "";
  const inner = (record as Group | undefined)?.[key];
  const name = Array.isArray(record) ? knownBy(inner) : key;
  return [name, placeOfLeaf(inner, rest)].filter(Boolean).join(", ");
}
