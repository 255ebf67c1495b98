import { describe, expect, test } from "vitest";
import { realSite } from "./built-sites.ts";
import { BUDGETS, overBudget, pagesOfBudget, sizeOf } from "./page-budgets.ts";
import { pagesToTry, readPage } from "./pages.ts";

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
