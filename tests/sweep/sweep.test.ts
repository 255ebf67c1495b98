import { afterAll, describe, inject, test } from "vitest";
import { lookAt } from "../browser/look-at-page.ts";
import { closeBrowser } from "../browser/open.ts";
import { sites } from "../site/built-sites.ts";
import { addressOf, pagesOf } from "../site/pages.ts";

afterAll(closeBrowser);

/** Ways in which people look at the site. */
const MODES = {
  "a narrow screen": { viewport: { width: 320, height: 640 } },
  "a wide screen": { viewport: { width: 1280, height: 900 } },
  "forced colours": { viewport: { width: 390, height: 844 }, forcedColors: "active" },
  "dark colours and more contrast": {
    viewport: { width: 768, height: 1024 },
    colorScheme: "dark",
    contrast: "more",
  },
} as const;

describe.each(Object.entries(MODES))("on %s", (_, options) => {
  describe.each(sites)("every page of the $name", (site) => {
    test.concurrent.each(pagesOf(site))("%s breaks no rule of accessibility", (page) => {
      const host = inject("urls")[site.name];
      return lookAt(new URL(addressOf(site, page), host).href, true, options);
    });
  });
});
