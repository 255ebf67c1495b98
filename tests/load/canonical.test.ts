import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalFile } from "../../src/load/canonical-file.ts";
import { parseFrontMatter } from "../../src/load/parse-front-matter.ts";
import { SMALL_PLAN } from "../problems/small-plan.ts";

/** Text as an author might type it on one line, quotes, backslashes and accents included. */
const words = fc
  .string({ unit: fc.constantFrom(..."abc ABC019'\"\\:#-–’“”éü%&*[]{}|>!?,.") })
  .map((text) => text.trim())
  .filter((text) => text !== "");

function glossaryFile(term: string, forms: readonly string[], body: string): string {
  const list = forms.map((form) => `\n  - ${JSON.stringify(form)}`).join("");
  return `---\nterm: ${JSON.stringify(term)}${list === "" ? "" : `\nforms:${list}`}\n---\n\n${body}\n`;
}

function read(text: string | null): unknown {
  return parseFrontMatter(text ?? "").raw;
}

describe("the one form of content files", () => {
  it.each(["content", "tests/fixtures/plans/saltmarsh"])(
    "is that of every file of %s",
    (folder) => {
      const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
      const paths = entries
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name));
      const others = paths.filter((path) => {
        const text = readFileSync(path, "utf8");
        const wanted = canonicalFile(relative(folder, path).split(sep).join("/"), text);
        return wanted !== null && wanted !== text;
      });
      expect(others).toEqual([]);
    },
  );

  it("stays as it is when it is written again", () => {
    for (const [path, text] of Object.entries(SMALL_PLAN)) {
      expect(canonicalFile(path, text)).toBe(text);
    }
    fc.assert(
      fc.property(words, fc.uniqueArray(words), words, (term, forms, body) => {
        const once = canonicalFile("glossary/a.md", glossaryFile(term, forms, body));
        expect(canonicalFile("glossary/a.md", once ?? "")).toBe(once);
      }),
    );
  });

  it("says what the file said before, whatever quotes and signs are in it", () => {
    fc.assert(
      fc.property(words, fc.uniqueArray(words), words, (term, forms, body) => {
        const text = glossaryFile(term, forms, body);
        expect(read(canonicalFile("glossary/a.md", text))).toEqual(
          forms.length > 0 ? { term, forms } : { term },
        );
      }),
    );
  });

  it("undoes what editors do to a file", () => {
    const right = SMALL_PLAN["milestones/1/youth-panel.md"] ?? "";
    const ways = [
      right.replaceAll("\n", "\r\n"),
      `\uFEFF${right}`,
      right.replace('action: "i"', "action: 'i'"),
      right.replace('action: "i"', "action: i # the first"),
      right.replace('priority: 1\naction: "i"', 'action: "i"\npriority: 1'),
      right.replace("---\n", "---\n\n"),
      right.trimEnd(),
      `${right}\n\n`,
      right.replace("---\n", "---\neditorNotes: []\n"),
    ];
    for (const way of ways) expect(canonicalFile("milestones/1/youth-panel.md", way)).toBe(right);
  });

  it("leaves alone what it cannot read and what is no content", () => {
    expect(canonicalFile("glossary/neet.md", "no keys\n")).toBeNull();
    expect(canonicalFile("plan.json", "{")).toBeNull();
    expect(canonicalFile("notes.md", "Notes\n")).toBeNull();
  });
});
