import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const READER = readFileSync(
  createRequire(import.meta.url).resolve("@guidepup/virtual-screen-reader/browser.js"),
  "utf8",
);

interface Reader {
  start(where: { container: Element | null }): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  stop(): Promise<void>;
}

/**
 * Reads a part of the open page from end to end as a screen reader does: one phrase for each thing,
 * "heading, Ratings, level 2". What is closed is passed over, as screen readers do.
 *
 * @param part selector of the part
 */
export async function spokenPhrases(page: Page, part = "main"): Promise<string[]> {
  const address = new URL("/virtual-screen-reader.js", page.url()).href;
  await page.route(address, (route) =>
    route.fulfill({ body: READER, contentType: "text/javascript" }),
  );
  // As text, because the tests' own bundler rewrites an import.
  await page.evaluate(`import("${address}").then(({ virtual }) => { window.reader = virtual; })`);
  return page.evaluate(async (selector) => {
    // The reader knows what is hidden, and nothing of what a closed part does not show.
    for (const one of document.querySelectorAll("details:not([open]) > :not(summary)")) {
      one.setAttribute("aria-hidden", "true");
    }
    const { reader: virtual } = globalThis as unknown as { reader: Reader };
    await virtual.start({ container: document.querySelector(selector) });
    const [first = ""] = await virtual.spokenPhraseLog();
    while ((await virtual.lastSpokenPhrase()) !== `end of ${first}`) await virtual.next();
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    return said;
  }, part);
}

/** Phrases without those that only say that something ends, which most screen readers leave out. */
export function withoutEnds(phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => !phrase.startsWith("end of "));
}

/** Table rows of more words than somebody can keep in mind who hears them, closed parts left out. */
export function longRows(page: Page, most: number): Promise<string[]> {
  return page.evaluate(
    (limit) =>
      [...document.querySelectorAll<HTMLElement>("main tr")]
        .map((row) => row.innerText)
        .filter((text) => (text.match(/\S+/g) ?? []).length > limit)
        .map((text) => text.slice(0, 160)),
    most,
  );
}

/** What structure says, again and again: "listitem, level 1, position 2, set size 3". */
const STRUCTURE =
  /^(?:listitem|list|row|table|cell|columnheader|rowheader|option|radio|link|heading)\b/;

/** Sentences of at least eight words that are heard more than once. */
export function heardAgain(phrases: readonly string[]): string[] {
  const sentences = withoutEnds(phrases).filter(
    (one) => !STRUCTURE.test(one) && one.split(/\s+/).length >= 8,
  );
  return [...new Set(sentences.filter((one, at) => sentences.indexOf(one) !== at))];
}
