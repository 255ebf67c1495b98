import fc from "fast-check";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { endedOnce, pageTrimmer } from "../../src/hosting/trim-pages.ts";
import { trimSpace } from "../../src/hosting/trim-space.ts";
import { trimDrawings } from "../../src/hosting/used-drawings.ts";

/** The page, which may load a script file of this text. */
function trim(html: string, script = ""): string {
  return pageTrimmer(new Map([["file.js", script]]))(html);
}

function kept(css: string, body: string, script = ""): string {
  const file = '<script src="/_astro/file.js"></script>';
  const html = `<html><head>${file}<style>${css}</style></head><body>${body}</body></html>`;
  const trimmed = trim(html, script);
  return /<style>(.*?)<\/style>/s.exec(trimmed)?.[1] ?? "";
}

describe("the styles of a page", () => {
  it("are those that fit something on it", () => {
    expect(kept(".on{a:b}.off{a:b}", '<p class="here on">')).toBe(".on{a:b}");
    expect(kept("p{a:b}table{a:b}", "<p>")).toBe("p{a:b}");
    expect(kept("#here{a:b}#there{a:b}", '<p id="here">')).toBe("#here{a:b}");
  });

  it("lose a selector that fits nothing, and keep the rest of its rule", () => {
    expect(kept(".on,.off{a:b}", '<p class="on">')).toBe(".on{a:b}");
    expect(kept(".on .off{a:b}.on p{a:b}", '<div class="on"><p>')).toBe(".on p{a:b}");
  });

  it("keep states, settings and what a page is not: they change while it is read", () => {
    const css = ".on:hover{a:b}.on[open]{a:b}.on:not(.off){a:b}[data-size=big]{a:b}:root{--a:b}";
    expect(kept(css, '<p class="on">')).toBe(css);
  });

  it("keep what is for languages read from the right on their pages alone", () => {
    const css = ".on{a:b}[dir=rtl] .on{a:c}";
    expect(kept(css, '<p class="on">')).toBe(".on{a:b}");
    const page = `<html lang="ar" dir="rtl"><head><style>${css}</style></head><body><p class="on">`;
    expect(trim(page)).toBe(page);
  });

  it("keep rules for media with something in them, and drop those without", () => {
    const css = "@media print{.on{a:b}.off{a:b}}@media screen{.off{a:b}}";
    expect(kept(css, '<p class="on">')).toBe("@media print{.on{a:b}}");
  });

  it("keep fonts and every step of a movement", () => {
    const css = "@font-face{a:b}@keyframes move{from{a:b}to{a:c}}";
    expect(kept(css, "<p>")).toBe(css);
  });

  it("keep statements, and what groups say that hold no rules", () => {
    const css = '@charset "utf-8";@import "a.css";@page{margin:1cm;size:a4}';
    expect(kept(`${css}.off{a:b}@page :first{margin:0}`, "<p>")).toBe(
      `${css}@page :first{margin:0}`,
    );
    expect(kept("@layer a{@media print{.off{a:b}}.on{a:b}}", '<p class="on">')).toBe(
      "@layer a{.on{a:b}}",
    );
  });

  it("go where nothing on the page has what they ask of an element", () => {
    const on = '<p class="on">';
    expect(kept(".on:has(> .off){a:b}.on:is(.off){a:b}", on)).toBe("");
    const asked = ".on:has(.on,.off){a:b}.on:has(:checked,[href]){a:b}.on:not(.off){a:b}";
    expect(kept(asked, on)).toBe(asked);
    expect(kept(".on:has(:checked){a:b}", on)).toBe(".on:has(:checked){a:b}");
  });

  it("do not keep what only the words of a program are called like", () => {
    expect(kept(".top{a:b}", "<p>", 'const top=5;x.top=top;say("it is",top)')).toBe("");
    expect(kept(".bar{a:b}", "<p>", 'chart({type:"bar"})')).toBe("");
  });

  it("do not keep what data for search engines says", () => {
    const data = '<script type="application/ld+json">{"name":"so-late","class":"late"}</script>';
    expect(kept(".so-late,.late,name{a:b}", data)).toBe("");
  });

  it("keep what a script may bring in: one in the page, or a file that it loads", () => {
    expect(kept(".late{a:b}", '<script>x.className="late"</script>')).toBe(".late{a:b}");
    expect(kept(".late{a:b}", "<p>", 'x.classList.add("late")')).toBe(".late{a:b}");
    expect(kept(".late{a:b}", "<p>", "x.className=`late late--${y}`")).toBe(".late{a:b}");
    expect(kept(".late{a:b}", "<p>", "x.setAttribute(`class`,`late`)")).toBe(".late{a:b}");
    expect(kept(".late{a:b}", "<p>", 'make("div",{class:"late"})')).toBe(".late{a:b}");
    expect(kept(".late-one{a:b}", "<p>", 'make("div","late-one")')).toBe(".late-one{a:b}");
    expect(kept(".late{a:b}", "<p>", `x.innerHTML='<p class="so late">'`)).toBe(".late{a:b}");
    expect(kept("caption{a:b}", "<p>", `/"/;x.append(make("caption"))`)).toBe("caption{a:b}");
  });
});

