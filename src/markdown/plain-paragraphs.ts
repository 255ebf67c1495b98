import type { Root } from "mdast";

/** Signs that mean something to Markdown wherever they stand, and those that end a line. */
const SIGNS = /[\\`*_~<>[\]&|@{}\p{Cc}]|:\/\/|www\./iu;

/** A line that starts with a word: no list, heading, quotation, or line set in; and has an end. */
const STARTS_WITH_A_WORD = /^(?!\d+[.)])[\p{L}\d“‘£(].*(?<! )$/u;

/**
 * The tree of a text that is paragraphs of plain words, each on one line, as most printed sentences
 * are: to parse Markdown takes longest of all that is done with them. Null for any other text.
 *
 * @returns the tree that a parser would give, without places
 */
export function plainParagraphs(text: string): Root | null {
  const paragraphs = text.split("\n\n");
  const isPlain = paragraphs.every((one) => STARTS_WITH_A_WORD.test(one) && !SIGNS.test(one));
  if (!isPlain) return null;
  return {
    type: "root",
    children: paragraphs.map((value) => ({
      type: "paragraph",
      children: [{ type: "text", value }],
    })),
  };
}
