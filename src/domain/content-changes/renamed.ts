import type { Content } from "../content.ts";
import type { Milestone } from "../milestone.ts";
import type { Names } from "./compare-reports.ts";
import { seen, type ContentChange } from "./content-change.ts";

/** New ids of milestones by the ids that they had. */
export type RenamedIds = ReadonlyMap<string, string>;

/** At least this part of all words of two wordings must be in both. */
const ALIKE = 0.6;

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]+/gu));
}

/** How much two wordings have in common: the part of all their words that both hold, 0 to 1. */
function likeness(a: string, b: string): number {
  const [from, to] = [wordsOf(a), wordsOf(b)];
  const all = new Set([...from, ...to]).size;
  return all === 0 ? 0 : [...from].filter((word) => to.has(word)).length / all;
}

/** What the reports say of a milestone, so that the same record is found under another id. */
function recordOf({ updates }: Content, id: string): Set<string> {
  return new Set(
    updates.filter((one) => one.milestone === id).map((one) => `${one.report} ${seen(one.text)}`),
  );
}

/**
 * Milestones whose file has another name than before: one is gone and one is new in the same
 * priority, and they have the same record in the reports or nearly the same words.
 */
export function renamedMilestones(before: Content, after: Content): RenamedIds {
  const ids = (list: readonly Milestone[]): Set<string> => new Set(list.map((one) => one.id));
  const [old, fresh] = [ids(before.milestones), ids(after.milestones)];
  const gone = before.milestones.filter((one) => !fresh.has(one.id));
  const added = after.milestones.filter((one) => !old.has(one.id));
  const sameRecord = (from: string, to: string): boolean =>
    [...recordOf(before, from)].some((text) => recordOf(after, to).has(text));
  const pairs = gone
    .flatMap((from) => added.map((to) => ({ from, to })))
    .filter(({ from, to }) => from.priority === to.priority)
    .map(({ from, to }) => ({
      from: from.id,
      to: to.id,
      score: likeness(from.wording, to.wording) + (sameRecord(from.id, to.id) ? 1 : 0),
    }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score);
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of pairs) {
    if (renamed.has(from) || taken.has(to)) continue;
    renamed.set(from, to);
    taken.add(to);
  }
  return renamed;
}

/** Keys that hold ids of milestones, wherever they stand. */
const KEYS: readonly string[] = ["milestone", "milestones", "replacedBy"];

function withIds(value: unknown, renamed: RenamedIds, isId = false): unknown {
  if (typeof value === "string") {
    if (isId) return renamed.get(value) ?? value;
    // Texts name milestones in braces and in addresses.
    return value
      .replace(/\{([\w-]+)(?=: )/g, (all, id: string) => `{${renamed.get(id) ?? all.slice(1)}`)
      .replace(/\bmilestones\/([\w-]+)/g, (_, id: string) => `milestones/${renamed.get(id) ?? id}`);
  }
  if (Array.isArray(value)) return value.map((one) => withIds(one, renamed, isId));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    withIds(inner, renamed, KEYS.includes(key)),
  ]);
  return Object.fromEntries(entries);
}

/** The content with milestones under their new ids, wherever it names them. */
export function withRenamed(content: Content, renamed: RenamedIds): Content {
  if (renamed.size === 0) return content;
  const whole = withIds({ ...content, milestones: [] }, renamed) as Content;
  const milestones = content.milestones.map((one) => ({
    ...(withIds(one, renamed) as Milestone),
    id: renamed.get(one.id) ?? one.id,
  }));
  return { ...whole, milestones };
}

/** Milestones that stand at another address than before. */
export function renamedIds(renamed: RenamedIds, names: Names): ContentChange[] {
  return [...renamed].map(([from, to]): ContentChange => ({
    kind: "milestone-renamed",
    subject: `${names.milestone(to)}, address`,
    before: `milestones/${from}`,
    after: `milestones/${to}`,
    about: names.aboutMilestone(to),
  }));
}
