import { afterAll, describe, expect, inject, test } from "vitest";
import { realSite, sites } from "../site/built-sites.ts";
import { addressOf, madeFrom, pagesToTry } from "../site/pages.ts";
import { coveringPages } from "../site/features.ts";
import { lookAt } from "./look-at-page.ts";
import { closeBrowser } from "./open.ts";

afterAll(closeBrowser);

const pages = sites.flatMap((site) =>
  pagesToTry(site).map((page) => {
    const one = { site, page, address: addressOf(site, page) };
    return { page: one, features: madeFrom(site, page).features };
  }),
);
/** Between them they hold each way in which any page is made. `npm run sweep` tries the rules on all. */
const covering = new Set(coveringPages(pages));

describe("every page", () => {
  test.concurrent.each(pages.map(({ page }) => page))(
    "$address makes no complaint and fits 320 px",
    async (one) => {
      const host = one.site === realSite ? inject("realUrl") : inject("fixtureUrl");
      await lookAt(new URL(one.address, host).href, covering.has(one));
    },
  );

  test("the rules of accessibility are tried on every kind of page", () => {
    const kindsOf = (list: Iterable<{ page: string }>): Set<string> =>
      new Set([...list].map(({ page }) => page.split("/")[0] ?? ""));
    expect(kindsOf(covering)).toEqual(kindsOf(pages.map(({ page }) => page)));
  });
});
