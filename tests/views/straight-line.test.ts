import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { madePlan } from "../../src/bench/made-plan.ts";
import type { Content } from "../../src/domain/content.ts";
import { improvements } from "../../src/domain/members/improvement.ts";
import { allOffTrack } from "../../src/domain/members/off-track.ts";
import { THIS_PLAN } from "../../src/domain/indicators/plan-of.ts";
import { buildReportCard, type ReportCard } from "../../src/domain/report-card.ts";
import { countDefinitions } from "../../src/domain/counts/counts.ts";
import { toContent } from "../../src/kinds/to-content.ts";
import { checkFiles } from "../../src/load/check-files.ts";
import { readFile } from "../../src/load/read-file.ts";
import { dataSets } from "../../src/public-data/data-sets.ts";
import { newRows } from "../../src/public-data/printed-sets.ts";
import { indicatorView } from "../../src/views/indicator.ts";
import { milestoneView } from "../../src/views/milestone.ts";
import { madeUpCard } from "./cards.ts";

const PAGES = "tests/fixtures/plans/saltmarsh/pages";
const pages = readdirSync(PAGES).map((name) => ({
  path: `pages/${name}`,
  bytes: readFileSync(join(PAGES, name)),
}));

/** A made-up plan, and how many entries of its lists have been looked at so far. */
function watched(milestones: number): { card: ReportCard; looks: () => number } {
  let looks = 0;
  const watch = <Item>(list: readonly Item[]): readonly Item[] =>
    new Proxy(list, {
      get: (target, key) => {
        if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  const content = toContent(checkFiles(madePlan(milestones, pages), "content").set, undefined);
  const lists = Object.entries(content).map(([name, part]: [string, unknown]) => [
    name,
    Array.isArray(part) ? watch(part) : part,
  ]);
  const card = buildReportCard(Object.fromEntries(lists) as Content);
  const reports = card.reports.map((part) => ({ ...part, entries: watch(part.entries) }));
  const indicators = { ...card.indicators, all: watch(card.indicators.all) };
  const latest = reports.at(-1) ?? card.latest;
  return { card: { ...card, reports, latest, indicators }, looks: () => looks };
}

const [small, large] = [watched(60), watched(240)];

/** How often the pages of one kind look at an entry of the plan's lists, for each page. */
function looksEach<Page>(
  { card, looks }: ReturnType<typeof watched>,
  pagesOf: (card: ReportCard) => readonly Page[],
  view: (card: ReportCard, page: Page) => unknown,
): number {
  const all = pagesOf(card);
  // What is worked out once for the whole plan is no page's own cost.
  for (const page of all.slice(0, 1)) view(card, page);
  const before = looks();
  for (const page of all) view(card, page);
  return (looks() - before) / all.length;
}

test.each<[kind: string, looks: (plan: typeof small) => number]>([
  ["milestone", (plan) => looksEach(plan, ({ content }) => content.milestones, milestoneView)],
  ["indicator", (plan) => looksEach(plan, (card) => card.indicators.all, indicatorView)],
])("a page of kind %s asks for no more in a plan of four times the milestones", (_, looks) => {
  expect(looks(large)).toBeLessThanOrEqual(looks(small) * 1.5 + 5);
});

test("what each report brought to the tables is looked up once they are made", () => {
  const { card, looks } = small;
  const [first, ...others] = card.reports.map(({ report }) => newRows(card, report));
  expect(first?.map(({ rows }) => rows.length)).toContain(60);
  expect(others.length).toBeGreaterThan(1);
  const before = looks();
  for (const { report } of card.reports) newRows(card, report);
  expect(looks() - before).toBeLessThanOrEqual(card.reports.length * 2);
});

test("each content file is read once, however many others rest on it", () => {
  const read = vi.fn(readFile);
  const inputs = madePlan(10, pages);
  checkFiles(inputs, "content", read);
  expect(read.mock.calls.map(([, path]) => path)).toEqual(inputs.map(({ path }) => path));
});

test("what is asked of the whole plan is worked out once", () => {
  expect(allOffTrack(madeUpCard)).toBe(allOffTrack(madeUpCard));
  expect(improvements(madeUpCard)).toBe(improvements(madeUpCard));
  expect(countDefinitions(madeUpCard)).toBe(countDefinitions(madeUpCard));
  expect(dataSets(madeUpCard)).toBe(dataSets(madeUpCard));
  const { indicators } = madeUpCard;
  expect(indicators.measures(THIS_PLAN)).toBe(indicators.measures(THIS_PLAN));
  expect(indicators.measures(THIS_PLAN, 1)).toBe(indicators.measures(THIS_PLAN, 1));
});
