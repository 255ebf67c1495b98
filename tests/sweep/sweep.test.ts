import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { browserName, closeBrowser } from "../browser/open.ts";
import { sites } from "../site/built-sites.ts";
import { sourceOf } from "../site/source-of.ts";
import { addressOf, readPage } from "../site/pages.ts";
import { knownFault } from "./known-faults.ts";
import { progressOf } from "./progress.ts";
import { writeRecord } from "./record.ts";
import { keptResult, sweptOnce } from "./results.ts";
import { sweptPages } from "./swept-pages.ts";
import { sweepPage } from "./sweep-page.ts";

let browser = "";

beforeAll(async () => {
  browser = await browserName();
});

afterAll(async () => {
  await closeBrowser();
  writeRecord(browser);
});

describe.each(sites)("the $name, in every way of looking", (site) => {
  const pages = sweptPages(site);
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
          from: one.places.map((place, at) =>
            sourceOf(place, site.contentDir, page, one.around?.[at]),
          ),
        })),
    );
    expect(faults).toEqual([]);
  });
});
