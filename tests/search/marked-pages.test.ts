import { expect, test } from "vitest";
import { markPage } from "../../src/search/pages.ts";

test("what an Easy Read page says of the whole site stays out of its results", () => {
  const html =
    '<main id="main"><p class="draft">Preview, not published.</p><p class="draft">This is a made-up plan.</p><h1>Learn and work</h1><p>We help people to learn.</p></main>';
  const marked = markPage("/easy-read/priorities/2/", html, "easy-read", [], []);
  expect(marked.match(/<p class="draft" data-pagefind-ignore>/g)).toHaveLength(2);
  expect(marked).toContain("<p>We help people to learn.</p>");
});
