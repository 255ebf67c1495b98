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
  const heading = page.locator("#search-heading", { hasText: `for ${question}` });
  // The first result comes before the others.
  await heading.filter({ hasText: /^(?:No|[\d,]+) results? for/ }).waitFor();
  return page
    .locator(".search-results h3 a")
    .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute("href") ?? ""));
}

/** What people type, in their own joined, shortened and mistyped forms, and a page that answers it. */
const SPELLINGS = JSON.parse(readFileSync("tests/search/spellings.json", "utf8")) as {
  typed: string;
  page: string;
}[];

/** The latest figure and verdict of each indicator that is found; empty where a result has none. */
function figuresShown(page: Page): Promise<string[]> {
  return page
    .locator('.search-results li:has(h3 a[href^="/indicators/"])')
    .evaluateAll((all) =>
      all.map((item) => item.querySelector(".search-latest")?.textContent ?? ""),
    );
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

test("what people type in their own spelling finds the right page, each indicator with its figure", async () => {
  const { page } = await openPage();
  await page.goto(`${inject("realUrl")}search/`);
  const lost: string[] = [];
  for (const { typed, page: right } of SPELLINGS) {
    const found = await firstThree(page, typed);
    if (!found.includes(right)) lost.push(`${typed}: ${found.join(" ")}`);
    if ((await figuresShown(page)).includes("")) lost.push(`${typed}: an indicator has no figure`);
  }
  await page.context().close();
  expect(lost).toEqual([]);
}, 180_000);
