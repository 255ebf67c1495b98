import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFrontMatter } from "../../src/load/parse-front-matter.ts";
import { checkText } from "../../src/problems/check-text.ts";

/** Bits of text that mean something in Markdown, or nearly do. */
const BITS = [
  ...["word", "12", " ", "  ", "\n", "\n\n", "- ", "* ", "1. ", "+ ", "---", "===", "***", "**"],
  ...["#", "_", "'", "’", "(", ")", ".", ",", ":", "/", "www", "http", "x", "    ", "\t", ">", "%"],
];

function told(body: string): string[] {
  const parsed = parseFrontMatter(`---\nterm: "x"\n---\n\n${body}`);
  const file = { ...parsed, body, path: "content/glossary/x.md", kind: "glossary", names: ["x"] };
  return checkText(file as Parameters<typeof checkText>[0]).map(({ code }) => code);
}

test("a text that looks plain is: to read it as Markdown finds nothing wrong either", () => {
  const text = fc.array(fc.constantFrom(...BITS), { maxLength: 14 }).map((bits) => bits.join(""));
  fc.assert(
    fc.property(text, (body) => {
      // A brace at the end is nothing wrong, and has the text read as Markdown.
      expect(told(body)).toEqual(told(`${body}\n\nword {`));
    }),
    { numRuns: 1_000 },
  );
});
