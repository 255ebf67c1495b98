import type { Page, Frame } from "playwright-core";

/** What `bringWordsAround` puts into a page. */
export interface WithWordsAround {
  wordsAround: (element: Node | null) => string;
}

/**
 * Puts a function into the page that gives an element with its words, or the smallest part of the page
 * around it that has some: an empty cell would not tell which line of the content it comes from, but its
 * table does. Engines quote an element’s first tag, or what fits.
 */
export function bringWordsAround(page: Page | Frame): Promise<void> {
  return page.evaluate(() => {
    // As many signs together as can be told apart where the source is looked for.
    const hasWords = (one: Element): boolean =>
      one.outerHTML.split(/<[^>]*>/).some((text) => text.trim().length >= 10);
    Object.assign(globalThis, {
      wordsAround: (element: Node | null): string => {
        let one = element instanceof Element ? element : null;
        while (one && !hasWords(one)) one = one.parentElement;
        return one && one !== document.body ? one.outerHTML.slice(0, 2_000) : "";
      },
    });
  });
}
