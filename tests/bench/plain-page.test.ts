import { expect, it } from "vitest";
import { plainPage } from "../../src/bench/plain-page.ts";

const BUILT = `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>One</title>
<meta http-equiv="content-security-policy" content="default-src 'none'"><link rel="icon" href="/i.svg">
<script>run()</script><style>p{a:b}</style></head><body class="x"><div class="wrap"><main id="main">
<h1 class="long"><span>Priority 1</span> Tom</h1><svg><text>5</text></svg>
<p class="lead">One <a class="count" href="/x/" data-count="9">way</a>.</p></main></div></body></html>`;

it("keeps the words in their elements, and nothing that draws, runs or is only for styles", () => {
  const page = plainPage(BUILT);
  const body = page.slice(page.indexOf("<body"), page.indexOf("</body>"));
  expect(body.replaceAll("\n", "")).toBe(
    '<body><main id="main"><h1>Priority 1 Tom</h1><p>One <a href="/x/">way</a>.</p></main>',
  );
  expect(page).not.toMatch(/<(?:script|link|svg)\b|content-security-policy|a:b/);
  expect(page.match(/<style>/g)).toHaveLength(1);
  expect(page).toContain('<meta charset="utf-8"><title>One</title>');
});
