import type { Page } from "playwright-core";
import { violationsOf } from "../axe.ts";
import type { WatchedPage } from "../open.ts";

/**
 * What Sveltia's pages break, none of it a rule of WCAG: some content stands outside landmarks, and
 * a form has neither a main landmark nor a first heading. Anything else is new, and fails.
 */
const KNOWN = /^(?:region|landmark-one-main|page-has-heading-one):/;

/** Pictures and files that the page makes itself come from no host. */
export function complaintsOf({ complaints }: WatchedPage): string[] {
  return complaints.filter((one) => !one.startsWith("other host: blob:"));
}

/** Accessibility rules that a screen newly breaks. */
export async function newlyBroken(page: Page): Promise<string[]> {
  return (await violationsOf(page)).filter((one) => !KNOWN.test(one));
}
