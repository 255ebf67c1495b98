import { describe, expect, it } from "vitest";
import { append, change, told } from "./damage.ts";

describe("messages on text", () => {
  it("no text", () => {
    const message = told(
      change(
        "updates/2031-06/ferry-pass.md",
        "\n- 340 passes given out, also to young people who are NEET\n- More in the [council's ferry pages](https://www.example.org/ferry)\n",
        "",
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:15:1  There is no text below the keys.
          Write the text under the second line of three hyphens (---)."
    `);
  });

  it("an HTML tag", () => {
    const message = told(append("updates/2031-06/ferry-pass.md", "\n<b>Good news</b>\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:20:1  HTML tags and scripts are not allowed in the text.
          Delete the tags and use plain text: **bold**, - lists, [words](address)."
    `);
  });

  it("a script", () => {
    const message = told(append("updates/2031-06/ferry-pass.md", "\n<script>alert(1)</script>\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:20:1  HTML tags and scripts are not allowed in the text.
          Delete the tags and use plain text: **bold**, - lists, [words](address)."
    `);
  });

  it("an external picture", () => {
    const message = told(
      append("updates/2031-06/ferry-pass.md", "\n![A ferry](https://www.example.org/ferry.jpg)\n"),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:20:1  A picture from another website would send our readers’ addresses there.
          Delete the picture, or say in words what it shows."
    `);
  });

  it("a picture of our own", () => {
    const message = told(append("updates/2031-06/ferry-pass.md", "\n![A ferry](ferry.jpg)\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:20:1  Pictures cannot be put into this text.
          Delete the picture, or say in words what it shows."
    `);
  });

  it("a link with no destination", () => {
    const message = told(append("updates/2031-06/ferry-pass.md", "\nSee [the ferry pages]().\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:20:5  The link "the ferry pages" leads nowhere.
          Write the address between the round brackets: [words](https://example.org)."
    `);
  });

  it("a vague link", () => {
    const message = told(
      append(
        "updates/2031-06/ferry-pass.md",
        "\nFor the timetable, [click here](https://www.example.org).\n",
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:20:20  The link text "click here" does not say where the link leads.
          Use words that make sense on their own, such as the title of the page."
    `);
  });

  it("a link without words", () => {
    const message = told(
      append("updates/2031-06/ferry-pass.md", "\nSee [](https://www.example.org).\n"),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:20:5  This link has no words.
          Write words between the square brackets that say where it leads."
    `);
  });

  it("an address that runs a program", () => {
    const message = told(
      append("updates/2031-06/ferry-pass.md", "\nSee [the ferry pages](javascript:alert).\n"),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:20:5  The address "javascript:alert" is not one that a page can link to.
          Write a full address that starts with https://, or a path of this site that starts with /."
    `);
  });

  it("an address on a line of its own", () => {
    const message = told(
      append(
        "updates/2031-06/ferry-pass.md",
        "\nSee [the ferry pages][1].\n\n[1]: https://www.example.org\n",
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:22:1  The address of a link cannot stand on a line of its own.
          Write the address straight after the words: [words](https://example.org)."
    `);
  });

  it("a footnote", () => {
    const message = told(
      append("updates/2031-06/ferry-pass.md", "\nA pass is free[^1].\n\n[^1]: Since 2030.\n"),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:22:1  Footnotes are not possible here.
          Write the note as a sentence in the text."
    `);
  });

  it("a sign for a point of a list, pasted from a word processor", () => {
    const message = told(append("updates/2031-06/ferry-pass.md", "\n• Passes were renewed\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:20:1  The sign • does not make a point of a list here.
          Start the line with a hyphen and a space in its place."
    `);
  });

  it("program code", () => {
    const message = told(
      append("updates/2031-06/ferry-pass.md", "\nNews:\n\n    Indented by four spaces\n"),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:22:1  Text set in like this would be shown as program code.
          Start the line at the left margin, or two spaces in for a point inside a list. Delete any line of \`\`\`."
    `);
  });

  it("a heading level skipped", () => {
    const message = told(change("reports/2031-12.md", "## Summary", "### Summary"));
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-12.md:10:1  This heading has 3 # signs, but no heading stands above it.
          Start the line with ## and a space."
    `);
  });

  it("a second page title", () => {
    const message = told(change("reports/2031-12.md", "## Summary", "# Summary"));
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-12.md:10:1  A heading with one # would be a second page title.
          Start the line with ## and a space."
    `);
  });

  it("a heading without words", () => {
    const message = told(change("reports/2031-12.md", "## Summary", "##"));
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-12.md:10:1  This heading has no words.
          Write the heading, or delete the line."
    `);
  });

  it("a line of hyphens under text", () => {
    const message = told(append("reports/2031-12.md", "---\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/reports/2031-12.md:12:1  The line of signs under this text makes it a heading.
          Put an empty line between the two, or start the heading with ## instead."
    `);
  });

  it("a tag that is not closed in a page", () => {
    const message = told(append("pages/about.mdx", "\nWrite to <Contact today.\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/pages/about.mdx:8:24  The page cannot be read from here.
          Look for a < without its >, or a { without its }. To show either sign as text, write \\< or \\{."
    `);
  });

  it("a tag that a page may not use", () => {
    const message = told(append("pages/about.mdx", "\n<Video />\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/pages/about.mdx:8:1  "<Video>" is not allowed in the text.
          Delete the tag and use plain text: **bold**, - lists, [words](address). Pages may also use: <Contact />, <Documents />, <RatingKey />."
    `);
  });

  it("something added to a tag", () => {
    const message = told(append("pages/about.mdx", '\n<Contact colour="red" />\n'));
    expect(message).toMatchInlineSnapshot(`
      "content/pages/about.mdx:8:1  "<Contact />" stands alone, with nothing added.
          Write <Contact />."
    `);
  });

  it("program code in a page", () => {
    const message = told(append("pages/about.mdx", "\nToday is {new Date()}.\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/pages/about.mdx:8:10  Program code is not allowed in the text.
          Delete it. To show a brace { as text, write \\{."
    `);
  });

  it("an abbreviation that is not explained", () => {
    const message = told(change("updates/2031-06/ferry-pass.md", "340 passes", "340 FPS passes"));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:17:7  "FPS" is not explained in the glossary.
          Add content/glossary/fps.md with the term "FPS", or add "FPS" to the forms of a term that means the same."
    `);
  });

  it("an abbreviation that is not explained in several places", () => {
    const message = told((files) => {
      change("milestones/1/ferry-pass.md", "a ferry pass", "an A&E pass")(files);
      change("updates/2031-06/ferry-pass.md", "340 passes", "340 A&E passes")(files);
    });
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:17:7  "A&E" is not explained in the glossary. It stands in 1 more place.
          Add content/glossary/a-and-e.md with the term "A&E", or add "A&E" to the forms of a term that means the same."
    `);
  });

  it("highlights with another heading", () => {
    const message = told(
      change("highlights/2031-12/1.md", "## What's working well", "## What is working well"),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/highlights/2031-12/1.md:9:1  This is neither of the two headings nor a list under one.
          Write two headings, "## What's working well" and "## What we are concerned about", each with a list of points that start with a hyphen."
    `);
  });

  it("highlights without a list", () => {
    const message = told(
      change(
        "highlights/2031-12/1.md",
        "- The night ferry runs again",
        "The night ferry runs again",
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/highlights/2031-12/1.md:9:1  There is no point under "What's working well".
          Write two headings, "## What's working well" and "## What we are concerned about", each with a list of points that start with a hyphen.
      content/highlights/2031-12/1.md:11:1  This is neither of the two headings nor a list under one.
          Write two headings, "## What's working well" and "## What we are concerned about", each with a list of points that start with a hyphen."
    `);
  });

  it("a mark of withheld words without an entry", () => {
    const message = told(
      append(
        "updates/2031-06/ferry-pass.md",
        "- The driver [words left out: personal information]\n",
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:19:14  Words are left out here, but the file does not say who decided it and why.
          Add an entry to "withheld" with reason, decided and decidedBy."
    `);
  });

  it("an entry for withheld words without a mark", () => {
    const message = told(
      change("updates/2031-06/youth-panel.md", " [words left out: personal information]", ""),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/youth-panel.md:9:5  This entry says that words were left out, but the text does not show where.
          Write [words left out: personal information] in the text where the words stood, or delete the entry."
    `);
  });

  it("another reason beside the mark", () => {
    const message = told(
      change(
        "updates/2031-06/youth-panel.md",
        "The panel met in May. [words left out: personal information]",
        "The panel met in May. [words left out: a child]",
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/youth-panel.md:17:23  The text gives the reason "a child", but the entry says "personal information".
          Write the same reason in both places."
    `);
  });
});
