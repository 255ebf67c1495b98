import { parse } from "node-html-parser";
import type { SweptBudget } from "../../src/domain/evidence/sweep.ts";
import type { BuiltSite } from "./built-sites.ts";
import { pagesOf, readPage, weigh } from "./pages.ts";

/** What one kind of page may weigh, and how long it takes to read. */
export interface Budget {
  kind: string;
  pages: RegExp;
  /** Bytes of everything before interaction, compressed. */
  bytes: number;
  /** Elements of the page. */
  elements: number;
  /** Words of its main part, without what is closed until somebody opens it. */
  words: number;
}

/** What every kind of page may be at most. */
export const BUDGETS: readonly Budget[] = [
  { kind: "home", pages: /^index\.html$/, bytes: 10_000, elements: 900, words: 1_000 },
  { kind: "priority", pages: /^priorities\/\d+\//, bytes: 14_000, elements: 900, words: 1_500 },
  {
    kind: "report",
    pages: /^reports\/[^/]+\/index\.html$/,
    bytes: 14_000,
    elements: 900,
    words: 1_500,
  },
  {
    kind: "report’s priority",
    pages: /^reports\/[^/]+\/priority-/,
    bytes: 25_000,
    elements: 1_250,
    words: 6_500,
  },
  { kind: "milestone", pages: /^milestones\//, bytes: 10_000, elements: 400, words: 2_000 },
  {
    kind: "indicator",
    pages: /^indicators\/(?!index|plan|priority|status)[^/]+\/index/,
    bytes: 10_000,
    elements: 700,
    words: 1_700,
  },
  { kind: "edition", pages: /^editions\/[^/]+\/index/, bytes: 12_000, elements: 700, words: 2_300 },
  {
    kind: "edition’s priority",
    pages: /^editions\/[^/]+\/priorities\//,
    bytes: 9_000,
    elements: 400,
    words: 2_500,
  },
  {
    kind: "edition’s indicator",
    pages: /^editions\/[^/]+\/indicators\//,
    bytes: 7_000,
    elements: 350,
    words: 1_500,
  },
  // A row for each indicator: it grows with the plan.
  {
    kind: "list of all indicators",
    pages: /^indicators\/index\.html$/,
    bytes: 11_000,
    elements: 900,
    words: 1_800,
  },
  { kind: "Easy Read", pages: /^easy-read\//, bytes: 10_000, elements: 900, words: 1_600 },
  { kind: "members", pages: /^members\/index\.html$/, bytes: 12_000, elements: 900, words: 900 },
  {
    kind: "briefing",
    pages: /^members\/\d+\/index\.html$/,
    bytes: 12_000,
    elements: 900,
    words: 350,
  },
];

/** What any page may have; a large page is slow to show and to search on an old phone. */
export const MOST_ELEMENTS = 900;

/** Pages that may have more, and why. */
export const LARGE_PAGES: readonly { pages: RegExp; why: string }[] = [
  {
    pages: /^reports\/[^/]+\/priority-/,
    why: "a report’s words on a priority are published whole, every update with its place",
  },
];

/** How many elements a page has, counted by its tags: quick enough for every page. */
export function elementsOf(html: string): number {
  return html.match(/<[a-z][\w-]*[\s>/]/g)?.length ?? 0;
}

/** How large a page is, in the measures of the budgets. */
export type PageSize = Pick<Budget, "bytes" | "elements" | "words">;

/**
 * Measures a page.
 *
 * @param allowed bytes that need no closer look: a page that a quick compression makes as small is
 *   said to have those; left out, every page is made as small as it can be
 */
export function sizeOf(html: string, allowed = 0): PageSize {
  const root = parse(html);
  const elements = root.querySelectorAll("*").length;
  for (const closed of root.querySelectorAll("main details")) closed.remove();
  const said = root.querySelector("main")?.structuredText.match(/\S+/g) ?? [];
  return { bytes: weigh(html, allowed), elements, words: said.length };
}

/** What a page has too much of: "words: 1,200 of 900". */
export function overBudget(size: PageSize, budget: Budget): string[] {
  return (["bytes", "elements", "words"] as const)
    .filter((measure) => size[measure] > budget[measure])
    .map((measure) => `${measure}: ${String(size[measure])} of ${String(budget[measure])}`);
}

/** Pages of a kind on a site. */
export function pagesOfBudget(site: BuiltSite, { pages }: Budget): string[] {
  return pagesOf(site).filter((page) => pages.test(page));
}

/** The largest page of each kind, beside what it may be. */
export function measureBudgets(site: BuiltSite): SweptBudget[] {
  return BUDGETS.map((budget) => {
    const sizes = pagesOfBudget(site, budget).map((page) => sizeOf(readPage(site, page)));
    const room = (measure: keyof PageSize) => ({
      limit: budget[measure],
      most: Math.max(0, ...sizes.map((size) => size[measure])),
    });
    return {
      kind: budget.kind,
      pages: sizes.length,
      bytes: room("bytes"),
      elements: room("elements"),
      words: room("words"),
    };
  });
}
