import { describe, expect, test } from "vitest";
import { realSite } from "./built-sites.ts";
import {
  BUDGETS,
  elementsOf,
  LARGE_PAGES,
  MOST_ELEMENTS,
  overBudget,
  pagesOfBudget,
  sizeOf,
} from "./page-budgets.ts";
import { pagesOf, pagesToTry, readPage } from "./pages.ts";

const tried = new Set(pagesToTry(realSite));

describe.each(BUDGETS)("a page of kind $kind", (budget) => {
  const own = pagesOfBudget(realSite, budget);

  test("is there", () => {
    expect(own.length).toBeGreaterThan(0);
  });

  test.each(own.filter((page) => tried.has(page)))(
    "%s keeps to its bytes, elements and words",
    (page) => {
      const size = sizeOf(readPage(realSite, page), budget.bytes);
      expect(overBudget(size, budget)).toEqual([]);
    },
  );
});

test("no page has more elements than an old phone shows quickly, but those named with a reason", () => {
  const large = pagesOf(realSite).filter(
    (page) => elementsOf(readPage(realSite, page)) > MOST_ELEMENTS,
  );
  const unnamed = large.filter((page) => !LARGE_PAGES.some(({ pages }) => pages.test(page)));
  expect(unnamed).toEqual([]);
  // A reason that no page needs any more is taken out.
  for (const { pages } of LARGE_PAGES) expect(large.some((page) => pages.test(page))).toBe(true);
});
