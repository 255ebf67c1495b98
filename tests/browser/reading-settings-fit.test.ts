import { afterAll, describe, expect, inject, test } from "vitest";
import { otherBodySite, realSite, sites } from "../site/built-sites.ts";
import { addressOf, mostOfEachKind, pagesOf } from "../site/pages.ts";
import { fits, WIDEST_READINGS } from "./fits.ts";
import { closeBrowser, openPage } from "./open.ts";

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

/** The key of all marks fits the narrowest phone with the words of a language that has long ones. */
test("the key of all marks breaks long words, and no short one", async () => {
  const site = sites.includes(otherBodySite) ? otherBodySite : realSite;
  const { page } = await openPage();
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(
    new URL(addressOf(site, "indicators/index.html"), inject("urls")[site.name]).href,
  );
  const heads = page.locator(".picture thead th:not(:first-child)");
  const lines = await heads.evaluateAll((all) =>
    all.map((one) => {
      const words = document.createRange();
      words.selectNodeContents(one);
      return words.getClientRects().length;
    }),
  );
  expect(lines).toEqual([1, 1, 1]);
  const width = await page.evaluate(() => {
    for (const one of document.querySelectorAll(".picture th")) one.append("Verschlechterungen");
    return document.documentElement.scrollWidth;
  });
  expect(width).toBe(320);
  await page.context().close();
});