describe("what styles say to no browser", () => {
  it("goes: properties of browsers long gone, and colours that nobody sets", () => {
    const css = "p{-ms-user-select:none;-webkit-clip-path:a;color:var(--govuk-link,#0b5563)}";
    expect(kept(css, "<p>")).toBe("p{color:#0b5563}");
    expect(kept("p{-webkit-user-select:none;color:var(--ink)}", "<p>")).toBe(
      "p{-webkit-user-select:none;color:var(--ink)}",
    );
  });
});

describe("the drawings of a page", () => {
  const drawings = '<symbol id="a">1</symbol><symbol id="b">2</symbol><pattern id="c">3</pattern>';

  it("are those that it shows", () => {
    const page = `${drawings}<use href="#a"/><rect fill="url(#c)"/>`;
    expect(trimDrawings(page, false)).toBe(page.replace('<symbol id="b">2</symbol>', ""));
  });

  it("go with what holds them where none is shown", () => {
    expect(trimDrawings(`<svg class="hidden">${drawings}</svg><p>`, false)).toBe("<p>");
  });

  it("write in short what is empty", () => {
    expect(trimDrawings('<use href="#a"></use><path d="M0 0"/><text></text>', false)).toBe(
      '<use href="#a"/><path d="M0 0"/><text></text>',
    );
  });

  it("are all there where a script shows some", () => {
    expect(trimDrawings(drawings, true)).toBe(drawings);
    const page = `${drawings}<script>make("use")</script>`;
    expect(trim(page)).toBe(page);
    expect(trim(page.replace("use", "path"))).toBe('<script>make("path")</script>');
  });
});

describe("the spaces of a page", () => {
  it("go where nobody sees them", () => {
    expect(trimSpace("<ul> <li> <a>One</a> </li>\n <li>Two</li> </ul>")).toBe(
      "<ul><li><a>One</a></li><li>Two</li></ul>",
    );
    expect(trimSpace('<svg> <use href="#a"/> </svg>')).toBe('<svg><use href="#a"/></svg>');
  });

  it("are not part of a link, which underlines them", () => {
    expect(trimSpace("<p>See <a href=x> this one\n</a> or <b>that</b></p>")).toBe(
      "<p>See <a href=x>this one</a> or <b>that</b></p>",
    );
  });

  it("go out of links however tags and spaces follow each other", () => {
    const part = fc.constantFrom(
      "<a>",
      '<a href="x">',
      "<abbr>",
      "</a>",
      "<b>",
      " ",
      "\n",
      "a",
      "<",
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const html = parts.join("");
        const moved = html
          .replace(/\s*(<a\b[^>]*>)\s+/g, " $1")
          .replace(/\s+<\/a>\s*/g, "</a> ")
          .replace(/>\s+</g, "> <");
        expect(trimSpace(html)).toBe(moved);
      }),
    );
  });

  it("stay between words, between cells, and where they are written on purpose", () => {
    for (const html of [
      "<p>One <b>two</b> <i>three</i> four</p>",
      "<tr><td>1</td> <td>2</td></tr>",
      "<pre>\n <b>a</b> <p>\n</pre>",
      "<script>if (a > b) < c</script>",
    ])
      expect(trimSpace(html)).toBe(html);
  });
});

describe("the policy of a page", () => {
  const hash = /'sha256-[^']+'/g;
  const page = (css: string, policy: string): string =>
    `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="style-src 'self' ${policy}"><style>${css}</style></head><p class="on">`;
  const sha = (text: string): string =>
    `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

  it("allows the styles that are left, and no others", () => {
    const css = ".on{a:b}.off{a:b}";
    const trimmed = trim(page(css, sha(css)));
    expect(trimmed.match(hash)).toEqual([sha(".on{a:b}")]);
  });

  it("allows the programs of the page, and comes before them", () => {
    const policy = `script-src 'self' ${sha("a()")} ${sha("b()")}; style-src 'self' ${sha("p{}")}`;
    const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
    const before = `<head><meta charset="utf-8"><script>a()</script>${meta}<style>p{}</style></head><p>`;
    const allowed = meta.replace(` ${sha("b()")}`, "");
    expect(trim(before)).toBe(
      `<head><meta charset="utf-8">${allowed}<script>a()</script><style>p{}</style></head><p>`,
    );
    expect(() => trim(meta)).toThrow(/no place/);
  });

  it("says nothing of data, which no browser runs", () => {
    const data = '<script type="application/ld+json">{}</script>';
    const trimmed = trim(page("p{a:b}", `${sha("p{a:b}")} ${sha("{}")}`) + data);
    expect(trimmed.match(hash)).toEqual([sha("p{a:b}")]);
    expect(trimmed).toContain(data);
  });

  it("allows no style that it did not allow before", () => {
    const trimmed = trim(page(".on{a:b}.off{a:b}", sha("other")));
    expect(trimmed.match(hash)).toBeNull();
  });
});

describe("the end of a page", () => {
  it("comes after every script", () => {
    const page = '<body><p>Words</p></body> </html><script src="/a.js"></script>\n';
    const mended = '<body><p>Words</p><script src="/a.js"></script></body> </html>';
    expect(endedOnce(page)).toBe(mended);
    expect(endedOnce(mended)).toBe(mended);
  });
});
