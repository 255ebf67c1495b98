import type { Page } from "playwright-core";
import { afterAll, expect, inject, test } from "vitest";
import { violationsOf } from "./axe.ts";
import { closeBrowser, openPage, type WatchedPage } from "./open.ts";

afterAll(closeBrowser);

const NEET = "/indicators/neet-care-leavers/";

/** How much moved at once, and whether within half a second of a press, as its reader expects. */
interface Shift {
  value: number;
  hadRecentInput: boolean;
}

/** What has moved since the last question. */
function moved(page: Page): Promise<Shift[]> {
  return page.evaluate(() =>
    (globalThis as unknown as { shifts: Shift[] }).shifts.splice(0, Infinity),
  );
}

async function open(path: string, options = {}): Promise<WatchedPage> {
  const opened = await openPage(options);
  await opened.page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const one of list.getEntries() as unknown as Shift[])
        shifts.push({ value: one.value, hadRecentInput: one.hadRecentInput });
    }).observe({ type: "layout-shift", buffered: true });
  });
  await opened.page.goto(inject("realUrl").replace(/\/$/, "") + path);
  return opened;
}

const words = ({ page }: WatchedPage) => page.locator(".explore p").textContent();

/** After two more frames what the last key moved has been drawn, and written down as moved. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
      }),
  );
}

async function explore(opened: WatchedPage): Promise<void> {
  await opened.page.getByRole("button", { name: "Explore this chart" }).click();
  await opened.page.locator(".explored canvas").waitFor();
}

test("without JavaScript the picture is there and no button", async () => {
  const { page, complaints } = await open(NEET, { javaScriptEnabled: false });
  const picture = page.getByRole("img", { name: /^Chart of/ });
  expect(await picture.isVisible()).toBe(true);
  expect((await picture.boundingBox())?.height).toBeGreaterThan(200);
  expect(await page.getByRole("button", { name: "Explore this chart" }).isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("in print the wide picture is there, and nothing to press", async () => {
  const opened = await open(NEET, { viewport: { width: 320, height: 640 } });
  await explore(opened);
  await opened.page.emulateMedia({ media: "print" });
  expect(await opened.page.locator("svg.chart--wide").isVisible()).toBe(true);
  expect(await opened.page.locator(".explore").isVisible()).toBe(false);
  expect(await opened.page.locator(".explored").isVisible()).toBe(false);
  await opened.page.context().close();
});

test.each([320, 1280])(
  "at %i pixels, nothing is asked for before the press, which makes room once; then nothing moves",
  async (width) => {
    const opened = await open(NEET, { viewport: { width, height: 800 } });
    const { page, requests, complaints } = opened;
    expect(requests.filter((path) => /\.(?:js|json)$/.test(path))).toEqual([]);
    await explore(opened);
    await drawn(page);
    expect((await moved(page)).filter(({ hadRecentInput }) => !hadRecentInput)).toEqual([]);
    for (const key of ["ArrowRight", "End", "Home"]) await page.keyboard.press(key);
    await drawn(page);
    expect(await moved(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test("the chart can be walked through with the keyboard, in words", async () => {
  const opened = await open(NEET);
  const { page } = opened;
  const button = page.getByRole("button", { name: "Explore this chart" });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.locator(".explored:focus canvas").waitFor();
  expect(await page.locator(".explore p").getAttribute("aria-live")).toBe("polite");
  const said: (string | null)[] = [];
  for (const key of ["ArrowRight", "ArrowRight", "End", "ArrowRight", "Home"]) {
    await page.keyboard.press(key);
    said.push(await words(opened));
  }
  expect(said).toEqual([
    "November 2012. Rotherham: no data: not available. 1 of 4.",
    "April 2013. Rotherham: 27.7%. 2 of 4.",
    "April 2014. Rotherham: 23.3%. 4 of 4.",
    "April 2014. Rotherham: 23.3%. 4 of 4.",
    "November 2012. Rotherham: no data: not available. 1 of 4.",
  ]);
  await page.keyboard.press("Escape");
  expect(await page.locator("svg.chart--wide").isVisible()).toBe(true);
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.context().close();
});

test("sound is loaded on request only, and the picture can be saved", async () => {
  const opened = await open(NEET);
  const { page, requests, complaints } = opened;
  await explore(opened);
  expect(requests.filter((path) => path.includes("sound"))).toEqual([]);
  await page.getByRole("button", { name: "Play sound" }).click();
  await page.waitForFunction(() =>
    document.querySelector(".explore p")?.textContent.includes("higher tone"),
  );
  expect(requests.filter((path) => path.includes("sound"))).toHaveLength(1);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save PNG" }).click();
  expect((await saved).suggestedFilename()).toBe("neet-care-leavers.png");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("while it is explored the page has no accessibility violation", async () => {
  const opened = await open(NEET);
  await explore(opened);
  expect(await violationsOf(opened.page)).toEqual([]);
  await opened.page.context().close();
});

test("the list of all indicators filters and sorts", async () => {
  const { page, complaints } = await open("/indicators/");
  const found = page.locator("#filter-found");
  await page.getByLabel("Words in the name").fill("neet care");
  expect(await found.textContent()).toMatch(/^1 of \d+ indicators shown\.$/);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await found.waitFor({ state: "hidden" });
  await page.getByLabel("Verdict").selectOption("Target met");
  const shown = await page.locator("#indicators tbody tr:not([hidden]) .said").allTextContents();
  expect(shown.length).toBeGreaterThan(3);
  // Where there is no target to show, the figure stands before its verdict.
  expect(shown.filter((one) => !/(?:^|\.\s+)Target met$/.test(one.trim()))).toEqual([]);
  await page.getByLabel("Verdict").selectOption("");
  await page.getByLabel("Order", { exact: true }).selectOption("By name");
  const names = await page.locator("#indicators th[scope=row] a").allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en-GB")));
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("what is filtered stands in the address: on reload, on Back, and gone once cleared", async () => {
  const { page } = await open("/indicators/");
  await page.getByLabel("Verdict").selectOption("Target met");
  await page.getByLabel("Words in the name").fill("a");
  await page.reload();
  expect(await page.getByLabel("Words in the name").inputValue()).toBe("a");
  expect(await page.getByLabel("Verdict").inputValue()).toBe("Target met");
  expect(await page.locator("#filter-found").isVisible()).toBe(true);
  await page.goBack();
  await expect.poll(() => page.getByLabel("Verdict").inputValue()).toBe("");
  expect(await page.locator("#indicators tbody tr[hidden]").count()).toBe(0);
  await page.context().close();
});

test("how many are shown is read out once the reader stops typing", async () => {
  const { page } = await openPage();
  await page.clock.install({ time: "2026-01-01T10:00:00Z" });
  await page.goto(new URL("indicators/", inject("realUrl")).href);
  // From here on time passes only as the test says, however slow the machine.
  await page.clock.pauseAt("2026-01-01T11:00:00Z");
  const said = page.locator("#filter-said");
  await page.getByLabel("Words in the name").fill("neet");
  await page.clock.runFor(600);
  await page.getByLabel("Words in the name").fill("neet care");
  await page.clock.runFor(600);
  expect(await said.textContent()).toBe("");
  await page.clock.runFor(200);
  expect(await said.textContent()).toMatch(/^1 of \d+ indicators shown\.$/);
  await page.context().close();
});

test("without JavaScript the list is whole and the filter is not there", async () => {
  const { page } = await open("/indicators/", { javaScriptEnabled: false });
  expect(await page.locator("#filter-indicators").isVisible()).toBe(false);
  expect(await page.locator("#indicators th[scope=row]").count()).toBeGreaterThan(100);
  await page.context().close();
});

test("a chart in a frame of another site breaks no rule, runs no script and fits", async () => {
  const { page, complaints } = await openPage({ viewport: { width: 320, height: 640 } });
  const address = `${inject("realUrl").replace(/\/$/, "")}/embed/indicators/neet-16-to-18/`;
  await page.setContent(
    `<!doctype html><html lang="en"><title>News</title><iframe src="${address}" title="NEET" width="100%" height="700"></iframe>`,
  );
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("The frame is empty.");
  await frame.waitForLoadState();
  expect(await violationsOf(frame)).toEqual([]);
  expect(await frame.locator("script").count()).toBe(0);
  expect(await frame.locator("table caption").count()).toBe(1);
  expect(await frame.locator("main").innerText()).toMatch(/Source: .*As of 14 January 2015/);
  const root = frame.locator("html");
  expect(await root.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});
