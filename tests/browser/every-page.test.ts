import { afterAll, describe, expect, inject, test } from "vitest";
import { baseSite, sites } from "../site/built-sites.ts";
import { addressOf, madeFrom, mostOfEachKind, pagesToTry } from "../site/pages.ts";
import { coveringPages } from "../site/features.ts";
import { lookAt } from "./look-at-page.ts";
import { closeBrowser } from "./open.ts";

afterAll(closeBrowser);

const pages = sites.flatMap((site) =>
  pagesToTry(site).map((page) => ({ site, page, address: addressOf(site, page) })),
);
/**
 * Pages that the rules of accessibility are tried on: those that between them hold each way in which
 * any page is made (`npm run sweep` tries all), or, after a change of content alone, each that is
 * looked at.
 */
const ruled = new Set(
  baseSite
    ? pages
    : coveringPages(
        pages.map((page) => ({ page, features: madeFrom(page.site, page.page).features })),
      ),
);

/** The longest word that stands on a page, which needs most room. */
function longestWord(html: string): number {
  const words = html.replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]+>/g, " ").split(/[\s-]+/);
  return Math.max(...words.map(({ length }) => length));
}

/**
 * Beside those that are ruled, of each kind the longest page and that with the longest word: if
 * these make no complaint and fit, so do the others (`npm run sweep` tries all).
 */
const looked = new Set([
  ...ruled,
  ...(baseSite ? [] : mostOfEachKind(pages, ({ length }) => length)),
  ...(baseSite ? [] : mostOfEachKind(pages, longestWord)),
]);

describe("every kind of page", () => {
  test.concurrent.each([...looked])("$address makes no complaint and fits 320 px", async (one) => {
    const host = inject("urls")[one.site.name];
    await lookAt(new URL(one.address, host).href, ruled.has(one));
  });

  test("the rules of accessibility are tried on every kind of page", () => {
    const kindsOf = (list: Iterable<{ page: string }>): Set<string> =>
      new Set([...list].map(({ page }) => page.split("/")[0] ?? ""));
    expect(kindsOf(ruled)).toEqual(kindsOf(pages));
  });
});
