import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { realSite } from "./built-sites.ts";
import { pagesOf, pagesToTry, readPage, weigh } from "./pages.ts";

/** What one kind of page may weigh, and how long it takes to read. */
interface Budget {
  kind: string;
  pages: RegExp;
  /** Bytes of everything before interaction, compressed. */
  bytes: number;
  /** Elements of the page. */
  elements: number;
  /** Words of its main part, without what is closed until somebody opens it. */
  words: number;
}

const BUDGETS: readonly Budget[] = [
  { kind: "home", pages: /^index\.html$/, bytes: 12_500, elements: 900, words: 1_000 },
  { kind: "priority", pages: /^priorities\/\d+\//, bytes: 14_000, elements: 925, words: 1_600 },
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
    bytes: 12_000,
    elements: 700,
    words: 1_700,
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

const tried = pagesToTry(realSite);

describe.each(BUDGETS)("a page of kind $kind", ({ pages, bytes, elements, words }) => {
  test("is there", () => {
    expect(pagesOf(realSite).some((page) => pages.test(page))).toBe(true);
  });

  test.each(tried.filter((page) => pages.test(page)))(
    "%s keeps to its bytes, elements and words",
    (page) => {
      const html = readPage(realSite, page);
      const root = parse(html);
      const all = root.querySelectorAll("*").length;
      for (const closed of root.querySelectorAll("main details")) closed.remove();
      const said = root.querySelector("main")?.structuredText.match(/\S+/g) ?? [];
      expect({
        bytes: Math.max(bytes, weigh(html, bytes)),
        elements: Math.max(elements, all),
        words: Math.max(words, said.length),
      }).toEqual({ bytes, elements, words });
    },
  );
});
