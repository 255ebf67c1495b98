import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, describe, expect, inject, test } from "vitest";
import { fixtureSite, realSite } from "../site/built-sites.ts";
import { pagesOf } from "../site/pages.ts";
import { closeBrowser, openPage } from "./open.ts";

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

describe.each(sites)("every page of the $name", ({ url, pages }) => {
  test.each(pages)("%s: no accessibility violation, no complaint, fits 320 px", async (path) => {
    const { page, complaints } = await openPage({ viewport: { width: 320, height: 640 } });
    try {
      await page.goto(url() + path.replace(/index\.html$/, ""));
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      const found = violations.map(
        (one) =>
          `${one.id}: ${one.nodes
            .map((node) => node.target.join(" "))
            .slice(0, 3)
            .join(" | ")}`,
      );
      expect(found).toEqual([]);
      expect(await page.evaluate(sideways)).toBe("");
      expect(complaints).toEqual([]);
    } finally {
      await page.context().close();
    }
  });
});
