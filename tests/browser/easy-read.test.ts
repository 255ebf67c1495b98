import type { Page } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { realSite } from "../site/built-sites.ts";
import { pagesOf } from "../site/pages.ts";
import { violationsOf } from "./axe.ts";
import { closeBrowser, openPage } from "./open.ts";

afterAll(closeBrowser);

const PAGE = "easy-read/priorities/1/";
const pages = pagesOf(realSite)
  .filter((path) => path.startsWith("easy-read/"))
  .map((path) => path.replace(/index\.html$/, ""));

/** ER13: what the layout of one page is like at the present width. */
function layout(): {
  sideways: number;
  small: string[];
  longest: number;
  notLeft: string[];
  styled: string[];
} {
  const texts = [...document.querySelectorAll<HTMLElement>("main p, main h1, main h2, main li a")];
  const rows = [...document.querySelectorAll<HTMLElement>(".rows > li")];
  const size = (one: HTMLElement): number => Number.parseFloat(getComputedStyle(one).fontSize);
  const lines = (one: HTMLElement): number => {
    const range = document.createRange();
    range.selectNodeContents(one);
    const tops = [...range.getClientRects()].map((box) => Math.round(box.top));
    return (one.textContent ?? "").trim().length / Math.max(1, new Set(tops).size);
  };
  const style = (one: HTMLElement): boolean => {
    const { fontStyle, textTransform, textAlign } = getComputedStyle(one);
    return fontStyle !== "normal" || textTransform !== "none" || !/left|start/.test(textAlign);
  };
  return {
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    small: texts.filter((one) => size(one) < 18.67).map((one) => one.outerHTML),
    longest: Math.max(...texts.map(lines)),
    notLeft: rows
      .filter((row) => {
        const picture = row.querySelector("img")?.getBoundingClientRect();
        const words = row.querySelector("p")?.getBoundingClientRect();
        return !picture || !words || picture.right > words.left;
      })
      .map((row) => row.outerHTML),
    styled: texts.filter(style).map((one) => one.outerHTML),
  };
}

describe("layout of Easy Read (ER13)", () => {
  test.each(pages)("%s: its layout on three screens, and a contrast of 7 to 1", async (path) => {
    const { page } = await openPage({ viewport: { width: 320, height: 900 } });
    try {
      await page.goto(inject("realUrl") + path);
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const found = await page.evaluate(layout);
        expect(found.longest).toBeLessThanOrEqual(60);
        const fine = { sideways: 0, small: [], longest: 0, notLeft: [], styled: [] };
        expect({ ...found, longest: 0 }, `at ${width} px`).toEqual(fine);
      }
      expect(await violationsOf(page, ["color-contrast-enhanced"])).toEqual([]);
    } finally {
      await page.context().close();
    }
  });

  test("pictures are 128 px wide, and 80 px at 320 px; every alt is empty", async () => {
    const { page } = await openPage({ viewport: { width: 1280, height: 900 } });
    try {
      await page.goto(inject("realUrl") + PAGE);
      const widths = async (): Promise<number[]> =>
        page.$$eval(".rows img", (all) => [
          ...new Set(all.map((one) => one.getBoundingClientRect().width)),
        ]);
      expect(await widths()).toEqual([128]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await widths()).toEqual([80]);
      expect(await page.$$eval("img:not([alt=''])", (all) => all.length)).toBe(0);
    } finally {
      await page.context().close();
    }
  });

  test("reads whole without JavaScript, with no control that does nothing", async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    try {
      await page.goto(inject("realUrl") + PAGE);
      expect(await page.locator(".rows > li").count()).toBeGreaterThan(10);
      expect(await page.locator("button:visible").count()).toBe(0);
    } finally {
      await page.context().close();
    }
  });

  test("prints on A4 without splitting a row, six rows a side at most", async () => {
    const { page } = await openPage({ viewport: { width: 643, height: 971 } });
    try {
      await page.goto(inject("realUrl") + PAGE);
      await page.emulateMedia({ media: "print" });
      const rows = await page.$$eval(".rows > li", (all) =>
        all
          // What is for screens alone takes no room on paper.
          .filter((row) => row.checkVisibility())
          .map((row) => ({
            height: row.getBoundingClientRect().height,
            split: getComputedStyle(row).breakInside,
            size: getComputedStyle(row).fontSize,
          })),
      );
      const side = ((297 - 40) / 25.4) * 96;
      expect(rows.every((row) => row.height * 7 > side)).toBe(true);
      expect(new Set(rows.map((row) => row.split))).toEqual(new Set(["avoid"]));
      expect(Number.parseFloat(rows[0]?.size ?? "")).toBeCloseTo((16 / 72) * 96, 0);
      expect(await page.locator(".credit").isVisible()).toBe(true);
      expect(await page.locator(".no-print:visible").count()).toBe(0);
    } finally {
      await page.context().close();
    }
  });
});

