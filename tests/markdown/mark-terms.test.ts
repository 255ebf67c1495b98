import { describe, expect, test } from "vitest";
import type { GlossaryTerm } from "../../src/domain/glossary.ts";
import { createTermMarker } from "../../src/markdown/mark-terms.ts";
import { renderLine, renderMarkdown } from "../../src/markdown/render.ts";

function term(id: string, name: string, ...forms: string[]): GlossaryTerm {
  return { id, term: name, forms, printed: [], editorNotes: [], text: `What ${name} means.` };
}

const GLOSSARY = [
  term("neet", "NEET", "NEETs"),
  term("early-help", "early help"),
  term("help", "help"),
  term("send", "SEND"),
  term("sen", "SEN"),
  term("cyps", "CYPS", "Children and Young People's Services"),
  term("l4", "L4+"),
  term("a-and-e", "A&E", "A & E"),
  term("mind", "MIND"),
  term("ofsted", "Ofsted"),
  term("on", "on", "and"),
];

function mark(text: string): { html: string; used: string[] } {
  const terms = createTermMarker(GLOSSARY);
  const html = renderMarkdown(text, { base: "/", terms });
  return { html, used: terms.used.map((one) => one.id) };
}

describe("a term marker", () => {
  test("links the first use to its meaning, and can be linked back to", () => {
    expect(mark("A NEET figure").html).toBe(
      '<p>A <a class="term" href="#word-neet" id="use-neet">NEET</a> figure</p>',
    );
  });

  test("marks a term once, whatever form it has", () => {
    expect(mark("NEETs, NEET and NEETs").html.match(/<a /g)).toHaveLength(1);
  });

  test("marks a term once on a page of several texts", () => {
    const terms = createTermMarker(GLOSSARY);
    renderMarkdown("NEET", { base: "/", terms });
    expect(renderMarkdown("NEET", { base: "/", terms })).toBe("<p>NEET</p>");
  });

  test("remembers the terms in the order of the page", () => {
    expect(mark("SEND, then NEET, then SEND").used).toEqual(["send", "neet"]);
  });

  test("takes the longest form first, and nothing inside it", () => {
    expect(mark("early help, early help").used).toEqual(["early-help"]);
    expect(mark("help, early help").used).toEqual(["help", "early-help"]);
  });

  test("finds whole words only", () => {
    expect(mark("SENDER, OFSTEDS, xNEET, NEET2, helpful").used).toEqual([]);
  });

  test("finds abbreviations in their exact case only", () => {
    expect(mark("Never mind. Send it neet.").used).toEqual([]);
    expect(mark("MIND and SEND").used).toEqual(["mind", "send"]);
  });

  test("finds other terms in any case and across a line break", () => {
    expect(mark("OFSTED. Early\nhelp").used).toEqual(["ofsted", "early-help"]);
  });

  test("finds forms with signs in them", () => {
    expect(mark("L4+ and A&E").used).toEqual(["l4", "a-and-e"]);
  });

  test("takes straight and curly apostrophes for the same", () => {
    expect(mark("Children and Young People’s Services").used).toEqual(["cyps"]);
  });

  test("leaves links, headings, code and the editor's marks alone", () => {
    const text = "## NEET\n\n[NEET](/x/) `NEET` [the NEET row breaks off in the source]";
    expect(mark(text).used).toEqual([]);
    expect(mark("[words left out: NEET]").used).toEqual([]);
  });

  test("marks in bold, lists and tables", () => {
    expect(mark("**NEET**\n\n- SEND\n\n| Ofsted |\n|---|\n| x |").used).toEqual([
      "neet",
      "send",
      "ofsted",
    ]);
  });

  test("skips words that would be marked everywhere", () => {
    expect(mark("on and on").used).toEqual([]);
  });

  test("takes a link by hand for a use", () => {
    expect(mark("[young people](glossary:neet) and NEET").html).toBe(
      '<p><a class="term" href="#word-neet" id="use-neet">young people</a> and NEET</p>',
    );
  });

  test("leads a second link by hand to the same meaning", () => {
    expect(mark("NEET, [them](glossary:neet)").html).toContain(
      '<a class="term" href="#word-neet">them</a>',
    );
  });

  test("marks terms in a line of plain words", () => {
    const terms = createTermMarker(GLOSSARY);
    expect(renderLine("Fewer NEETs", terms)).toContain('id="use-neet">NEETs</a>');
  });
});
