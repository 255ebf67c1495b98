import { resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { pdfFacts } from "../pdf/facts.ts";
import { printPdf, startPrinter } from "./print-pdf.ts";
import { realSite } from "../site/built-sites.ts";
import { pagesOf } from "../site/pages.ts";
import { closeBrowser, openPage } from "./open.ts";

let printer: Browser;
beforeAll(async () => {
  printer = await startPrinter();
});
afterAll(async () => {
  await printer.close();
  await closeBrowser();
});

/** Points in a pixel of paper. */
const POINTS = 72 / 96;

async function sides(page: string): Promise<number> {
  return pdfFacts(await printPdf(printer, resolve(realSite.dist, page))).pages;
}

describe("on paper", () => {
  const priorities = pagesOf(realSite).filter((page) => /^priorities\/\d+\//.test(page));

  test.each(priorities)("%s takes six sides of A4 at most", async (page) => {
    expect(await sides(page)).toBeLessThanOrEqual(6);
  });

  test("an indicator with much to say takes four sides at most", async () => {
    expect(await sides("indicators/neet-16-to-18/index.html")).toBeLessThanOrEqual(4);
  });

  test("the plan on a page has no letter smaller than 8.5 point", async () => {
    const { page } = await openPage({ viewport: { width: 1070, height: 740 } });
    await page.goto(`${inject("realUrl")}members/plan-on-a-page/`);
    await page.emulateMedia({ media: "print" });
    const smallest = await page.locator(".plan-on-a-page").evaluate((plan) => {
      const texts = document.createTreeWalker(plan, NodeFilter.SHOW_TEXT);
      const sizes: number[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const of = node.parentElement;
        if (!of?.getClientRects().length || node.textContent?.trim() === "") continue;
        sizes.push(parseFloat(getComputedStyle(of).fontSize));
      }
      return Math.min(...sizes);
    });
    expect(smallest * POINTS).toBeGreaterThanOrEqual(8.49);
    await page.context().close();
  });

  test.each(["", "priorities/1/", "indicators/", "search/", "easy-read/"])(
    "%s shows nothing that only a screen can use",
    async (path) => {
      const { page } = await openPage();
      await page.goto(`${inject("realUrl")}${path}`);
      await page.emulateMedia({ media: "print" });
      const shown = page.locator("input, select, button, nav").filter({ visible: true });
      expect(
        await shown.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80))),
      ).toEqual([]);
      await page.context().close();
    },
  );
});
