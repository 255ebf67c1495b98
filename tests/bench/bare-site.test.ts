import { expect, it } from "vitest";
import { bareSite } from "../../src/bench/bare-site.ts";

const BUILT = `<html><head><style>p{a:b}</style></head><body><header>Menu</header><main id="main">
<h1 class="long"><span>Priority 1</span> Tom &amp; Jo</h1><svg><text>5</text></svg>
<p>One <a href="/x/">way</a>.</p><ul><li>First</li><li>Second</li></ul></main></body></html>`;

it("is a page of Markdown for each built page, with the words of its main part and nothing around", () => {
  const files = bareSite([BUILT, BUILT]);
  const pages = files.filter(({ path }) => path.startsWith("pages/"));
  expect(pages.map(({ path }) => path)).toEqual(["pages/1.md", "pages/2.md"]);
  expect(pages[0]?.text).toBe(
    '---\ntitle: "Priority 1 Tom &amp; Jo"\n---\n\nOne way .\n\nFirst\n\nSecond\n',
  );
});
