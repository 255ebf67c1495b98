import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, describe, expect, inject, test } from "vitest";
import { fixtureSite, realSite } from "../site/built-sites.ts";
import { pagesOf } from "../site/pages.ts";
import { closeBrowser, openPage, type WatchedPage } from "./open.ts";

afterAll(closeBrowser);

const sites = [
  { name: "real plan", url: () => inject("realUrl"), pages: pagesOf(realSite) },
  { name: "fixture plan", url: () => inject("fixtureUrl"), pages: pagesOf(fixtureSite) },
];

/** Whether a page can be scrolled sideways, and the widest thing on it. */
function sideways(): string {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return "";
  const wide = [...document.querySelectorAll("main *, header *, footer *")].find(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
  );
  return `${root.scrollWidth} > ${root.clientWidth}: ${wide?.outerHTML.slice(0, 120) ?? ""}`;
}

/** Pages that are open and idle: a new one for each test would take most of the time. */
const idle: WatchedPage[] = [];

async function withPage(use: (watched: WatchedPage) => Promise<void>): Promise<void> {
  const watched = idle.pop() ?? (await openPage({ viewport: { width: 320, height: 640 } }));
  watched.complaints.length = 0;
  await use(watched);
  idle.push(watched);
}

describe.each(sites)("every page of the $name", ({ url, pages }) => {
  test.concurrent.each(pages)("%s: no violation, no complaint, fits 320 px", (path) =>
    withPage(async ({ page, complaints }) => {
      await page.goto(url() + path.replace(/index\.html$/, ""));
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      const found = violations.map((one) => {
        const places = one.nodes.map((node) => node.target.join(" ")).slice(0, 3);
        return `${one.id}: ${places.join(" | ")}`;
      });
      expect(found).toEqual([]);
      expect(await page.evaluate(sideways)).toBe("");
      expect(complaints).toEqual([]);
    }),
  );
});
