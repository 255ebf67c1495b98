import type { Page } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { closeBrowser, openPage, type WatchedPage } from "./open.ts";

afterAll(closeBrowser);

const FIELD = "#search-field";
const HEADING = "#search-heading";
const TITLES = ".search-results h3 a";

/** Without JavaScript the browser drops the scripts that it was told to load early. */
const DROPPED = /^failed: .*\.js$/;

/** Runs a test on a fresh page that must not complain of anything, and closes it. */
async function on(
  url: string,
  run: (watched: WatchedPage) => Promise<void>,
  options: Parameters<typeof openPage>[0] = {},
): Promise<void> {
  const watched = await openPage(options);
  try {
    await watched.page.goto(url);
    await run(watched);
    const dropped = (text: string): boolean =>
      options.javaScriptEnabled === false && DROPPED.test(text);
    expect(watched.complaints.filter((text) => !dropped(text))).toEqual([]);
  } finally {
    await watched.page.context().close();
  }
}

async function type(page: Page, query: string): Promise<void> {
  await page.locator(FIELD).pressSequentially(query, { delay: 20 });
  await answered(page, query);
}

/** Waits for the whole search, which says how many results there are. */
async function answered(page: Page, query: string): Promise<void> {
  await page.locator(HEADING, { hasText: /^(?:No|[\d,]+) results? for/ }).waitFor();
  await page.locator(HEADING, { hasText: `for ${query}` }).waitFor();
}

const search = (query = ""): string => `${inject("realUrl")}search/${query}`;
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? "");

