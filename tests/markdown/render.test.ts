import { describe, expect, test } from "vitest";
import { renderLine, renderMarkdown } from "../../src/markdown/render.ts";

const render = (text: string, base = "/"): string => renderMarkdown(text, { base });

describe("text", () => {
  test("keeps lists inside lists", () => {
    expect(render("- one\n  - two\n")).toBe(
      "<ul>\n<li>one\n<ul>\n<li>two</li>\n</ul>\n</li>\n</ul>",
    );
  });

  test("starts a numbered list where the source starts it", () => {
    expect(render("3. three\n4. four\n")).toContain('<ol start="3">');
  });

  test("moves headings down, but never below h6", () => {
    expect(renderMarkdown("## A\n\n###### B", { base: "/", headingShift: 2 })).toBe(
      "<h4>A</h4>\n<h6>B</h6>",
    );
  });

  test("leaves single tildes as printed", () => {
    expect(render("~5 of 10~")).toBe("<p>~5 of 10~</p>");
  });
});

describe("links", () => {
  test("to a page of this site get the path that the site lives at", () => {
    expect(render("[Glossary](/glossary/)", "/report-card/")).toBe(
      '<p><a href="/report-card/glossary/">Glossary</a></p>',
    );
  });

  test("to a term lead to its place in the glossary", () => {
    expect(render("[RAG](glossary:rag)", "/rc/")).toBe(
      '<p><a href="/rc/glossary/r/#rag">RAG</a></p>',
    );
  });

  test("to another site do not tell it where the reader came from", () => {
    expect(render("[Ofsted](https://www.gov.uk/ofsted)")).toBe(
      '<p><a href="https://www.gov.uk/ofsted" rel="noreferrer">Ofsted</a></p>',
    );
  });

  test("to a place on the page stay as they are", () => {
    expect(render("[Below](#below)")).toBe('<p><a href="#below">Below</a></p>');
  });
});

describe("hostile text comes out harmless, and no word is lost", () => {
  test.each([
    ["[x](javascript:alert)", "<p>x</p>"],
    ["[x](JaVaScRiPt:alert)", "<p>x</p>"],
    ["[x](&#106;avascript:alert)", "<p>x</p>"],
    ["[x](java&#9;script:alert)", "<p>x</p>"],
    ["[x](data:text/html;base64,PHN2Zz4=)", "<p>x</p>"],
    ["[x](vbscript:msgbox)", "<p>x</p>"],
    ["[x](//evil.example)", "<p>x</p>"],
    ["[x](/\\evil.example)", '<p><a href="/%5Cevil.example">x</a></p>'],
    ["[x](relative/path)", "<p>x</p>"],
    ["<script>alert(1)</script>", "<p>&#x3C;script>alert(1)&#x3C;/script></p>"],
    ["a <b onclick=x>b</b>", "<p>a &#x3C;b onclick=x>b&#x3C;/b></p>"],
    ["<iframe src=x>", "<p>&#x3C;iframe src=x></p>"],
    ["&lt;script&gt;alert(1)&lt;/script&gt;", "<p>&#x3C;script>alert(1)&#x3C;/script></p>"],
    ["![a picture](https://evil.example/x.png)", "<p>a picture</p>"],
    ["{process.exit(1)} <Documents />", "<p>{process.exit(1)} &#x3C;Documents /></p>"],
    ["import x from 'y'", "<p>import x from 'y'</p>"],
    [
      '[x](https://e.example "onmouseover=alert")',
      '<p><a href="https://e.example" rel="noreferrer">x</a></p>',
    ],
    ["```js\nalert(1)\n```", "<pre><code>alert(1)\n</code></pre>"],
    ["- [x] done", "<ul>\n<li> done</li>\n</ul>"],
  ])("%s", (text, html) => {
    expect(render(text)).toBe(html);
  });

  test("footnotes stay as words", () => {
    expect(render("A[^1]\n\n[^1]: B")).toContain("A[^1]");
    expect(render("A[^1]\n\n[^1]: B")).toContain("B");
  });
});

describe("tables", () => {
  const table = "| Year | Girls |\n|---|---:|\n| 2013 | 40 |\n";

  test("have header cells with scope, in the top row and the first column", () => {
    const html = render(table);
    expect(html).toContain('<th scope="col">Year</th>');
    expect(html).toContain('<th scope="row">2013</th>');
  });

  test("stand in a named box that scrolls by keyboard, under a caption", () => {
    expect(render(table)).toContain(
      '<div class="prose-table-box" role="group" aria-label="Scrolls sideways" tabindex="0">' +
        '<table class="prose-table"><caption class="hidden">Table: Year, Girls</caption>',
    );
  });

  test("line up numbers with a class, not with a style", () => {
    const html = render(table);
    expect(html).toContain('<td class="prose-table__number">40</td>');
    expect(html).not.toMatch(/style=|align=/);
  });

  test("leave an empty corner without a header", () => {
    expect(render("|  | Q1 |\n|---|---|\n| 2013 | 1 |\n")).toContain("<td></td>\n<th scope=");
  });
});

describe("the editor's marks", () => {
  test("words left out are set apart", () => {
    expect(render("He [words left out: personal information] left.")).toBe(
      '<p>He <span class="withheld">[words left out: personal information]</span> left.</p>',
    );
  });

  test("remarks on the source are set apart", () => {
    expect(render("It has [sentence breaks off in the source]")).toBe(
      '<p>It has <span class="editor-mark">[sentence breaks off in the source]</span></p>',
    );
  });

  test("other brackets are printed words", () => {
    expect(render("A [Leaflets] B")).toBe("<p>A [Leaflets] B</p>");
  });
});

test("a line of plain words is not read as Markdown", () => {
  expect(renderLine("**5** <b> & [x](/y/)")).toBe("**5** &#x3C;b> &#x26; [x](/y/)");
});
