import type { Content } from "../content.ts";
import { seen, type ContentChange } from "./content-change.ts";
import { knownBy, leafChanges, orderChanges, placeOfLeaf, withLeaf } from "./leaf-changes.ts";

/** Tells what changes between two states, by rules that know the content. */
export type Rules = (before: Content, after: Content) => readonly ContentChange[];

type Kind = keyof Content;
type Entry = Readonly<Record<string, unknown>>;

/** What makes a record of any kind the same one in both states. */
function keyOf(record: Entry): string {
  return JSON.stringify(
    ["id", "number", "report", "milestone", "priority"]
      .filter((key, _, keys) => record["id"] === undefined || key === keys[0])
      .map((key) => record[key]),
  );
}

function recordsOf(content: Content, kind: Kind): readonly Entry[] {
  const part: unknown = content[kind];
  return (Array.isArray(part) ? part : [part]) as readonly Entry[];
}

/** The content with nothing but one record and the plan: what the rules say is then said of it. */
function only(content: Content, kind: Kind, record: Entry): Content {
  const none = Object.entries(content).map(([key, part]) => [key, Array.isArray(part) ? [] : part]);
  const isList = Array.isArray(content[kind]);
  return { ...(Object.fromEntries(none) as Content), [kind]: isList ? [record] : record };
}

/** Values that say again what another value of the same record says. */
const SAID_BY_OTHERS = new Set(["updates ratingMissing"]);

/** The record as people know it. */
function nameOf(kind: Kind, record: Entry): string {
  const name = ["name", "title", "term", "wording", "shortTitle"]
    .map((key) => record[key])
    .find((one) => typeof one === "string");
  const words = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const of = ["report", "milestone", "priority"]
    .map((key) => record[key])
    .filter((one) => one !== undefined);
  const known = name ?? (of.length > 0 ? of.join(", ") : record["id"]);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${String(known ?? "")}`;
}

function words(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  return typeof value === "object" ? JSON.stringify(value) : seen(String(value));
}

/** Whether readers could see a difference: spaces and line breaks are none. */
function differs(before: unknown, after: unknown): boolean {
  return words(before) !== words(after);
}

function restOf(
  old: Content,
  kind: Kind,
  pairOf: { from: Entry; to: Entry },
  rules: Rules,
): ContentChange[] {
  const { from, to } = pairOf;
  const base = only(old, kind, from);
  return leafChanges(from, to)
    .filter((leaf) => differs(leaf.before, leaf.after))
    .filter((leaf) => !SAID_BY_OTHERS.has(`${kind} ${leaf.path.join(".")}`))
    .filter((leaf) => rules(base, only(old, kind, withLeaf(from, leaf))).length === 0)
    .map((leaf): ContentChange => {
      const part = placeOfLeaf(leaf.after === undefined ? from : to, leaf.path);
      return {
        kind: "particulars-changed",
        subject: `${nameOf(kind, to)}, ${part}`,
        before: words(leaf.before),
        after: words(leaf.after),
      };
    });
}

function listed(list: unknown): string {
  return (list as readonly unknown[]).map((one) => knownBy(one) ?? words(one)).join(", ");
}

/** Figures are shown by their periods, in whatever order they stand. */
function isByPeriod(list: unknown): boolean {
  return (list as readonly unknown[]).every(
    (one) => typeof one === "object" && one !== null && "period" in one,
  );
}

/** Lists of which nothing changes but the order, where the rules that know the content pass over it. */
function orderOf(
  old: Content,
  kind: Kind,
  { from, to }: { from: Entry; to: Entry },
  rules: Rules,
): ContentChange[] {
  const base = only(old, kind, from);
  return orderChanges(from, to)
    .filter((list) => !isByPeriod(list.after))
    .filter((list) => rules(base, only(old, kind, withLeaf(from, list))).length === 0)
    .map(({ path, before, after }): ContentChange => {
      const subject = `${nameOf(kind, to)}, order of ${placeOfLeaf(to, path)}`;
      return { kind: "particulars-changed", subject, before: listed(before), after: listed(after) };
    });
}

function restOfKind(old: Content, fresh: Content, kind: Kind, rules: Rules): ContentChange[] {
  const before = new Map(recordsOf(old, kind).map((one) => [keyOf(one), one]));
  return recordsOf(fresh, kind).flatMap((to) => {
    const from = before.get(keyOf(to));
    if (from === undefined || from === to) return [];
    return [restOf, orderOf].flatMap((told) => told(old, kind, { from, to }, rules));
  });
}

/**
 * What the rules pass over: every value of a record in both states that differs, and of which they
 * say nothing when it alone changes. So nothing can change in silence, of no kind that there is or
 * will be, whether or not somebody thought of it.
 */
export function compareRest(old: Content, fresh: Content, rules: Rules): ContentChange[] {
  const kinds = Object.keys(fresh) as Kind[];
  return kinds.flatMap((kind) => restOfKind(old, fresh, kind, rules));
}
