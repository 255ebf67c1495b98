import type { Page } from "playwright-core";
import { expect } from "vitest";
import { openPage, type WatchedPage } from "./open.ts";

/** A reader's own settings, as `html` carries them; empty for what is not set. */
export interface Reading {
  size: string;
  spacing: string;
  colour: string;
}

/** Widths of the screens that people have, from a small phone to a computer. */
const WIDTHS = [320, 390, 768, 1024, 1280];

const SIZES = ["", "large", "larger"];
const SPACINGS = ["", "wide"];
const COLOURS = ["cream", "dark", "contrast"];

/** Every text size and spacing, and every colour where there is least room: colours need none. */
export const ALL_READINGS: readonly Reading[] = [
  ...SIZES.flatMap((size) => SPACINGS.map((spacing) => ({ size, spacing, colour: "" }))),
  ...COLOURS.map((colour) => ({ size: "larger", spacing: "wide", colour })),
];

/** The ways that need most room, one of each size. Colours need none. */
export const WIDEST_READINGS: readonly Reading[] = [
  { size: "large", spacing: "", colour: "" },
  { size: "larger", spacing: "wide", colour: "contrast" },
];

const idle: WatchedPage[] = [];

/** Opens what is closed. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll("main details")) one.setAttribute("open", "");
  });
}

/** Settings with which the page can be scrolled sideways, and the widest thing on it. */
function sideways(readings: readonly Reading[]): string[] {
  const root = document.documentElement;
  return readings.flatMap((reading) => {
    for (const [name, value] of Object.entries(reading) as [string, string][]) {
      if (value === "") root.removeAttribute(`data-${name}`);
      else root.setAttribute(`data-${name}`, value);
    }
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll("main *, header *, footer *")].filter(
      (one) => one.getBoundingClientRect().right > root.clientWidth + 1,
    );
    const what = wide.at(-1)?.outerHTML.slice(0, 100) ?? "";
    return [
      `${root.scrollWidth} > ${root.clientWidth} ${Object.values(reading).join(" ")}: ${what}`,
    ];
  });
}

/**
 * Screens and settings on which the page can be scrolled sideways, and the widest thing on it. The
 * page has the style sheet of the reader's settings.
 */
export async function tooWide(page: Page, readings: readonly Reading[]): Promise<string[]> {
  await openAll(page);
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await page.evaluate(sideways, readings)));
  }
  return [...found, ...(await tooWideOnPaper(page))];
}

/** Sheets of A4 without their margins, in pixels: upright, and lying for a page that asks for it. */
const SHEETS = { upright: { width: 680, height: 1010 }, lying: { width: 1069, height: 740 } };

/** The sheet that a page asks to be printed on. */
export async function sheetOf(page: Page): Promise<{ width: number; height: number }> {
  const lies = await page.evaluate(() => document.head.innerHTML.includes("landscape"));
  return lies ? SHEETS.lying : SHEETS.upright;
}

/** What does not fit the sheet that the page is printed on. */
async function tooWideOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(await sheetOf(page));
  const found = await page.evaluate(sideways, [{ size: "", spacing: "", colour: "" }]);
  await page.emulateMedia({ media: null });
  return found.map((one) => `on paper: ${one}`);
}

/** Fails where a page can be scrolled sideways on some screen with some of the settings. */
export async function fits(url: string, readings: readonly Reading[]): Promise<void> {
  const watched = idle.pop() ?? (await openReader());
  await watched.page.goto(url);
  const found = await tooWide(watched.page, readings);
  idle.push(watched);
  expect(found).toEqual([]);
}

/** A page of a reader who has set something, so that every page fetches the settings’ styles. */
async function openReader(): Promise<WatchedPage> {
  const watched = await openPage();
  await watched.page.addInitScript(() => {
    localStorage.setItem("reading-size", "large");
  });
  return watched;
}
