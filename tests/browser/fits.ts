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
const COLOURS = ["", "cream", "dark", "contrast"];

/** Every way of reading. */
export const ALL_READINGS: readonly Reading[] = SIZES.flatMap((size) =>
  SPACINGS.flatMap((spacing) => COLOURS.map((colour) => ({ size, spacing, colour }))),
);

/** The ways that need most room, one of each size. Colours need none. */
export const WIDEST_READINGS: readonly Reading[] = [
  { size: "large", spacing: "", colour: "" },
  { size: "larger", spacing: "wide", colour: "contrast" },
];

const idle: WatchedPage[] = [];

/** Opens what is closed, and gives the page the style sheet of the reader's settings. */
async function ready({ page }: WatchedPage, url: string): Promise<void> {
  await page.goto(url);
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

/** Fails where a page can be scrolled sideways on some screen with some of the settings. */
export async function fits(url: string, readings: readonly Reading[]): Promise<void> {
  const watched = idle.pop() ?? (await openReader());
  const { page } = watched;
  await ready(watched, url);
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await page.evaluate(sideways, readings)));
  }
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
