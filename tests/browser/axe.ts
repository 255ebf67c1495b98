import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { sourceOf } from "../site/source-of.ts";
import { bringWordsAround, type WithWordsAround } from "./words-around.ts";

/** Every rule of WCAG 2.2 A and AA that a program can try, and the linter's own good practice. */
export const EVERYDAY = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is put into a page to try it. */
interface InPage extends WithWordsAround {
  axe: typeof axe;
}

/**
 * Rules of accessibility that a page breaks, with the first places of each and what made them.
 * The rules run in the page, or in the frame, as it stands. No page of ours holds another in a
 * frame, so nothing has to be put together from several.
 *
 * @param rules names of the rules to try instead of the everyday ones
 * @param contentDir the folder whose lines made the page
 */
export async function violationsOf(
  page: Page | Frame,
  rules?: readonly string[],
  contentDir?: string,
): Promise<string[]> {
  await page.evaluate(axe.source);
  await bringWordsAround(page);
  const where = new URL(page.url()).pathname;
  const found = await page.evaluate(
    async ({ type, values }) => {
      const { axe: tool, wordsAround } = globalThis as unknown as InPage;
      const options = { runOnly: { type, values }, resultTypes: ["violations" as const] };
      const { violations } = await tool.run(document, options);
      return violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.slice(0, 3).map(({ target, html }) => ({
          ...{ target, html },
          around: wordsAround(document.querySelector(String(target[0]))),
        })),
      }));
    },
    rules
      ? { type: "rule" as const, values: [...rules] }
      : { type: "tag" as const, values: EVERYDAY },
  );
  return found.map(({ id, nodes }) => {
    const places = nodes.map(({ target, html, around }) => {
      const source = sourceOf(html, contentDir, where, around);
      return `${target.join(" ")} ${html.slice(0, 160)} (${source})`;
    });
    return `${id}: ${places.join(" | ")}`;
  });
}
