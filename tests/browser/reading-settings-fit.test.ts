import { afterAll, describe, expect, inject, test } from "vitest";
import { sites } from "../site/built-sites.ts";
import { addressOf, mostOfEachKind, pagesOf } from "../site/pages.ts";
import { fits, WIDEST_READINGS } from "./fits.ts";
import { closeBrowser } from "./open.ts";

afterAll(closeBrowser);

const pages = sites.flatMap((site) => pagesOf(site).map((page) => ({ site, page })));

/** The longest page of each kind, on any site. `npm run sweep` tries all. */
const longest = mostOfEachKind(pages, ({ length }) => length).map(({ site, page }) => {
  return { site, address: addressOf(site, page) };
});

describe("with the reader’s own text size and spacing", () => {
  test.concurrent.each(longest)("$address fits every screen", ({ site, address }) =>
    fits(new URL(address, inject("urls")[site.name]).href, WIDEST_READINGS),
  );

  test("every kind of page is among them", () => {
    expect(longest.length).toBeGreaterThan(80);
  });
});
