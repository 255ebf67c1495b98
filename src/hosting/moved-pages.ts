import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { href } from "../addresses/href.ts";
import type { MovedPage } from "../domain/plan.ts";
import { Refusal } from "./keep-site.ts";
import { phrase } from "../wording/catalogue/phrase.ts";
import { SPOKEN } from "../wording/catalogue/spoken.ts";
import { unmarked } from "../domain/language-marks.ts";

/** The page that stays where another was. It leads on by itself, without a script. */
function redirectPage(to: string): string {
  const [moved, go] = [phrase("page-moved"), phrase("go-to-new-address")].map(unmarked);
  return `<!doctype html><html lang="${SPOKEN}"><head><meta charset="utf-8"><title>${moved}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="canonical" href="${to}"><meta http-equiv="refresh" content="0; url=${to}"></head><body><main><h1>${moved}</h1><p><a href="${to}">${go}</a></p></main></body></html>\n`;
}

const pageAt = (folder: string, path: string): string => join(folder, path, "index.html");

function refuse(message: string, remedy: string): never {
  throw new Refusal(`plan.json, "moved": ${message} ${remedy}`);
}

/**
 * Leaves a page at the old address of each page that has moved, for hosts that know no redirects.
 *
 * @param folder the built site
 * @throws Refusal where the old address is that of a page, or the new one leads nowhere
 */
export function writeMovedPages(
  folder: string,
  moved: readonly MovedPage[],
  basePath: string,
  siteUrl: string,
): void {
  for (const { from, to } of moved) {
    if (existsSync(pageAt(folder, from))) {
      refuse(`"${from}" is a page of the site.`, "Write the address that the page had before.");
    }
    if (!existsSync(pageAt(folder, to))) {
      refuse(`"${to}" is no page of the site.`, "Write the address that the page has now.");
    }
  }
  for (const { from, to } of moved) {
    mkdirSync(join(folder, from), { recursive: true });
    const address = new URL(href(to, basePath), siteUrl).href;
    writeFileSync(pageAt(folder, from), redirectPage(address));
  }
}
