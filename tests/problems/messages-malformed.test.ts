import { describe, expect, it } from "vitest";
import { change, told } from "./damage.ts";
import { SMALL_PLAN } from "./small-plan.ts";

describe("messages on YAML and JSON that cannot be read", () => {
  it("no keys at all", () => {
    const message = told((files) => files.set("glossary/neet.md", "Not in education.\n"));
    expect(message).toMatchInlineSnapshot(`
      "content/glossary/neet.md:1:1  The file does not start with a block of keys between two lines of three hyphens.
          Start the file with a line ---, then the keys, then a line ---, then the text."
    `);
  });

  it("no second line of hyphens", () => {
    const message = told(change("glossary/neet.md", "---\n\nNot", "\nNot"));
    expect(message).toMatchInlineSnapshot(`
      "content/glossary/neet.md:3:1  The line of three hyphens that ends the keys is missing.
          Write a line --- here, between the last key and the text."
    `);
  });

  it("keys between the lines, but none", () => {
    const message = told(change("glossary/neet.md", 'term: "NEET"\n', ""));
    expect(message).toMatchInlineSnapshot(`
      "content/glossary/neet.md:1:1  The file does not start with a block of keys between two lines of three hyphens.
          Start the file with a line ---, then the keys, then a line ---, then the text."
    `);
  });

  it("a quote that is not closed", () => {
    const message = told(change("updates/2031-06/ferry-pass.md", "number: 1", 'number: "1'));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:4:9  The keys cannot be read from here: a character is missing, often a closing quote or a colon.
          Write each key as name: "text in double quotes" and indent lists by two spaces."
    `);
  });

  it("a quote inside the text", () => {
    const message = told(change("milestones/1/ferry-pass.md", 'a ferry pass"', 'a "ferry" pass"'));
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/ferry-pass.md:4:37  The keys cannot be read from here: something stands here that does not belong, often a double quote inside the text.
          Write each key as name: "text in double quotes" and indent lists by two spaces. Put \\ before a double quote inside the text: \\"."
    `);
  });

  it("a colon in text without quotes", () => {
    const message = told(
      change(
        "milestones/1/ferry-pass.md",
        '"Every young person has a ferry pass"',
        "Every young person: a ferry pass",
      ),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/milestones/1/ferry-pass.md:4:10  The keys cannot be read from here: a colon and a space stand in text without quotes.
          Put double quotes around the whole text: name: "text: more text"."
    `);
  });

  it("a tab as indent", () => {
    const message = told(change("updates/2031-06/ferry-pass.md", '  - "Coral', '\t- "Coral'));
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:7:1  The keys cannot be read from here: a tab is used where spaces are needed.
          Delete the tab and type two spaces."
    `);
  });

  it("an indent that does not fit", () => {
    const message = told(
      change("updates/2031-06/ferry-pass.md", '  place: "Priority 1', '    place: "Priority 1'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:14:1  The keys cannot be read from here: the indent does not fit the lines around it.
          Let the line start under the line that it belongs with: two spaces further in for each level."
    `);
  });

  it("a key twice", () => {
    const message = told(
      change("updates/2031-06/ferry-pass.md", "number: 1", "number: 1\nnumber: 2"),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/updates/2031-06/ferry-pass.md:5:1  This key stands here a second time.
          Keep one of the two and delete the other."
    `);
  });

  it("a comma missing in JSON", () => {
    const message = told(change("indicators/ferry-use.json", '"priority": 1,', '"priority": 1'));
    expect(message).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:4:15  The file cannot be read from here: a comma is missing after this.
          Write a comma at the end of this line: "priority": 1,"
    `);
  });

  it("a comma too many in JSON", () => {
    const message = told(change("indicators/ferry-use.json", '"high",', '"high",,'));
    expect(message).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:12:22  The file cannot be read from here: a second comma stands here.
          Write one comma: delete the other."
    `);
  });

  it("a file saved as UTF-16, which is one mistake", () => {
    const message = told((files) =>
      files.set("plan.json", Buffer.from(SMALL_PLAN["plan.json"] ?? "", "utf16le")),
    );
    expect(message).toContain("content/plan.json:1:1  The file was not saved as UTF-8");
    expect(message.match(/plan\.json:\d/g)).toHaveLength(1);
  });

  it("a text pasted a thousand times", () => {
    const message = told(
      change("indicators/ferry-use.json", "young people", "young people ".repeat(1000)),
    );
    expect(message).toContain("letters; no value of a plan has more than 5000.");
  });

  it("half a letter written as its number, for which no form is a remedy", () => {
    const message = told(
      change("updates/2031-06/ferry-pass.md", 'milestone 1"', 'milestone 1\\ud83d"'),
    );
    expect(message).toContain("An invisible or damaged character stands here");
    expect(message).not.toContain("npm run format");
  });

  it("a key twice in JSON", () => {
    const message = told(
      change("indicators/ferry-use.json", '"priority": 1,', '"priority": 1,\n  "priority": 2,'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:5:3  This key stands here a second time.
          Keep one of the two and delete the other."
    `);
  });

  it("a brace missing in JSON", () => {
    const message = told((files) =>
      files.set("plan.json", (SMALL_PLAN["plan.json"] ?? "").trimEnd().slice(0, -1)),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/plan.json:84:1  The file cannot be read from here: a closing brace } is missing.
          Write } where this group of keys ends."
    `);
  });

  it("a comment in JSON", () => {
    const message = told(
      change("indicators/ferry-use.json", '"priority": 1,', '"priority": 1, // first'),
    );
    expect(message).toMatchInlineSnapshot(`
      "content/indicators/ferry-use.json:4:18  The file cannot be read from here: comments are not allowed.
          Delete the comment."
    `);
  });
});
