import type { Page } from "playwright-core";
import { ALL_READINGS, openAll, sheetOf, tooWide } from "../browser/fits.ts";
import { openPage, type WatchedPage } from "../browser/open.ts";
import { askAxe, askIbm, bringEngines, type Finding, type Verdict } from "./engines.ts";
import { cutOff, keyboardTrap, sideways } from "./look.ts";
import {
  AS_ITS_READER_SET_IT,
  EVERYTHING_OPENED,
  ON_THE_OPEN_PAGE,
  PLAIN,
  WITHOUT_SCRIPTS,
  type Mode,
} from "./modes.ts";

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

/** Opens the page afresh, with or without its scripts. */
async function load(page: Page, url: string, scripts: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: !scripts });
  await page.goto(url);
  // The page's own scripts have had, or missed, their turn: the engines are scripts too.
  await session.send("Emulation.setScriptExecutionDisabled", { value: false });
  await session.detach();
}

/** All that the page is made of, with which of it is shown: of the same, rules say the same. */
function madeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const shown = all.map((one) => (one.checkVisibility({ visibilityProperty: true }) ? 1 : 0));
    return document.documentElement.outerHTML + shown.join("");
  });
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
 *
 * @param forced whether any are forced; if not, what was told before is taken back
 */
function tellForcedColours(page: Page, forced: boolean): Promise<void> {
  return page.evaluate((tell) => {
    const FILL = "-webkit-text-fill-color";
    const all = [...document.querySelectorAll<HTMLElement>("body, body *")];
    if (!tell && all[0]?.style.getPropertyValue(FILL) === "") return;
    const colours = tell ? all.map((one) => getComputedStyle(one).color) : [];
    for (const [at, one] of all.entries()) {
      if (tell) one.style.setProperty(FILL, colours[at] ?? "");
      else one.style.removeProperty(FILL);
    }
  }, forced);
}

async function put(page: Page, mode: Mode): Promise<void> {
  const { width = PLAIN.width ?? 0, height = PLAIN.height ?? 0 } = mode;
  await page.setViewportSize(mode.media === "print" ? await sheetOf(page) : { width, height });
  await page.emulateMedia({
    media: mode.media ?? null,
    forcedColors: mode.forcedColors ?? null,
    colorScheme: mode.colorScheme ?? null,
  });
  await dress(page, mode);
  await tellForcedColours(page, mode.forcedColors !== undefined);
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

async function lookInEach(page: Page, modes: readonly Mode[]): Promise<Look[]> {
  const looks: Look[] = [];
  for (const mode of modes) looks.push(...(await lookIn(page, mode)));
  return looks;
}

/** What is asked of a page in one way only. */
function own(mode: string, broken: Finding[]): Look {
  return { mode, by: "own", broken, unsure: [] };
}

/** The walk with the Tab key, on the page as it comes. */
async function walk(page: Page): Promise<Look> {
  await put(page, PLAIN);
  const trap = await keyboardTrap(page);
  return own(
    "with the Tab key",
    found("no-keyboard-trap", "The Tab key does not lead out", trap ? [trap] : []),
  );
}

/** What the page as it comes was found to be. */
interface AsItComes {
  looks: Look[];
  /** What it is made of. */
  made: string;
  /** What axe said of it on a wide screen. */
  verdict: Verdict;
}

/** A look whose page is the same as one that was judged before. */
function same(mode: Mode, { broken, unsure }: Verdict): Look {
  return { mode: mode.name, by: "axe", broken, unsure };
}

/** Looks with all that can be opened open: a page with nothing to open was looked at before. */
async function openedUp(page: Page, verdict: Verdict): Promise<Look[]> {
  if ((await page.locator("main details:not([open])").count()) > 0)
    return lookIn(page, EVERYTHING_OPENED);
  return [same(EVERYTHING_OPENED, verdict), own(EVERYTHING_OPENED.name, [])];
}

/** The page with its scripts, for a reader who has set nothing. */
async function asItComes(page: Page, url: string): Promise<AsItComes> {
  await load(page, url, true);
  const made = await madeOf(page);
  await bringEngines(page);
  const verdict = await askAxe(page, PLAIN);
  const looks = [
    same(PLAIN, verdict),
    own(PLAIN.name, (await roomOf(page, PLAIN)).broken),
    // It asks for the page as it comes, so its turn is before anything is put on the page.
    { mode: PLAIN.name, by: "ibm" as const, ...(await askIbm(page)) },
    await walk(page),
    ...(await lookInEach(page, ON_THE_OPEN_PAGE)),
    ...(await openedUp(page, verdict)),
  ];
  return { looks, made, verdict };
}

/** The page for a reader who has set something: its settings have a style sheet of their own. */
async function asSet(page: Page, url: string): Promise<Look[]> {
  await page.evaluate(() => {
    localStorage.setItem("reading-size", "large");
  });
  await load(page, url, true);
  await bringEngines(page);
  const looks = await lookInEach(page, AS_ITS_READER_SET_IT);
  const wide = found(...TOO_WIDE, await tooWide(page, ALL_READINGS));
  await page.evaluate(() => {
    localStorage.clear();
  });
  return [...looks, own("every text size and spacing on five widths", wide)];
}

/** Without JavaScript. Where that page is made of the same, axe has said already what it thinks. */
async function withoutScripts(page: Page, url: string, before: AsItComes): Promise<Look[]> {
  await load(page, url, false);
  if ((await madeOf(page)) === before.made) {
    const room = await roomOf(page, WITHOUT_SCRIPTS);
    return [same(WITHOUT_SCRIPTS, before.verdict), own(WITHOUT_SCRIPTS.name, room.broken)];
  }
  await bringEngines(page);
  return lookIn(page, WITHOUT_SCRIPTS);
}

/** Looks at one page in every way, in one tab. Nothing that is returned depends on time or order. */
export async function sweepPage(url: string): Promise<Look[]> {
  const watched = idle.pop() ?? (await openPage());
  const { page, complaints } = watched;
  await put(page, PLAIN);
  complaints.length = 0;
  const first = await asItComes(page, url);
  await put(page, PLAIN);
  const set = await asSet(page, url);
  await put(page, PLAIN);
  const complained = own(PLAIN.name, found("no-complaint", "The browser complains", complaints));
  const bare = await withoutScripts(page, url, first);
  idle.push(watched);
  return [...first.looks, ...set, complained, ...bare];
}
