import type { MarkdownHeading } from "astro";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";

/** The text of a page of prose, made into a component by Astro. */
export interface PageText {
  Content: AstroComponentFactory;
  /** Its headings with their anchors, from the top of the page down. */
  headings: readonly MarkdownHeading[];
}

/**
 * The text of a page of prose.
 *
 * @param id the page's address
 * @throws Error if there is no such page
 */
export async function pageText(id: string): Promise<PageText> {
  const { pages } = await import("virtual:report-card/pages");
  const page = await pages[id]?.();
  if (!page) throw new Error(`There is no page of prose called ${id}.`);
  return { Content: page.Content, headings: page.getHeadings() };
}
