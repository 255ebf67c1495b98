import { afterAll, describe, expect, inject, test } from "vitest";
import { closeBrowser } from "../browser/open.ts";
import { realSite, sites } from "../site/built-sites.ts";
import { addressOf, pagesOf, readPage } from "../site/pages.ts";
import { knownFault } from "./known-faults.ts";
import { ROUNDS } from "./modes.ts";
import { writeRecord } from "./record.ts";
import { sweptOnce } from "./results.ts";
import { sweepPage } from "./sweep-page.ts";

afterAll(async () => {
  await closeBrowser();
  writeRecord();
});

describe.each(sites)("the $name", (site) => {
  describe.each(ROUNDS)("looked at $name", (round) => {
    test.concurrent.each(pagesOf(site))("%s has no fault", async (page) => {
      const host = site === realSite ? inject("realUrl") : inject("fixtureUrl");
      const url = new URL(addressOf(site, page), host).href;
      const looks = await sweptOnce(readPage(site, page), round, () => sweepPage(url, round));
      const faults = looks.flatMap(({ mode, by, broken }) =>
        broken.filter((one) => !knownFault(by, one.rule)).map((one) => ({ mode, by, ...one })),
      );
      expect(faults).toEqual([]);
    });
  });
});
