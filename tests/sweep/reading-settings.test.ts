import { afterAll, describe, inject, test } from "vitest";
import { ALL_READINGS, fits } from "../browser/fits.ts";
import { closeBrowser } from "../browser/open.ts";
import { sites } from "../site/built-sites.ts";
import { addressOf, pagesOf } from "../site/pages.ts";

afterAll(closeBrowser);

describe.each(sites)("with any of the reader’s own settings, $name", (site) => {
  test.concurrent.each(pagesOf(site))("%s fits every screen", (page) => {
    const host = inject("urls")[site.name];
    return fits(new URL(addressOf(site, page), host).href, ALL_READINGS);
  });
});
