import type { List, Paragraph, Root } from "mdast";

/** Signs that mean something to Markdown wherever they stand, and those that end a line. */
const SIGNS = /[\\`*_~<>[\]&|@{}\p{Cc}]|:\/\/|www\./iu;

/** A line that starts with a word: no list, heading, quotation, or line set in; and has an end. */
const STARTS_WITH_A_WORD = /^(?!\d+[.)])[\p{L}\d“‘£(].*(?<! )$/u;

const POINT = "- ";

/** Ends of lines after the last: every content file has one. They mean nothing. */
const END = /\n+$/;

function paragraph(line: string): Paragraph | null {
  if (!STARTS_WITH_A_WORD.test(line) || SIGNS.test(line)) return null;
  return { type: "paragraph", children: [{ type: "text", value: line }] };
}

/** A list of points, each on one line straight under the one before. */
function list(block: string): List | null {
  const points = block.split("\n").map((line) => {
    return line.startsWith(POINT) ? paragraph(line.slice(POINT.length)) : null;
  });
  if (!points.every((point) => point !== null)) return null;
  return {
    type: "list",
    ordered: false,
    start: null,
    spread: false,
    children: points.map((point) => ({
      type: "listItem",
      spread: false,
      checked: null,
      children: [point],
    })),
  };
}

/**
 * The tree of a text that is paragraphs of plain words, each on one line, and lists of such lines,
 * as most printed texts are: to parse Markdown takes longest of all that is done with them. Null for
 * any other text.
 *
 * @returns the tree that a parser would give, without places
 */
export function plainBlocks(text: string): Root | null {
  const blocks = text.replace(END, "").split("\n\n");
  const children = blocks.map((block) => paragraph(block) ?? list(block));
  if (!children.every((child) => child !== null)) return null;
  // Two lists that follow each other are one, with room between its points.
  const joined = children.some(
    ({ type }, at) => type === "list" && children[at - 1]?.type === type,
  );
  return joined ? null : { type: "root", children };
}
