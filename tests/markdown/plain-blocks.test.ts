import fc from "fast-check";
import type { Root } from "mdast";
import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/markdown/parse.ts";
import { plainBlocks } from "../../src/markdown/plain-blocks.ts";

function withoutPlaces(tree: Root): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === "position" ? undefined : value)),
  );
}

/** Words, signs and line ends, of which some mean something to Markdown at some place. */
const PIECE = fc.constantFrom(
  ...["Attendance", "of 4", "12", "1.", "2)", "95.2%", "£5", "(and)", "“so”", "A to Z:", "#", "!"],
  ...[
    " ",
    " ",
    "  ",
    "\n\n",
    "\n\n",
    "\n",
    "- ",
    "\n- ",
    "\n- ",
    "\n\n- ",
    "-",
    "+",
    "=",
    "---",
    "*",
    "_",
    "`",
    "[x]",
    "](y)",
  ],
  ...[
    "&amp;",
    "<b>",
    ">",
    "|",
    "~",
    "\\",
    "@",
    "http://a.uk",
    "www.a.uk",
    "a@b.uk",
    "\t",
    "\u00a0",
  ],
);

test("a text of plain words and lists has the tree that the parser gives it", () => {
  fc.assert(
    fc.property(fc.array(PIECE, { minLength: 1, maxLength: 10 }), (pieces) => {
      const tree = plainBlocks(pieces.join(""));
      fc.pre(tree !== null);
      expect(tree).toEqual(withoutPlaces(parseMarkdown(pieces.join(""))));
    }),
    { numRuns: 300 },
  );
});

test("sentences and lists are plain, and what Markdown could mean is not", () => {
  const plain = [
    "Attendance rose to 95.2% (94.1% in 2013).",
    "One.\n\n12 of them – so far.",
    "So:\n\n- A\n- B\n\nEnd",
    "- As a content file\n- has it\n",
  ];
  expect(plain.map((text) => plainBlocks(text))).not.toContain(null);
  const others = [
    "1. One",
    "- One\n  more",
    "- One\n\n- Two",
    "Two\nlines",
    "**Bold**",
    "See www.a.uk",
    "",
    "End ",
    "# A",
  ];
  expect(others.map((text) => plainBlocks(text))).toEqual(others.map(() => null));
});
