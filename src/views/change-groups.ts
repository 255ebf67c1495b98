import type { ChangeKind, ContentChange } from "../domain/content-changes/content-change.ts";
import { countingAs, type Rating } from "../domain/rating.ts";
import { anyOf } from "../wording/rating-lists.ts";
import { numbered, sentenceCase, type Noun } from "../domain/noun.ts";
import { countOf } from "../wording/numbers.ts";
import { changeLine } from "./change-lines.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import { LOCALE } from "../wording/catalogue/spoken.ts";

/** Up to this many changes stand in one list; more are put under their priorities. */
const ONE_LIST = 5;
/** At most this many lines are listed for one priority; the rest is counted. */
const MOST_LISTED = 10;
/** What is deleted or to be read again is told in full, as far as a comment has room. */
const MOST_IN_FULL = 150;
/** At most this many figures of one indicator are listed; the rest is counted. */
const MOST_FIGURES = 6;
/** At most this many milestones that are off track are named; the rest is counted. */
const MOST_OFF_TRACK = 6;

/** What the plan calls its levels. */
export type ChangeWords = Readonly<Record<"priority" | "milestone", Noun>>;

/** Names of changes that matter more than others in their list: indicators whose verdict turns. */
export type Turned = ReadonlySet<string>;

/** Smaller is more important: history that is altered, verdicts that turn, what is or was off track. */
function rank(one: ContentChange, turned: Turned): number {
  if (one.history !== undefined) return 0;
  if (one.about && turned.has(one.about.thing)) return 1;
  const rated = [...(one.rated?.before ?? []), ...(one.rated?.after ?? [])];
  return countingAs(rated, "off-track").length > 0 ? 1 : 2;
}

/** The most important first, then by name. */
function byImportance(changes: readonly ContentChange[], turned: Turned): ContentChange[] {
  // Periods of one indicator stay in the order they have.
  const name = (one: ContentChange): string => one.about?.thing ?? "";
  return changes.toSorted(
    (a, b) =>
      rank(a, turned) - rank(b, turned) ||
      name(a).localeCompare(name(b), LOCALE, { numeric: true }),
  );
}

/** All new figures of one indicator in one line. */
function figuresLine(thing: string, figures: readonly ContentChange[]): string {
  const said = figures
    .slice(0, MOST_FIGURES)
    .map((one) => `${one.about?.part ?? ""} ${one.after ?? ""}`.trim());
  const rest = figures.length - said.length;
  const more = rest > 0 ? `, and ${rest} more` : "";
  return `- ${plainMarkdown(thing)}: ${countOf(figures.length, "figure")}: ${plainMarkdown(said.join(", "))}${more}`;
}

/** The new rating of a milestone, if all parts of it count as off track. */
function offTrack({ rated }: ContentChange): readonly Rating[] {
  const parts = rated?.after ?? [];
  const off = countingAs(parts, "off-track");
  return off.length === parts.length ? off : [];
}

/** All new updates of one priority in one line: how many of each rating; off track by name. */
function updatesLine(updates: readonly ContentChange[], words: ChangeWords): string {
  // What is not recorded stands last.
  const order = ([one]: readonly ContentChange[]): number =>
    one?.rated?.after?.[0]?.order ?? Number.MAX_SAFE_INTEGER;
  const counts = [...Map.groupBy(updates, (one) => one.after ?? "")]
    .sort(([, a], [, b]) => order(a) - order(b))
    .map(([rating, group]) => `${rating} ${group.length}`);
  const off = updates.filter((one) => offTrack(one).length > 0);
  const rest = off.length > MOST_OFF_TRACK ? `, and ${off.length - MOST_OFF_TRACK} more` : "";
  const named = off.slice(0, MOST_OFF_TRACK).map((one) => `“${one.about?.thing ?? ""}”`);
  const heading = sentenceCase(anyOf(off.flatMap(offTrack)));
  const listed = off.length > 0 ? `. ${heading}: ${plainMarkdown(named.join(", "))}${rest}` : "";
  return `- ${countOf(updates.length, `${words.milestone.one} update`)}: ${plainMarkdown(counts.join(", "))}${listed}`;
}

