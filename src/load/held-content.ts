import type { Content } from "../domain/content.ts";
import { ALONE, type PlansOfBody } from "../domain/plans-of-body.ts";

/** What every page is made of: the content of one plan, and the body’s other plans. */
export interface Held {
  content: Content;
  plans: PlansOfBody;
}

/** Under this name the process holds it: pages of `astro dev` are bundled, and so have a copy of this file. */
const HELD = Symbol.for("report-card content");
const holder = globalThis as { [HELD]?: Held };

/** Puts the content, read and checked, where every page finds it as it is. */
export function holdContent(content: Content, plans: PlansOfBody = ALONE): void {
  holder[HELD] = { content, plans };
}

/**
 * All that pages are made of.
 *
 * @throws Error if it was not read: the integration does so before any page is made
 */
export function held(): Held {
  const found = holder[HELD];
  if (!found) throw new Error("The content was not read.");
  return found;
}

/** The content that pages are made of. Throws as `held` does. */
export function heldContent(): Content {
  return held().content;
}

/** Whether there is content to make pages of. */
export function holdsContent(): boolean {
  return HELD in holder;
}
