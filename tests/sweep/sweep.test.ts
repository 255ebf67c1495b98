import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { browserName, closeBrowser } from "../browser/open.ts";
import { sites, type BuiltSite } from "../site/built-sites.ts";
import { coveringPages } from "../site/features.ts";
import { sourceOf } from "../site/source-of.ts";
import { addressOf, madeFrom, pagesOf, readPage } from "../site/pages.ts";
import { knownFault } from "./known-faults.ts";
import { progressOf } from "./progress.ts";
import { writeRecord } from "./record.ts";
import { keptResult, sweptOnce } from "./results.ts";
import { sweepPage } from "./sweep-page.ts";

let browser = "";

beforeAll(async () => {
  browser = await browserName();
});

afterAll(async () => {
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

describe.each(sites)("the $name, in every way of looking", (site) => {
  const pages = pagesInOrder(site);
  const tell = progressOf(site.name, pages.length);
  test.concurrent.each(pages)("%s has no fault", async (page) => {
    const html = readPage(site, page);
    const url = new URL(addressOf(site, page), inject("urls")[site.name]).href;
    const before = keptResult(html, browser) !== undefined;
    const { looks } = await sweptOnce(html, browser, () => sweepPage(url));
    tell(before ? "before" : "now");
    const faults = looks.flatMap(({ mode, by, broken }) =>
      broken
        .filter((one) => !knownFault(by, one.rule))
        .map((one) => ({
          ...{ mode, by, ...one },
          from: one.places.map((place) => sourceOf(place, site.contentDir)),
        })),
    );
    expect(faults).toEqual([]);
  });
});
