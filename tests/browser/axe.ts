import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { sourceOf } from "../site/source-of.ts";

/** Every rule of WCAG 2.2 A and AA that a program can try, and the linter's own good practice. */
export const EVERYDAY = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Rules of accessibility that a page breaks, with the first places of each and what made them.
 * The rules run in the page, or in the frame, as it stands. No page of ours holds another in a
 * frame, so nothing has to be put together from several.
 *
 * @param rules names of the rules to try instead of the everyday ones
 */
export async function violationsOf(
  page: Page | Frame,
  rules?: readonly string[],
): Promise<string[]> {
  await page.evaluate(axe.source);
  const where = new URL(page.url()).pathname;
  const found = await page.evaluate(
    ({ type, values }) => {
      const tool = (globalThis as unknown as { axe: typeof axe }).axe;
      return tool.run(document, { runOnly: { type, values }, resultTypes: ["violations"] });
    },
    rules
      ? { type: "rule" as const, values: [...rules] }
      : { type: "tag" as const, values: EVERYDAY },
  );
  return found.violations.map(({ id, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(
        ({ target, html }) =>
          `${target.join(" ")} ${html.slice(0, 160)} (${sourceOf(html, undefined, where)})`,
      );
    return `${id}: ${places.join(" | ")}`;
  });
}
