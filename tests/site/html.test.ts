import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { sites } from "./built-sites.ts";
import { afterTheEnd, codeFaults, silentPictures, withoutCaption } from "./html-rules.ts";
import { headFaults } from "./head-rules.ts";
import { pagesOf, pagesToTry, readPage } from "./pages.ts";
import { sourceOf } from "./source-of.ts";

describe.each(sites)("HTML of the $name", (site) => {
  test("says on every page what it is to who finds it or shares it: address, sentence, picture, data", () => {
    const faults = pagesOf(site).flatMap((page) => headFaults(site, page, readPage(site, page)));
    expect(faults).toEqual([]);
  });

  test("holds no list without an item but those that a search fills", () => {
    const empty = /<([ou]l)\b(?![^>]*data-search)[^>]*>\s*<\/\1>(?!<\/div>)/;
    const faults = pagesOf(site).filter((page) => empty.test(readPage(site, page)));
    expect(faults).toEqual([]);
  });

  test.each(pagesToTry(site))("%s is valid", async (page) => {
    const html = readPage(site, page);
    expect(await codeFaults(html, page, site.contentDir)).toEqual([]);
    expect(afterTheEnd(html)).toBe("");
  });

  test.each(pagesToTry(site))("%s has its policy before its first script and style", (page) => {
    const html = readPage(site, page);
    const at = html.indexOf('<meta http-equiv="content-security-policy"');
    const first = html.search(/<(?:script|style|link rel="stylesheet")\b/);
    expect(at).toBeGreaterThan(0);
    expect(first === -1 || at < first).toBe(true);
  });

  test.each(pagesToTry(site))(
    "%s has one h1, named tables and pictures, no style attribute and no inline handler",
    (page) => {
      const root = parse(readPage(site, page));
      expect(root.querySelectorAll("h1")).toHaveLength(1);
      expect(root.querySelectorAll("[style]").map(String)).toEqual([]);
      expect(readPage(site, page)).not.toMatch(/\son[a-z]+="/);
      const nameless = [...withoutCaption(root), ...silentPictures(root)];
      expect(nameless.map((one) => `${one} (${sourceOf(one, site.contentDir, page)})`)).toEqual([]);
    },
  );
});
