import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { realSite } from "../site/built-sites.ts";
import { readPage } from "../site/pages.ts";
import { keyboardTrap } from "../sweep/look.ts";
import { violationsOf } from "./axe.ts";
import { closeBrowser, openPage, type WatchedPage } from "./open.ts";

afterAll(closeBrowser);

/** A page with a form, words and links. */
const SEARCH = "search/";

/** Opens a page as it was built, with a fault in it, at its own address and under its own policy. */
async function openWith(from: string | RegExp, to: string, address = SEARCH): Promise<WatchedPage> {
  const html = readPage(realSite, `${address}index.html`);
  const worse = html.replace(from, to);
  expect(worse).not.toBe(html);
  const watched = await openPage();
  const url = new URL(address, inject("realUrl")).href;
  await watched.page.route(url, (route) =>
    route.fulfill({ body: worse, contentType: "text/html" }),
  );
  await watched.page.goto(url);
  return watched;
}

async function rulesBrokenOn(page: Page): Promise<string> {
  return (await violationsOf(page, ["label", "color-contrast"])).join();
}

describe("a fault that is put into a built page is found:", () => {
  test("a label that is gone, and a word too pale", async () => {
    const { page } = await openWith(/<label for="search-field">.*?<\/label>/s, "");
    expect(await rulesBrokenOn(page)).toContain("label:");
    await page.evaluate(() => {
      document.querySelector("h1")?.style.setProperty("color", "#bbb");
    });
    expect(await rulesBrokenOn(page)).toContain("color-contrast:");
    await page.context().close();
  });

  test("a link of the content that lost its words, with the line of the content", async () => {
    const lost = /(<p>Some totals are printed.*?<a href="[^"]*">)How we rate(<\/a>)/;
    const { page } = await openWith(lost, "$1$2", "about/");
    const [told = ""] = await violationsOf(page, ["link-name"]);
    const line = /\(content\/pages\/about\.mdx:(\d+)/.exec(told)?.[1];
    const lines = readFileSync("content/pages/about.mdx", "utf8").split("\n");
    expect(lines[Number(line) - 1], told).toContain("[How we rate](");
    await page.context().close();
  });

  test("a script in the page that its policy does not name", async () => {
    const { page, complaints } = await openWith("</main>", "<script>var a = 1;</script></main>");
    expect(complaints.join()).toMatch(/content security policy/i);
    await page.context().close();
  });

  test("a field that the Tab key does not leave", async () => {
    const { page } = await openWith("</main>", "</main >");
    expect(await keyboardTrap(page)).toBe("");
    await page.reload();
    await page.evaluate(() => {
      document.querySelector("#search-field")?.addEventListener("keydown", (event) => {
        event.preventDefault();
      });
    });
    expect(await keyboardTrap(page)).toContain("search-field");
    await page.context().close();
  });
});
