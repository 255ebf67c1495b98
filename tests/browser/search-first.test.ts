import { afterAll, expect, inject, test } from "vitest";
import { NOT_IN_EASY_READ } from "../../src/wording/browser/search.ts";
import { closeBrowser, openPage } from "./open.ts";

afterAll(closeBrowser);

const HEADING = "#search-heading";
const TITLES = ".search-results h3 a";

const search = (query = ""): string => `${inject("realUrl")}search/${query}`;

/** Everything that is written where it is read out, from now on. */
async function hear(
  page: Awaited<ReturnType<typeof openPage>>["page"],
): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const region = document.querySelector("[role=status]");
    if (!region) throw new Error("Nothing is read out on this page.");
    new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

test("the first result stands before anything of the whole search is asked for, and stays", async () => {
  const { page, requests, complaints } = await openPage();
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/pagefind\.js$|\.pagefind$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(search());
  expect(requests.filter((path) => path.includes("/pagefind/"))).toEqual([]);
  const heard = await hear(page);
  await page.fill("#search-field", "teeth");
  await page.locator(HEADING, { hasText: "First result for teeth" }).waitFor();
  expect(await page.locator(TITLES).count()).toBe(1);
  const link = page.locator(TITLES).first();
  const same = await link.elementHandle();
  await link.focus();
  const [name, before] = [await link.textContent(), await link.boundingBox()];
  letGo();
  await page.getByRole("status").filter({ hasText: "for teeth" }).waitFor({ state: "attached" });
  expect(await page.locator(HEADING).textContent()).toMatch(/^\d+ results for teeth$/);
  expect(await page.locator(TITLES).count()).toBeGreaterThan(3);
  expect(await link.textContent()).toBe(name);
  expect(await link.boundingBox()).toEqual(before);
  expect(await same?.evaluate((one) => document.activeElement === one)).toBe(true);
  expect(await heard()).toEqual([expect.stringMatching(/^\d+ results for teeth/)]);
  const [first, whole] = [/\/pagefind\/first\//, /\/pagefind\.js$/].map((address) =>
    requests.findIndex((path) => address.test(path)),
  );
  expect(first).toBeGreaterThan(-1);
  expect(whole).toBeGreaterThan(first ?? 0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a first result of a mistyped word says at once what was meant", async () => {
  const { page } = await openPage();
  await page.route(/pagefind\.js$/, (route) => route.abort());
  await page.goto(search("?q=brestfeeding"));
  await page.locator(HEADING, { hasText: "First result for brestfeeding" }).waitFor();
  expect(await page.locator("[data-search=note]").textContent()).toContain(
    "These results are for breastfeeding.",
  );
  await page.context().close();
});

test("a first result for Easy Read readers says at once that it is not in Easy Read", async () => {
  const { page } = await openPage();
  await page.route(/pagefind\.js$/, (route) => route.abort());
  await page.goto(`${inject("realUrl")}easy-read/search/?q=teeth`);
  await page.locator(HEADING, { hasText: "First result for teeth" }).waitFor();
  expect(await page.locator("[data-search=note]").textContent()).toBe(NOT_IN_EASY_READ);
  await page.context().close();
});

test("a first result stays of use where the whole search does not come", async () => {
  const { page } = await openPage();
  await page.route(/pagefind\.js$/, (route) => route.abort());
  await page.goto(search("?q=neet"));
  await page.getByText("The search could not be loaded").waitFor();
  expect(await page.locator(TITLES).allTextContents()).toEqual(["NEET"]);
  await page.context().close();
});