/** Puts a voice in place of the browser's that notes what it is told and ends each sentence at once. */
async function stubVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    const marked: string[] = [];
    const voice = {
      speak(utterance: SpeechSynthesisUtterance) {
        said.push(`${utterance.rate} ${utterance.text}`);
        marked.push(document.querySelector(".is-read")?.textContent?.trim() ?? "");
        utterance.onstart?.(new Event("start") as SpeechSynthesisEvent);
        setTimeout(() => utterance.onend?.(new Event("end") as SpeechSynthesisEvent), 40);
      },
      cancel: () => said.push("cancel"),
      getVoices: () => [{ lang: "en-GB" }],
    };
    class Utterance {
      text: string;
      rate = 1;
      lang = "";
      onstart: (() => void) | null = null;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(globalThis, "speechSynthesis", { value: voice });
    Object.defineProperty(globalThis, "SpeechSynthesisUtterance", { value: Utterance });
    Object.assign(globalThis, { said, marked });
  });
}

const heard = (page: Page, name: "said" | "marked"): Promise<string[]> =>
  page.evaluate((key) => (globalThis as unknown as Record<string, string[]>)[key] ?? [], name);

describe("Listen", () => {
  test("reads sentence by sentence, marks the row, and works by keyboard", async () => {
    const { page } = await openPage();
    try {
      await stubVoice(page);
      await page.goto(inject("realUrl") + PAGE);
      await page.locator("#listen-play").focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(
        () => ((globalThis as unknown as { said: string[] }).said?.length ?? 0) > 4,
      );
      const said = await heard(page, "said");
      expect(said.slice(0, 4)).toEqual([
        "0.8 Priority 1",
        "0.8 The best start in life",
        "0.8 Some work to do.",
        "0.8 In June 2014, fewer things went well than we want.",
      ]);
      const marked = await heard(page, "marked");
      expect(marked[3]).toContain("In June 2014, fewer things went well than we want.");
      expect(await page.locator("#listen-play").textContent()).toBe("Pause");
      await page.keyboard.press("Escape");
      expect(await page.locator(".is-read").count()).toBe(0);
      expect(await page.locator("#listen-play").textContent()).toBe("Listen");
    } finally {
      await page.context().close();
    }
  });

  test("goes at the chosen speed, and on from where it stopped", async () => {
    const { page } = await openPage();
    try {
      await stubVoice(page);
      await page.goto(inject("realUrl") + PAGE);
      await page.selectOption("#listen-speed", "1.3");
      await page.click("#listen-play");
      await page.waitForFunction(
        () => ((globalThis as unknown as { said: string[] }).said?.length ?? 0) > 2,
      );
      await page.click("#listen-play");
      expect(await page.locator("#listen-play").textContent()).toBe("Go on");
      expect((await heard(page, "said"))[0]).toBe("1.3 Priority 1");
    } finally {
      await page.context().close();
    }
  });

  test("says so where the browser has no voice", async () => {
    const { page } = await openPage();
    try {
      await page.addInitScript(() => {
        const silent = { speak: () => undefined, cancel: () => undefined, getVoices: () => [] };
        Object.defineProperty(globalThis, "speechSynthesis", { value: silent });
      });
      await page.clock.install();
      await page.goto(inject("realUrl") + PAGE);
      await page.click("#listen-play");
      await page.clock.fastForward(5000);
      await page.waitForFunction(() =>
        document.querySelector("#listen-status")?.textContent?.includes("no voice"),
      );
      expect(await page.locator("#listen-play").textContent()).toBe("Listen");
      expect(await page.locator(".is-read").count()).toBe(0);
    } finally {
      await page.context().close();
    }
  });

  test("says so where the browser cannot speak at all", async () => {
    const { page } = await openPage();
    try {
      await page.addInitScript(() => {
        Reflect.deleteProperty(globalThis, "speechSynthesis");
        Reflect.deleteProperty(globalThis, "SpeechSynthesisUtterance");
      });
      await page.goto(inject("realUrl") + PAGE);
      expect(await page.locator("#listen button").count()).toBe(0);
      expect(await page.locator("#listen").textContent()).toContain("no voice");
    } finally {
      await page.context().close();
    }
  });
});

describe("reading settings", () => {
  test("last from page to page, and can be taken back", async () => {
    const { page, complaints } = await openPage();
    try {
      await page.goto(`${inject("realUrl")}reading-settings/`);
      await page.check("input[name=size][value=large]");
      await page.check("input[name=colour][value=dark]");
      await page.goto(inject("realUrl") + PAGE);
      await page.waitForSelector("link[data-reading]", { state: "attached" });
      await page.waitForFunction(() => getComputedStyle(document.body).fontSize === "27.5px");
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(paper).toBe("rgb(22, 25, 29)");
      await page.goto(`${inject("realUrl")}reading-settings/`);
      await page.locator("input[name=size]").first().check();
      await page.locator("input[name=colour]").first().check();
      await page.goto(inject("realUrl") + PAGE);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("22px");
      expect(complaints).toEqual([]);
    } finally {
      await page.context().close();
    }
  });

  test.each(["cream", "dark", "contrast"])("%s has a contrast of 7 to 1", async (colour) => {
    const { page } = await openPage();
    try {
      await page.addInitScript((value) => localStorage.setItem("reading-colour", value), colour);
      await page.goto(inject("realUrl") + PAGE);
      await page.waitForSelector("link[data-reading]", { state: "attached" });
      await page.waitForLoadState("networkidle");
      expect(await violationsOf(page, ["color-contrast", "color-contrast-enhanced"])).toEqual([]);
    } finally {
      await page.context().close();
    }
  });
});