describe("search as you type", () => {
  test("finds pages, marks the words and leads to the report", async () => {
    await on(search(), async ({ page }) => {
      await type(page, "teeth");
      // Results come one after the other.
      await expect.poll(() => page.locator(TITLES).count(), { timeout: 60_000 }).toBeGreaterThan(3);
      expect(await page.locator(".search-results mark").first().textContent()).toMatch(/teeth/i);
      const part = page.locator(".search-parts a").first();
      expect(await part.getAttribute("href")).toMatch(/\/milestones\/[^/]+\/#report-\d{4}-\d{2}$/);
      await part.click();
      await page.locator("h1").waitFor();
      expect(await page.evaluate(() => document.querySelector(location.hash) !== null)).toBe(true);
    });
  });

  test("says how many there are, politely and once, and leaves the focus alone", async () => {
    await on(search(), async ({ page }) => {
      await type(page, "smoking");
      const status = page.getByRole("status");
      await status.filter({ hasText: /^\d+ results? for smoking/ }).waitFor({ state: "attached" });
      expect(await status.getAttribute("role")).toBe("status");
      expect(await focused(page)).toBe("search-field");
    });
  });

  test("shows the latest figure and verdict of an indicator, and the latest word on a milestone", async () => {
    await on(search("?q=breastfeeding"), async ({ page }) => {
      await answered(page, "breastfeeding");
      const item = (path: string) =>
        page.locator("li", { has: page.locator(`h3 a[href$="${path}"]`) });
      const indicator = item("/indicators/breastfeeding-initiation/").locator(".search-latest");
      expect(await indicator.textContent()).toMatch(
        /^ ?[\d.]+% .+\. Target missed: .+%\. Improving\.$/,
      );
      const sign = await indicator.locator("use").getAttribute("href");
      expect(await page.locator(`symbol${sign ?? ""}`).count()).toBe(1);
      const milestone = page.locator(".search-latest", {
        hasText: "Rating not recorded in June 2014",
      });
      expect(await milestone.count()).toBeGreaterThan(0);
    });
  });

  test.each([
    ["preschool", "pre-school", "pre school"],
    ["yearolds", "year-olds", "year olds"],
    ["childrens centre", "children's centre", "children’s centre"],
    ["cafe", "café", "CAFE"],
    ["breastfeeding", "breast feeding", "breast-feeding"],
  ])("finds for %s, %s and %s what it finds first for the first", async (...ways) => {
    let first: string | null = null;
    for (const query of ways) {
      await on(search(`?q=${encodeURIComponent(query)}`), async ({ page }) => {
        await answered(page, query);
        first ??= await page.locator(TITLES).first().getAttribute("href");
        // Results come one after the other.
        await page.locator(`${TITLES}[href="${first ?? ""}"]`).waitFor();
      });
    }
    expect(first).not.toBeNull();
  });

  test("understands a slip of one letter and says so", async () => {
    await on(search(), async ({ page }) => {
      await type(page, "brestfeeding");
      expect(await page.locator("[data-search=note]").textContent()).toContain(
        "These results are for breastfeeding.",
      );
      expect(await page.locator(TITLES).first().textContent()).toMatch(/breastfeeding/i);
    });
  });

  test("offers a way on where nothing is found", async () => {
    await on(search(), async ({ page }) => {
      await type(page, "zzxqj");
      expect(await page.locator(HEADING).textContent()).toBe("No results for zzxqj");
      expect(await page.locator("[data-search=help]").isVisible()).toBe(true);
      expect(await page.locator("[data-search=help] a[href$='/search/a-to-z/']").count()).toBe(1);
    });
  });
});

describe("filters, addresses and keys", () => {
  test("filters narrow the results, have counts and stand in the address", async () => {
    await on(search(), async ({ page }) => {
      await type(page, "school");
      const all = await page.locator(HEADING).textContent();
      await page.locator(".search-filters summary").click();
      const count = await page.locator("label[for=kind-milestone] [data-count]").textContent();
      await page.locator("#kind-milestone").check();
      await page.locator(HEADING, { hasText: `${count} results for school` }).waitFor();
      expect(page.url()).toContain("?q=school&kind=milestone");
      const about = await page.locator(".search-about").allTextContents();
      expect(about.filter((text) => !text.startsWith("Milestone"))).toEqual([]);
      await page.getByRole("button", { name: "Clear filters" }).click();
      await page.locator(HEADING, { hasText: all ?? "" }).waitFor();
    });
  });

  test("the latest report can come first", async () => {
    await on(search("?q=school&sort=latest&kind=milestone"), async ({ page }) => {
      await answered(page, "school");
      await page.locator(".search-filters summary").click();
      expect(await page.locator("#sort-latest").isChecked()).toBe(true);
    });
  });

  test("an address brings back the same results", async () => {
    await on(search("?q=smoking&kind=indicator&kind=milestone"), async ({ page }) => {
      await answered(page, "smoking");
      expect(await page.locator(FIELD).inputValue()).toBe("smoking");
      expect(await page.locator("#kind-milestone").isChecked()).toBe(true);
    });
  });

  test("Back goes to the search before, also from a result", async () => {
    await on(search(), async ({ page }) => {
      for (const query of ["teeth", "smoking"]) {
        await page.fill(FIELD, query);
        await page.keyboard.press("Enter");
        await answered(page, query);
      }
      await page.goBack();
      await page.goForward();
      await answered(page, "smoking");
      await page.locator(TITLES).first().click();
      await page.waitForURL(/\/(?:milestones|indicators|glossary)\//);
      await page.goBack();
      await answered(page, "smoking");
    });
  });

  test("arrows move through the results and Escape clears the search", async () => {
    await on(search(), async ({ page }) => {
      await page.locator(FIELD).focus();
      await type(page, "smoking");
      await page.locator(TITLES).nth(1).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      const second = await page.locator(TITLES).nth(1).textContent();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      expect(await focused(page)).toBe("search-field");
      await page.keyboard.press("Escape");
      expect(await page.locator(FIELD).inputValue()).toBe("");
      expect(await page.locator(".search-results").isVisible()).toBe(false);
      expect(new URL(page.url()).search).toBe("");
    });
  });
});

describe("everywhere and for everybody", () => {
  test("without JavaScript the page leads to lists of everything", async () => {
    await on(
      search("?q=teeth"),
      async ({ page }) => {
        expect(await page.locator("noscript").textContent()).toContain("needs JavaScript");
        expect(await page.locator(".search-results").isVisible()).toBe(false);
        await page.locator('main a[href$="/search/a-to-z/"]:visible').first().click();
        await page.waitForURL(/\/search\/a-to-z\/$/);
        expect(await page.locator("#list-milestones + ul a").count()).toBeGreaterThan(100);
      },
      { javaScriptEnabled: false },
    );
  });

  test("works under a sub-path and leads to pages that are there", async () => {
    await on(`${inject("fixtureUrl")}search/?q=smoking`, async ({ page }) => {
      await answered(page, "smoking");
      await page.locator(TITLES).first().click();
      await page.waitForURL(/\/council\/report-card\/(?:milestones|indicators|glossary)\//);
      expect(await page.title()).not.toContain("not found");
    });
  });

  test("nothing withheld or suppressed can be found", async () => {
    await on(`${inject("fixtureUrl")}search/?q=suppressed`, async ({ page }) => {
      await answered(page, "suppressed");
      const shown = await page.locator(".search-results ol").textContent();
      expect(shown).not.toMatch(/words left out/);
    });
  });

  test("Easy Read is searched first from Easy Read, and last from the standard version", async () => {
    await on(`${inject("realUrl")}easy-read/search/?q=school`, async ({ page }) => {
      await answered(page, "school");
      const links = await page
        .locator(TITLES)
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((path) => !path.includes("/easy-read/"))).toEqual([]);
      await page.goto(search("?q=school&shown=200"));
      await answered(page, "school");
      expect(await page.locator(`${TITLES}[href*="/easy-read/"]`).count()).toBe(0);
      await page.goto(search("?q=school&kind=easy-read"));
      await answered(page, "school");
      expect(await page.locator(`${TITLES}[href*="/easy-read/"]`).count()).toBeGreaterThan(0);
    });
  });

  test.each([
    ["on a narrow screen", { viewport: { width: 320, height: 640 } }],
    ["in forced colours", { forcedColors: "active" as const }],
  ])("results and filters have no accessibility violation %s", async (_, options) => {
    await on(
      search("?q=school"),
      async ({ page }) => {
        await answered(page, "school");
        await page.locator(".search-filters summary").click();
        expect(await violationsOf(page)).toEqual([]);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide).toBe(0);
      },
      options,
    );
  });

  test("other pages load nothing of the search before somebody goes into the field", async () => {
    await on("about:blank", async ({ page, requests }) => {
      // A minute of the page’s own clock goes by at once: whatever is put off would be asked for.
      await page.clock.install();
      await page.goto(inject("realUrl"));
      await page.clock.runFor(60_000);
      expect(requests.filter((path) => /pagefind|\/search\//.test(path))).toEqual([]);
      await page.clock.resume();
      await page.locator(".search-box input").focus();
      await expect.poll(() => requests.some((path) => path.includes("SearchPage"))).toBe(true);
      expect(requests.filter((path) => path.includes("/search/"))).toEqual(["/search/start.json"]);
      expect(requests.filter((path) => path.includes("/pagefind/"))).toEqual([]);
      await page.keyboard.type("dentist");
      await page.keyboard.press("Enter");
      await answered(page, "dentist");
    });
  });
});
