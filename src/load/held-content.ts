import type { Content } from "../domain/content.ts";

/** Under this name the process holds it: pages are bundled, and so have a copy of this file. */
const HELD = Symbol.for("report-card content");
const holder = globalThis as { [HELD]?: Content };

/** Puts the content, read and checked, where every page finds it as it is. */
export function holdContent(content: Content): void {
  holder[HELD] = content;
}

/**
 * The content that pages are made of.
 *
 * @throws Error if it was not read: the integration does so before any page is made
 */
export function heldContent(): Content {
  const content = holder[HELD];
  if (!content) throw new Error("The content was not read.");
  return content;
}

/** Whether there is content to make pages of. */
export function holdsContent(): boolean {
  return HELD in holder;
}