/** Changes of the kinds that are summed up, if there are at least two of one. */
function summedUp(
  changes: readonly ContentChange[],
  words: ChangeWords,
): Map<ContentChange, string> {
  const keyOf = ({ kind, about, history }: ContentChange): string | null => {
    if (!about || history !== undefined) return null;
    if (kind === "update-added") return kind;
    return kind === "figure-added" ? `${kind} ${about.thing}` : null;
  };
  const lines = new Map<ContentChange, string>();
  for (const [key, group] of Map.groupBy(changes, keyOf)) {
    const [first, ...others] = group;
    if (key === null || !first || others.length === 0) continue;
    const isUpdates = first.kind === "update-added";
    lines.set(
      first,
      isUpdates ? updatesLine(group, words) : figuresLine(first.about?.thing ?? "", group),
    );
    for (const other of others) lines.set(other, "");
  }
  return lines;
}

function listed(changes: readonly ContentChange[], turned: Turned, words: ChangeWords): string[] {
  const sorted = byImportance(changes, turned);
  const sums = summedUp(sorted, words);
  const lines = sorted.map((one) => sums.get(one) ?? changeLine(one)).filter((one) => one !== "");
  const inFull = changes.every((one) => one.kind.endsWith("-deleted"));
  const most = inFull ? MOST_IN_FULL : MOST_LISTED;
  const rest = lines.length - most;
  return [...lines.slice(0, most), ...(rest > 0 ? [`- … and ${rest} more`] : [])];
}

/** "52 milestone updates, 3 milestones": what the kinds of new things are called. */
function namesOfNew({
  milestone,
}: ChangeWords): Readonly<Partial<Record<ChangeKind, readonly [one: string, many?: string]>>> {
  return {
    "report-added": ["report"],
    "update-added": [`${milestone.one} update`],
    "milestone-added": [milestone.one, milestone.many],
    "indicator-added": ["indicator"],
    "figure-added": ["figure"],
    "highlight-added": ["highlight"],
    "other-added": ["other thing"],
  };
}

/** How many new things of each kind there are; nothing for changes of one kind. */
export function countsOfNew(changes: readonly ContentChange[], words: ChangeWords): string[] {
  const kinds = Map.groupBy(changes, (one) => one.kind);
  if (kinds.size < 2 || !changes.every((one) => one.kind.endsWith("-added"))) return [];
  const counts = Object.entries(namesOfNew(words)).flatMap(([kind, [one, many]]) => {
    const group = kinds.get(kind as ChangeKind);
    return group ? [countOf(group.length, one, many)] : [];
  });
  return [`${counts.join(", ")}.`, ""];
}

/** Rows of Easy Read under their pages, in the order of the pages and of their rows. */
export function rowsByPage(changes: readonly ContentChange[]): string[] {
  const pages = Map.groupBy(changes, (one) => one.about?.thing ?? one.subject);
  let room = MOST_IN_FULL;
  return [...pages].flatMap(([page, rows]) => {
    const told = rows.slice(0, Math.max(0, room));
    room -= rows.length;
    const lines = told.map((one) =>
      changeLine({ ...one, subject: sentenceCase(one.about?.part ?? one.subject) }),
    );
    const rest = rows.length - told.length;
    const more = rest > 0 ? [`- … and ${rest} more`] : [];
    return [`**${plainMarkdown(page)}** (${rows.length})`, "", ...lines, ...more, ""];
  });
}

/**
 * Changes of one section as lists: one list where they are few, else one for each priority, with
 * its total. The most important comes first, in the lists and among them; no order is that of files.
 *
 * @param priorities names of the priorities by number
 * @param turned names of the indicators whose verdict turns
 * @param words what the plan calls its levels
 */
export function changeLists(
  changes: readonly ContentChange[],
  priorities: ReadonlyMap<number, string>,
  turned: Turned,
  words: ChangeWords,
): string[] {
  const groups = [...Map.groupBy(changes, (one) => one.about?.priority)];
  if (changes.length <= ONE_LIST || groups.length < 2)
    return [...listed(changes, turned, words), ""];
  const weight = (group: readonly ContentChange[]): number =>
    Math.min(...group.map((one) => rank(one, turned)));
  const number = (priority: number | undefined): number => priority ?? Infinity;
  return groups
    .sort(
      ([a, left], [b, right]) =>
        weight(left) - weight(right) || Math.sign(number(a) - number(b)) || 0,
    )
    .flatMap(([priority, group]) => {
      const name = priority === undefined ? "" : `: ${priorities.get(priority) ?? ""}`;
      const heading =
        priority === undefined ? "Of no single priority" : numbered(words.priority, priority);
      return [
        `**${heading}${plainMarkdown(name.replace(/: $/, ""))}** (${group.length})`,
        "",
        ...listed(group, turned, words),
        "",
      ];
    });
}
