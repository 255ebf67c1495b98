import type { Page } from "playwright-core";
import { ALL_READINGS, openAll, tooWide } from "../browser/fits.ts";
import { openPage, type WatchedPage } from "../browser/open.ts";
import { askAxe, askIbm, bringEngines, type Finding, type Verdict } from "./engines.ts";
import { cutOff, keyboardTrap, sideways } from "./look.ts";
import { PLAIN, type Mode, type Round } from "./modes.ts";

/** What one look at a page in one way found. */
export interface Look {
  mode: string;
  /** Which engine or check looked. */
  by: "axe" | "ibm" | "own";
  broken: Finding[];
  unsure: Finding[];
}

/** Pages that are open and idle: a new one for each address takes longest. */
const idle: WatchedPage[] = [];

/** Opens the page afresh, with or without its scripts, and brings the engines in. */
async function load(page: Page, url: string, scripts: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: !scripts });
  await page.goto(url);
  // The page's own scripts have had, or missed, their turn: the engines are scripts too.
  await session.send("Emulation.setScriptExecutionDisabled", { value: false });
  await session.detach();
  await bringEngines(page);
}

/** Puts the reader's settings and styles on the page. */
function dress(page: Page, mode: Mode): Promise<void> {
  const settings = { reading: mode.reading ?? {}, styles: mode.ownStyles ?? "" };
  return page.evaluate(({ reading, styles }) => {
    const root = document.documentElement;
    for (const name of ["size", "spacing", "colour"]) {
      if (reading[name] === undefined) root.removeAttribute(`data-${name}`);
      else root.setAttribute(`data-${name}`, reading[name]);
    }
    // A page's policy has no say in what the reader's browser adds.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [sheet];
  }, settings);
}

/**
 * Tells axe which colours the browser has forced on letters: it reads their fill, which Chromium
 * reports as the page's author wanted it.
 */
function tellForcedColours(page: Page): Promise<void> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("body, body *")];
    const colours = all.map((one) => getComputedStyle(one).color);
    for (const [at, one] of all.entries()) {
      one.style.setProperty("-webkit-text-fill-color", colours[at] ?? "");
    }
  });
}

async function put(page: Page, mode: Mode): Promise<void> {
  const { width = PLAIN.width ?? 0, height = PLAIN.height ?? 0 } = mode;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    media: mode.media ?? null,
    forcedColors: mode.forcedColors ?? null,
    colorScheme: mode.colorScheme ?? null,
  });
  await dress(page, mode);
  if (mode.forcedColors) await tellForcedColours(page);
  if (mode.opened) await openAll(page);
}

/** A finding of our own checks, of no rule of an engine's. */
function found(rule: string, what: string, places: readonly string[]): Finding[] {
  if (places.length === 0) return [];
  return [{ rule, what, places: places.slice(0, 3), count: places.length }];
}

const TOO_WIDE = ["no-sideways-scroll", "The page can be scrolled sideways"] as const;

async function roomOf(page: Page, mode: Mode): Promise<Verdict> {
  const wide = await sideways(page);
  const cut = mode.ownStyles === undefined ? [] : await cutOff(page);
  const broken = found(...TOO_WIDE, wide ? [wide] : []);
  return {
    broken: [...broken, ...found("no-words-cut-off", "Words are cut off", cut)],
    unsure: [],
  };
}

async function lookIn(page: Page, mode: Mode): Promise<Look[]> {
  await put(page, mode);
  return [
    { mode: mode.name, by: "axe", ...(await askAxe(page, mode)) },
    { mode: mode.name, by: "own", ...(await roomOf(page, mode)) },
  ];
}

/** What a round asks besides, once. */
const BESIDES: Record<NonNullable<Round["besides"]>, (watched: WatchedPage) => Promise<Look[]>> = {
  "second engine": async ({ page, complaints }) => [
    { mode: PLAIN.name, by: "ibm", ...(await askIbm(page)) },
    {
      mode: PLAIN.name,
      by: "own",
      broken: found("no-complaint", "The browser complains", complaints),
      unsure: [],
    },
  ],
  // It leaves its marks on the page, so it comes last.
  keyboard: async ({ page }) => {
    await put(page, PLAIN);
    const trap = await keyboardTrap(page);
    const broken = found("no-keyboard-trap", "The Tab key does not lead out", trap ? [trap] : []);
    return [{ mode: "with the Tab key", by: "own", broken, unsure: [] }];
  },
  "every width": async ({ page }) => {
    const broken = found(...TOO_WIDE, await tooWide(page, ALL_READINGS));
    return [{ mode: "every text size and spacing on five widths", by: "own", broken, unsure: [] }];
  },
};

/** Looks at one page in every way of a round. Nothing that is returned depends on time or order. */
export async function sweepPage(url: string, round: Round): Promise<Look[]> {
  const watched = idle.pop() ?? (await openPage());
  const { page, complaints } = watched;
  await put(page, PLAIN);
  // The settings have a style sheet of their own, which is fetched for who has set something.
  const set = round.modes.some(({ reading }) => reading);
  if (set) await page.goto(url);
  await page.evaluate(
    (size) => {
      if (size) localStorage.setItem("reading-size", size);
    },
    set ? "large" : "",
  );
  complaints.length = 0;
  await load(
    page,
    url,
    round.modes.every(({ scripts }) => scripts !== false),
  );
  const looks: Look[] = [];
  for (const mode of round.modes) looks.push(...(await lookIn(page, mode)));
  if (round.besides) looks.push(...(await BESIDES[round.besides](watched)));
  if (set)
    await page.evaluate(() => {
      localStorage.clear();
    });
  idle.push(watched);
  return looks;
}
