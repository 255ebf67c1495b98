import { AsyncLocalStorage } from "node:async_hooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Content } from "../../src/domain/content.ts";
import { once } from "../../src/domain/once.ts";
import { noReads, noteReads, setWhole, settledAnswer, type Reads } from "../../src/domain/reads.ts";
import { buildReportCard, type ReportCard } from "../../src/domain/report-card.ts";
import { PAGE_MAKINGS } from "../../src/dry-run/pages.ts";
import { markOfValue, notingContent, pieceMarks } from "../../src/load/content-pieces.ts";
import { ReadRecord, soundAnswers } from "../../src/load/read-record.ts";
import { siteFrame } from "../../src/views/site.ts";
import { contentOf, HERONSFORD } from "../content/plans.ts";

/*
 * A build that keeps pages takes those that are made of the same pieces. So whatever a view shows
 * must be among the pieces that were noted for it, also where an earlier page remembered it.
 */
const store = new AsyncLocalStorage<Reads>();

/** Everything that a page may show of a value. */
function textOf(value: unknown): string {
  const seen = new Set<unknown>();
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map || part instanceof Set) return [...part];
    if (typeof part !== "object" || part === null) return part;
    if (seen.has(part)) return "again";
    seen.add(part);
    return part;
  });
}

/** What is made of a report card. */
interface Made {
  card: ReportCard;
  markOf: (piece: string) => string | null;
  /** By page: all that it may show, and what that is made of. */
  pages: ReadonlyMap<string, { text: string; reads: Reads }>;
}

/** As a build joins it: what that reads is read for every page. */
const cardOf = once((content: Content) => setWhole(buildReportCard(content)));

function madeOf(content: Content): Made {
  const noting = notingContent(content);
  const card = cardOf(noting);
  const pages = new Map<string, { text: string; reads: Reads }>();
  for (const { page, make } of Object.values(PAGE_MAKINGS).flatMap((all) => all(card))) {
    const reads = noReads();
    const text = store.run(reads, () => textOf([make(), siteFrame(cardOf(noting), page)]));
    pages.set(`${page} ${pages.size}`, { text, reads });
  }
  const marks = pieceMarks(content);
  const ofAnswer = (piece: string): string | null => markOfValue(settledAnswer(piece) ?? null);
  return { card, markOf: (piece) => marks(piece) ?? ofAnswer(piece), pages };
}

/** Pages that the next build would take as they were. */
function keptOf(before: Made, now: Made): string[] {
  const record = new ReadRecord();
  const pages = [...before.pages].map(([page, { reads }]) => [page, record.add(reads)] as const);
  const written = record.lists();
  setWhole(before.card);
  const marks = written.pieces.map(before.markOf);
  setWhole(now.card);
  const sound = soundAnswers({ ...written, marks }, now.markOf);
  return pages.filter(([, at]) => sound[at]).map(([page]) => page);
}

type Kind = "milestones" | "indicators";

/** The content with one field of its first entry of a kind changed. */
function changed(content: Content, kind: Kind, field: string): Content {
  const [first, ...others] = content[kind] as readonly object[];
  const was = (first as Readonly<Record<string, unknown>>)[field];
  return { ...content, [kind]: [{ ...first, [field]: `${String(was)} anew` }, ...others] };
}

let before: Made;

beforeAll(() => {
  noteReads({
    now: () => store.getStore(),
    within: (reads, ask) => store.run(reads, ask),
    whole: undefined,
  });
  before = madeOf(contentOf(HERONSFORD));
});

afterAll(() => {
  noteReads(undefined);
});

describe("a page that is kept", () => {
  // Words of other entries included: each of these is said on pages of others too.
  it.each([
    ["milestones", "wording"],
    ["indicators", "name"],
  ] as const)("is as it would be made after a change of %s: %s", (kind, field) => {
    const now = madeOf(changed(contentOf(HERONSFORD), kind, field));
    const differ = [...now.pages.keys()].filter(
      (page) => now.pages.get(page)?.text !== before.pages.get(page)?.text,
    );
    const kept = keptOf(before, now);
    expect(differ.length).toBeGreaterThan(1);
    expect(kept.filter((page) => differ.includes(page))).toEqual([]);
    expect(kept.length).toBeGreaterThan(now.pages.size / 4);
  });
});
