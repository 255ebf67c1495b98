import { HtmlValidate } from "html-validate";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { sites } from "./built-sites.ts";
import { pagesToTry, readPage } from "./pages.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // Astro writes void elements, attributes and long lines its own valid way.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    // The site's own words decide how long a title is.
    "long-title": "off",
    // Printed texts keep the spaces and telephone-like figures that the source prints.
    "tel-non-breaking": "off",
  },
});

describe.each(sites)("HTML of the $name", (site) => {
  test.each(pagesToTry(site))("%s is valid", async (page) => {
    const report = await validator.validateString(readPage(site, page), page);
    const messages = report.results.flatMap((result) =>
      result.messages.map((one) => `${one.line}:${one.column} ${one.ruleId}: ${one.message}`),
    );
    expect(messages).toEqual([]);
  });

  test.each(pagesToTry(site))("%s has its policy before its first script and style", (page) => {
    const html = readPage(site, page);
    const at = html.indexOf('<meta http-equiv="content-security-policy"');
    const first = html.search(/<(?:script|style|link rel="stylesheet")\b/);
    expect(at).toBeGreaterThan(0);
    expect(first === -1 || at < first).toBe(true);
  });

  test.each(pagesToTry(site))("%s has one h1, no style attribute and no inline handler", (page) => {
    const root = parse(readPage(site, page));
    expect(root.querySelectorAll("h1")).toHaveLength(1);
    expect(root.querySelectorAll("[style]").map(String)).toEqual([]);
    expect(readPage(site, page)).not.toMatch(/\son[a-z]+="/);
  });
});
