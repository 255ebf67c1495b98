/**
 * `npm run bench -- --search`: how long the first result takes, and how many bytes, on a slow
 * phone. Serves the built site (DIST_DIR, default "dist") compressed as web hosts do, and drives
 * Chromium with the network and the processor slowed down. `-- --search "school meals"` types that;
 * a made-up plan has words of its own. It measures; it does not judge.
 */
import type { Browser, Page } from "playwright-core";
import { settingsOrExit } from "../src/load/settings-or-exit.ts";
import { benchmarkBrowser, quantile, slow } from "./benchmark-browser.ts";
import { serveCompressed, type Served } from "./benchmark-server.ts";

const ROUNDS = 3;
const WORDS = ["teeth", "school dinners"];

const FIELD = "#search-field";
const RESULT = ".search-results h3 a";

interface Run {
  /** From the first key to the first result, in milliseconds. */
  time: number;
  /** Compressed bytes that had come by then, without the page itself; and of the page. */
  bytes: number;
  page: number;
}

/** Types the words and waits for a result; the page notes the times itself, by its own clock. */
async function toResult(page: Page, words: string): Promise<Omit<Run, "page">> {
  await page.evaluate((selector) => {
    const marks = globalThis as unknown as { key?: number; result?: number };
    addEventListener("keydown", () => (marks.key ??= performance.now()), true);
    new MutationObserver(() => {
      if (document.querySelector(selector)) marks.result ??= performance.now();
    }).observe(document.body, { childList: true, subtree: true });
  }, RESULT);
  await page.locator(FIELD).pressSequentially(words, { delay: 50 });
  await page.locator(RESULT).first().waitFor();
  return page.evaluate(() => {
    const marks = globalThis as unknown as { key: number; result: number };
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const bytes = files
      .filter((file) => file.responseEnd <= marks.result)
      .reduce((sum, file) => sum + file.encodedBodySize, 0);
    return { time: marks.result - marks.key, bytes };
  });
}

/** @param wait milliseconds with the focus in the field before the first key */
async function run(browser: Browser, served: Served, words: string, wait: number): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await slow(page);
  served.clear();
  await page.goto(`${served.url}search/`, { waitUntil: "commit" });
  await page.locator(FIELD).focus();
  await page.waitForTimeout(wait);
  const measured = await toResult(page, words);
  await context.close();
  const own = served.sent().find(({ path }) => path.endsWith("/search/"))?.bytes ?? 0;
  return { ...measured, page: own };
}

/** From a header, which has a field on wide screens only: into the field, two seconds, type, Enter; the time from Enter to the result. */
async function fromHeader(browser: Browser, served: Served, words: string): Promise<number | null> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await slow(page);
  await page.goto(`${served.url}about/`);
  const field = page.locator(".site-header .search-box input[type=search]");
  if ((await field.count()) === 0) return null;
  await field.focus();
  await page.waitForTimeout(2000);
  await field.fill(words);
  const start = Date.now();
  await page.keyboard.press("Enter");
  await page.locator(RESULT).first().waitFor();
  await context.close();
  return Date.now() - start;
}

async function measure(
  browser: Browser,
  served: Served,
  queries: readonly string[],
): Promise<void> {
  const cases: readonly (readonly [string, number])[] = [
    ["cold, first key at once", 0],
    ["after 2 s in the field", 2000],
  ];
  for (const words of queries) {
    for (const [name, wait] of cases) {
      const runs: Run[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        runs.push(await run(browser, served, words, wait));
      }
      const time = Math.round(
        quantile(
          runs.map((one) => one.time),
          0.5,
        ),
      );
      const bytes = Math.max(...runs.map((one) => one.bytes));
      const page = runs[0]?.page ?? 0;
      console.log(`"${words}", ${name}: ${time} ms; ${bytes} bytes and ${page} for the page`);
    }
  }
  const header = await fromHeader(browser, served, queries[0] ?? "");
  console.log(header === null ? "No search field in headers." : `From a header: ${header} ms`);
}

/**
 * Measures the search of the built site.
 *
 * @param named what is typed; words of the site's own content where none are named
 */
export async function measureSearch(named: readonly string[]): Promise<void> {
  const { basePath, distDir } = settingsOrExit();
  const served = await serveCompressed(distDir, basePath);
  const browser = await benchmarkBrowser();
  await measure(browser, served, named.length > 0 ? named : WORDS);
  await browser.close();
  served.stop();
}
