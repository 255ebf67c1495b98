import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, expect, inject, test } from "vitest";
import { closeBrowser, openPage } from "./open.ts";

afterAll(closeBrowser);

interface Question {
  question: string;
  /** The pages that answer it; one of them has to be among the first three results. */
  pages: readonly string[];
}

function questions(name: string): Question[] {
  return JSON.parse(readFileSync(`tests/search/${name}.json`, "utf8")) as Question[];
}

/** Addresses of the first three results, below the site's root. */
async function firstThree(page: Page, question: string): Promise<string[]> {
  await page.fill("#search-field", question);
  await page.keyboard.press("Enter");
  await page.locator("#search-heading", { hasText: `for ${question}` }).waitFor();
  return page
    .locator(".search-results h3 a")
    .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute("href") ?? ""));
}

async function missed(list: readonly Question[]): Promise<string[]> {
  const { page } = await openPage();
  await page.goto(`${inject("realUrl")}search/`);
  const lost: string[] = [];
  for (const { question, pages } of list) {
    const found = await firstThree(page, question);
    if (!found.some((path) => pages.includes(path))) lost.push(`${question}: ${found.join(" ")}`);
  }
  await page.context().close();
  return lost;
}

test.each([
  ["questions", 54],
  ["questions-held-out", 48],
])(
  "residents' %s find an answer among the first three results",
  async (name, least) => {
    const list = questions(name);
    const lost = await missed(list);
    const hits = list.length - lost.length;
    console.log(`${name}: ${hits} of ${list.length} answered.\n${lost.join("\n")}`);
    expect(hits).toBeGreaterThanOrEqual(least);
  },
  180_000,
);
