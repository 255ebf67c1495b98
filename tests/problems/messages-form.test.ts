import { describe, expect, it } from "vitest";
import { append, change, told } from "./damage.ts";
import { SMALL_PLAN } from "./small-plan.ts";

describe("messages on the one form of content files", () => {
  it("a comment", () => {
    const message = told(
      change("updates/2031-06/ferry-pass.md", "number: 1", "number: 1 # see page 4"),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:4:1  Comments are not kept in content files.
          Run "npm run format", or write this line as: number: 1"
    `);
  });

  it("a comment on a line of its own", () => {
    const message = told(
      change("updates/2031-06/ferry-pass.md", "number: 1", "# see page 4\nnumber: 1"),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:4:1  Comments are not kept in content files.
          Run "npm run format", or write this line as: number: 1"
    `);
  });

  it("keys in another order", () => {
    const message = told(
      change("milestones/1/ferry-pass.md", 'priority: 1\naction: "i"', 'action: "i"\npriority: 1'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/ferry-pass.md:2:1  The words are right, but this line is not in the standard form of content files.
          Run "npm run format", or write this line as: priority: 1"
    `);
  });

  it("single quotes", () => {
    const message = told(change("milestones/1/ferry-pass.md", 'action: "i"', "action: 'i'"));
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/ferry-pass.md:3:1  The words are right, but this line is not in the standard form of content files.
          Run "npm run format", or write this line as: action: "i""
    `);
  });

  it("a space at the end of a line", () => {
    const message = told(change("updates/2031-06/ferry-pass.md", "NEET\n", "NEET \n"));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:17:1  The words are right, but this line is not in the standard form of content files.
          Run "npm run format", or write this line as: - 340 passes given out, also to young people who are NEET"
    `);
  });

  it("no line break at the end", () => {
    const message = told((files) =>
      files.set("glossary/neet.md", (SMALL_PLAN["glossary/neet.md"] ?? "").trimEnd()),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/glossary/neet.md:5:1  The words are right, but this line is not in the standard form of content files.
          Run "npm run format", or press Enter after the last line"
    `);
  });

  it("empty lines at the end", () => {
    const message = told(append("glossary/neet.md", "\n\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/glossary/neet.md:7:1  The words are right, but this line is not in the standard form of content files.
          Run "npm run format", or delete this line"
    `);
  });

  it("no empty line above the text", () => {
    const message = told(change("glossary/neet.md", "---\n\nNot", "---\nNot"));
    expect(message).toMatchInlineSnapshot(`
      "content/glossary/neet.md:4:1  The words are right, but this line is not in the standard form of content files.
          Run "npm run format", or leave this line empty"
    `);
  });

  it("Windows line ends", () => {
    const message = told((files) =>
      files.set(
        "glossary/neet.md",
        (SMALL_PLAN["glossary/neet.md"] ?? "").replaceAll("\n", "\r\n"),
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/glossary/neet.md:1:1  The lines end the way Windows ends them.
          Run "npm run format", or save the file again with line ends LF"
    `);
  });

  it("a byte order mark", () => {
    const message = told((files) =>
      files.set("glossary/neet.md", `\uFEFF${SMALL_PLAN["glossary/neet.md"] ?? ""}`),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/glossary/neet.md:1:1  The file starts with an invisible mark (BOM).
          Run "npm run format", or save it again as UTF-8 without BOM"
    `);
  });

  it("an empty list", () => {
    const message = told(
      change("milestones/1/ferry-pass.md", 'a ferry pass"', 'a ferry pass"\neditorNotes: []'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/ferry-pass.md:5:1  The words are right, but this line is not in the standard form of content files.
          Run "npm run format", or write this line as: ---"
    `);
  });

  it("JSON with other indents", () => {
    const message = told((files) =>
      files.set("plan.json", JSON.stringify(JSON.parse(SMALL_PLAN["plan.json"] ?? ""))),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/plan.json:1:1  The words are right, but this line is not in the standard form of content files.
          Run "npm run format", or write this line as: {"
    `);
  });
});
