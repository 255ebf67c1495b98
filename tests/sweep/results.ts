import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENGINES } from "./engines.ts";
import type { Look } from "./sweep-page.ts";

/** Where the results of single pages are kept, so that a sweep that was broken off can go on. */
const KEPT = ".build/sweep";

/** What was found on one page, and when. */
export interface PageResult {
  /** ISO day on which it was looked at. */
  date: string;
  looks: Look[];
}

/** Files that say how a page is looked at: whatever is changed in them, every page is swept anew. */
const LOOKING = ["alike.ts", "engines.ts", "look.ts", "modes.ts", "sweep-page.ts"];

/** Everything besides the page that decides what a sweep of it finds. */
function method(): string {
  const files = [
    ...LOOKING.map((file) => join("tests/sweep", file)),
    ...["axe.ts", "fits.ts", "words-around.ts"].map((file) => join("tests/browser", file)),
  ];
  const hash = createHash("sha256").update(JSON.stringify(ENGINES));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex");
}

const METHOD = method();

function keptAs(html: string, browser: string): string {
  const key = createHash("sha256").update(METHOD).update(browser).update(html);
  return join(KEPT, `${key.digest("hex")}.json`);
}

/**
 * What was found on these very bytes, if they were swept: a page names its styles and scripts by what
 * is in them, so that the same bytes look the same.
 *
 * @param browser its name and version: "Chromium 153.0.8023.0"
 */
export function keptResult(html: string, browser: string): PageResult | undefined {
  const file = keptAs(html, browser);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as PageResult) : undefined;
}

/** What is found on a page: what is kept of it, or else it is swept now and kept. */
export async function sweptOnce(
  html: string,
  browser: string,
  sweep: () => Promise<Look[]>,
): Promise<PageResult> {
  const kept = keptResult(html, browser);
  if (kept) return kept;
  const looks = await sweep();
  const result = { date: new Date().toISOString().slice(0, 10), looks };
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(keptAs(html, browser), JSON.stringify(result));
  return result;
}
