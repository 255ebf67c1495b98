import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
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

/** Accessibility rules that a screen breaks. */
async function brokenRules(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ""}`);
}

/** Accessibility rules that a screen newly breaks. */
export async function newlyBroken(page: Page): Promise<string[]> {
  return (await brokenRules(page)).filter((one) => !KNOWN.test(one));
}
