import type { Content } from "../domain/content.ts";
import { embargoedReports, hiddenBy, type HiddenIds } from "../domain/embargo.ts";
import type { Hidden } from "../domain/hidden.ts";
import type { SourceDocument } from "../domain/plan.ts";
import type { Report } from "../domain/report.ts";
import type { KindFile } from "./kind.ts";
import { KINDS, type AnyKind } from "./kinds.ts";

type Lists = Readonly<Record<string, readonly unknown[] | object>>;

/** A kind as the embargo sees it: the types of its entries are its own affair. */
interface Keeper {
  collection: string;
  embargo(entry: unknown, hidden: Hidden): unknown;
}

/** A kind as a file's entry is looked for. */
interface Maker {
  collection: string;
  entry(file: KindFile<unknown>): unknown;
  key(entry: unknown): string;
}

function keptOpen(kind: AnyKind, content: Content, hidden: Hidden): unknown {
  const { collection, embargo } = kind as unknown as Keeper;
  const own = (content as unknown as Lists)[collection] ?? [];
  // Of the plan there is one: its embargo keeps back parts of it, never the plan itself.
  if (!Array.isArray(own)) return embargo(own, hidden);
  return own.flatMap((entry: unknown) => embargo(entry, hidden) ?? []);
}

/** The content that each kind's own embargo leaves. */
function pass(content: Content, hidden: Hidden): Content {
  const lists = KINDS.map((kind) => [kind.collection, keptOpen(kind, content, hidden)] as const);
  return Object.fromEntries(lists) as unknown as Content;
}

function missing<T>(
  before: readonly T[],
  after: readonly T[],
  id: (one: T) => string,
): Set<string> {
  const there = new Set(after.map(id));
  return new Set(before.map(id).filter((one) => !there.has(one)));
}

/** Milestones that only reports know which wait. */
function onlyThere({ updates }: Content, reports: ReadonlySet<string>): Set<string> {
  const open = new Set(
    updates.filter((one) => !reports.has(one.report)).map((one) => one.milestone),
  );
  return new Set(updates.map((one) => one.milestone).filter((id) => !open.has(id)));
}

/** What tells papers of several plans apart: one paper may have an id of its own in each. */
function nameOfPaper({ title, date }: SourceDocument): string {
  return `${title}, ${date}`;
}

/** The papers of a plan that are called as those which wait in another plan of the body. */
function papersCalled({ plan }: Content, called: ReadonlySet<string>): string[] {
  return plan.documents.filter((one) => called.has(nameOfPaper(one))).map(({ id }) => id);
}

function idsAtFirst(
  content: Content,
  waiting: readonly Report[],
  elsewhere: ReadonlySet<string>,
): HiddenIds {
  const reports = new Set(waiting.map((one) => one.id));
  const papers = waiting.map((one) => one.source.document);
  return {
    report: reports,
    paper: new Set([...papers, ...papersCalled(content, elsewhere)]),
    milestone: onlyThere(content, reports),
    priority: new Set(),
    indicator: new Set(),
    clinic: new Set(),
    glossary: new Set(),
  };
}

/** What is kept back once a pass has taken out what named it. */
function idsAfter(before: HiddenIds, content: Content, open: Content): HiddenIds {
  const id = (one: { id: string }): string => one.id;
  const papers = (one: Content): { id: string }[] => [
    ...one.plan.documents,
    ...one.indicatorReports,
    ...one.improvementPlans,
    ...one.improvementActions,
    ...one.earlierPlans,
  ];
  return {
    report: missing(content.reports, open.reports, id),
    paper: missing(papers(content), papers(open), id),
    milestone: new Set([...before.milestone, ...missing(content.milestones, open.milestones, id)]),
    priority: missing(content.priorities, open.priorities, (one) => String(one.number)),
    indicator: missing(content.indicators, open.indicators, id),
    clinic: missing(content.clinics, open.clinics, id),
    glossary: missing(content.glossary, open.glossary, id),
  };
}

function sizeOf(ids: HiddenIds): number {
  return Object.values(ids).reduce((sum, one) => sum + one.size, 0);
}

/** Content of which a part waits: what is open of it, and what is kept back. */
export interface KeptBack {
  open: Content;
  hidden: Hidden;
  /** The reports that wait. */
  waiting: readonly Report[];
}

/**
 * What may be published of the content, and what is kept back of it: reports whose moment has not
 * come, and everything that names, cites, links to or is about them. Each kind of content says what
 * that means for it. What names something that is kept back for that reason is kept back as well,
 * until nothing is left.
 *
 * @param now the moment of publishing, ISO with offset; only reports with `publishFrom` after it
 * are kept back
 * @param elsewhere papers, by title and date, that wait in another plan of the body: what cites them waits too
 * @returns null if nothing waits
 */
export function keptBack(
  content: Content,
  now: string,
  elsewhere: ReadonlySet<string> = new Set(),
): KeptBack | null {
  const waiting = embargoedReports(content.reports, now);
  let ids = idsAtFirst(content, waiting, elsewhere);
  if (waiting.length + ids.paper.size === 0) return null;
  for (;;) {
    const hidden = hiddenBy(content, ids);
    const open = pass(content, hidden);
    const next = idsAfter(ids, content, open);
    if (sizeOf(next) <= sizeOf(ids)) return { open, hidden, waiting };
    ids = next;
  }
}

/** The content as it may be published at a moment: see `keptBack`. */
export function withoutEmbargoed(
  content: Content,
  now: string,
  elsewhere?: ReadonlySet<string>,
): Content {
  return keptBack(content, now, elsewhere)?.open ?? content;
}

/** The papers, by title and date, of reports whose moment has not come. */
export function waitingPapers({ reports, plan }: Content, now: string): Set<string> {
  const ids = new Set(embargoedReports(reports, now).map((one) => one.source.document));
  return new Set(plan.documents.filter(({ id }) => ids.has(id)).map(nameOfPaper));
}

/** Whether a file is still part of what may be published, in whole or in part. */
export function isOpen(file: KindFile<unknown> & { kind: string }, { open }: KeptBack): boolean {
  const kind = KINDS.find((one) => one.name === file.kind) as unknown as Maker | undefined;
  if (!kind) return false;
  const entries = (open as unknown as Lists)[kind.collection] ?? [];
  const key = kind.key(kind.entry(file));
  return !Array.isArray(entries) || entries.some((one) => kind.key(one) === key);
}
