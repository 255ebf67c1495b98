import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "node-html-parser";
import { beforeAll, expect, test } from "vitest";
import { twoPlans } from "../plans/two-plans.ts";
import { buildOnce } from "../site/build-once.ts";
import { otherBodySite, type BuiltSite } from "../site/built-sites.ts";
import { pagesOf, readPage } from "../site/pages.ts";

const site: BuiltSite = {
  name: "body with two plans",
  dist: resolve(".build/two-plans"),
  base: "/card/",
  contentDir: resolve(".build/two-plans-content"),
};
const ID = "2043-46";

beforeAll(async () => {
  rmSync(site.contentDir, { recursive: true, force: true });
  for (const [path, bytes] of twoPlans()) {
    const file = join(site.contentDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  await Promise.all([buildOnce(otherBodySite), buildOnce(site)]);
}, 600_000);

test("keeps every address that the first plan had by itself", () => {
  const now = new Set(pagesOf(site));
  expect(pagesOf(otherBodySite).filter((page) => !now.has(page))).toEqual([]);
  expect([...now].filter((page) => page.startsWith(`${ID}/`)).length).toBeGreaterThan(50);
});

test("says on each page of the ended plan, and on none of today’s, that it has ended", () => {
  for (const page of pagesOf(site)) {
    const says = /This plan ended in 2043\.|Daeth y cynllun hwn i ben yn 2043\./.test(
      readPage(site, page),
    );
    expect(says, page).toBe(!page.startsWith(`${ID}/`));
  }
});

test("leads from plan to plan, and never to a page that is not there", () => {
  const lost = pagesOf(site).flatMap((page) =>
    parse(readPage(site, page))
      .querySelectorAll("a[href^='/']")
      .map((link) => (link.getAttribute("href") ?? "").replace(/[?#].*$/, ""))
      .filter((address) => {
        const below = address.slice(site.base.length);
        const file = join(
          site.dist,
          below.endsWith("/") || below === "" ? `${below}index.html` : below,
        );
        return !address.startsWith(site.base) || !existsSync(file);
      })
      .map((address) => `${page}: ${address}`),
  );
  expect(lost).toEqual([]);
  expect(readPage(site, "index.html")).toContain(`href="/card/${ID}/priorities/1/"`);
  expect(readPage(site, `${ID}/indicators/falls/index.html`)).toContain(
    'href="/card/indicators/falls/"',
  );
  for (const file of ["pagefind/pagefind.js", "sitemap.xml", "data/indicators.csv"]) {
    expect(existsSync(join(site.dist, ID, file)), file).toBe(true);
  }
});
