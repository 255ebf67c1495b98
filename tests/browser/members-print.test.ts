import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pdfFacts, type PdfFacts } from "../pdf/facts.ts";
import { printPdf, startPrinter } from "./print-pdf.ts";
import { sites } from "../site/built-sites.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startPrinter();
});
afterAll(() => browser.close());

describe.each(sites)("on paper, with the network and scripts off: $name", ({ dist }) => {
  const folder = resolve(dist, "members");
  const numbered = (inside: string): string[] =>
    readdirSync(inside).filter((name) => /^\d+$/.test(name));
  const facts = async (page: string): Promise<PdfFacts> =>
    pdfFacts(await printPdf(browser, resolve(folder, page, "index.html")));

  test("each briefing is one A4 side", async () => {
    const briefings = numbered(folder);
    expect(briefings).not.toEqual([]);
    expect(briefings).toEqual(numbered(resolve(dist, "priorities")));
    for (const name of briefings) {
      const { pages } = await facts(name);
      expect(pages, `priority ${name}`).toBe(1);
    }
  });

  test("the plan on a page is one side", async () => {
    expect((await facts("plan-on-a-page")).pages).toBe(1);
  });

  test("the committee pack shows its words from the disk", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`file://${resolve(folder, "pack/index.html")}`);
    expect(await page.locator("h1").innerText()).toMatch(/^Committee pack/);
    expect(await page.locator(".no").count()).toBeGreaterThan(numbered(folder).length);
    const size = await page
      .locator("h1")
      .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    expect(size).toBeGreaterThan(24);
    expect(asked).toHaveLength(1);
    await context.close();
  });
});
