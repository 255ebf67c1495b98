import type { Page } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { realSite } from "../site/built-sites.ts";
import { pagesOf } from "../site/pages.ts";
import { closeBrowser, openPage } from "./open.ts";

afterAll(closeBrowser);

const pages = pagesOf(realSite)
  .filter((path) => path.startsWith("easy-read/"))
  .map((path) => path.replace(/index\.html$/, ""));

/** How many sides of paper a page takes. */
async function sidesOf(page: Page, path: string): Promise<number> {
  await page.goto(inject("realUrl") + path);
  const paper = await page.pdf({ preferCSSPageSize: true });
  return paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe("Easy Read at a glance and on paper", () => {
  const priorities = pages.filter((path) => path.includes("/priorities/"));

  test("a priority is a leaflet of at most 4 sides, all pages a booklet of at most 24", async () => {
    const { page } = await openPage();
    try {
      for (const path of priorities) expect(await sidesOf(page, path)).toBeLessThanOrEqual(4);
      expect(await sidesOf(page, "easy-read/booklet/")).toBeLessThanOrEqual(24);
    } finally {
      await page.context().close();
    }
  });

  test("every other page begins to answer on the first screen of a phone, its controls in one line", async () => {
    const others = pages.filter((path) => !/\/(?:priorities|forms|search|booklet)\//.test(path));
    const { page } = await openPage({ viewport: { width: 390, height: 844 } });
    try {
      for (const path of others) {
        await page.goto(inject("realUrl") + path);
        const bottom = await page.$eval(".rows > li", (one) => one.getBoundingClientRect().bottom);
        expect(bottom, path).toBeLessThan(600);
        const controls = await page.$eval("#listen", (one) => one.getBoundingClientRect().height);
        expect(controls, path).toBeLessThan(64);
      }
      expect(others.length).toBeGreaterThan(8);
    } finally {
      await page.context().close();
    }
  });

  test.each(priorities)(
    "%s answers on the first screen of a phone, and nothing moves",
    async (path) => {
      const { page } = await openPage({ viewport: { width: 390, height: 844 } });
      try {
        await page.addInitScript(() => {
          const moved: number[] = [];
          Object.assign(globalThis, { moved });
          new PerformanceObserver((list) => {
            for (const one of list.getEntries())
              moved.push((one as unknown as { value: number }).value);
          }).observe({ type: "layout-shift", buffered: true });
        });
        await page.goto(inject("realUrl") + path);
        await page.waitForLoadState("networkidle");
        const bottom = await page.$eval(".answer", (one) => one.getBoundingClientRect().bottom);
        expect(bottom).toBeLessThan(500);
        expect(
          await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved),
        ).toEqual([]);
      } finally {
        await page.context().close();
      }
    },
  );
});
