import { afterAll, describe, expect, inject, test } from "vitest";
import { realSite, sites } from "../site/built-sites.ts";
import { addressOf, pagesToTry, readPage } from "../site/pages.ts";
import { coveringPages, featuresOf } from "../site/features.ts";
import { lookAt } from "./look-at-page.ts";
import { closeBrowser } from "./open.ts";

afterAll(closeBrowser);

const pages = sites.flatMap((site) =>
  pagesToTry(site).map((page) => ({ site, page, address: addressOf(site, page) })),
);
/** Between them they hold each way in which any page is made. `npm run sweep` tries the rules on all. */
const covering = new Set(
  coveringPages(
    pages.map((one) => ({ page: one, features: featuresOf(readPage(one.site, one.page)) })),
  ),
);

describe("every page", () => {
  test.concurrent.each(pages)("$address makes no complaint and fits 320 px", async (one) => {
    const host = one.site === realSite ? inject("realUrl") : inject("fixtureUrl");
    await lookAt(new URL(one.address, host).href, covering.has(one));
  });

  test("the rules of accessibility are tried on every kind of page", () => {
    const kinds = (list: Iterable<(typeof pages)[number]>): Set<string> =>
      new Set([...list].map(({ page }) => page.split("/")[0] ?? ""));
    expect(kinds(covering)).toEqual(kinds(pages));
  });
});
