import { expect } from "vitest";
import { violationsOf } from "./axe.ts";
import { openPage, type WatchedPage } from "./open.ts";

/** The narrowest screen that a page has to fit, as wide as text at four times its size leaves. */
const NARROW = { viewport: { width: 320, height: 640 } };

type Options = NonNullable<Parameters<typeof openPage>[0]>;

/** Pages that are open and idle, by how they were opened: a new one for each test takes longest. */
const idle = new Map<Options, WatchedPage[]>();

async function withPage(options: Options, use: (watched: WatchedPage) => Promise<void>) {
  const free = idle.get(options) ?? [];
  idle.set(options, free);
  const watched = free.pop() ?? (await openPage(options));
  watched.complaints.length = 0;
  await use(watched);
  free.push(watched);
}

/** Whether a page can be scrolled sideways, and the widest thing on it. */
function sideways(): string {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return "";
  const wide = [...document.querySelectorAll("main *, header *, footer *")].find(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
  );
  return `${root.scrollWidth} > ${root.clientWidth}: ${wide?.outerHTML.slice(0, 120) ?? ""}`;
}

/**
 * Opens a page and fails where it complains or can be scrolled sideways; with `rules`, also where it
 * breaks a rule of accessibility.
 *
 * @param options how it is opened, one object for all pages; default a screen 320 px wide
 */
export function lookAt(url: string, rules: boolean, options: Options = NARROW): Promise<void> {
  return withPage(options, async ({ page, complaints }) => {
    await page.goto(url);
    if (rules) expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(sideways)).toBe("");
    expect(complaints).toEqual([]);
  });
}
