import { afterAll, describe, expect, inject, test } from "vitest";
import { browserName, closeBrowser } from "../browser/open.ts";
import { sites, type BuiltSite } from "../site/built-sites.ts";
import { coveringPages } from "../site/features.ts";
import { sourceOf } from "../site/source-of.ts";
import { addressOf, madeFrom, pagesOf, readPage } from "../site/pages.ts";
import { knownFault } from "./known-faults.ts";
import { ROUNDS } from "./modes.ts";
import { writeRecord } from "./record.ts";
import { sweptOnce } from "./results.ts";
import { sweepPage } from "./sweep-page.ts";

afterAll(async () => {
  const browser = await browserName();
  await closeBrowser();
  writeRecord(browser);
});

/**
 * Every page. First come those that between them show each way in which any page is made, so that a
 * sweep that is broken off has seen the most.
 */
function pagesInOrder(site: BuiltSite): string[] {
  const all = pagesOf(site).map((page) => ({ page, features: madeFrom(site, page).features }));
  return [...new Set([...coveringPages(all), ...all.map(({ page }) => page)])];
}

describe.each(sites)("the $name", (site) => {
  const pages = pagesInOrder(site);
  describe.each(ROUNDS)("looked at $name", (round) => {
    test.concurrent.each(pages)("%s has no fault", async (page) => {
      const host = inject("urls")[site.name];
      const url = new URL(addressOf(site, page), host).href;
      const looks = await sweptOnce(readPage(site, page), round, () => sweepPage(url, round));
      const faults = looks.flatMap(({ mode, by, broken }) =>
        broken
          .filter((one) => !knownFault(by, one.rule))
          .map((one) => ({ mode, by, ...one, from: one.places.map((html) => sourceOf(html)) })),
      );
      expect(faults).toEqual([]);
    });
  });
});
