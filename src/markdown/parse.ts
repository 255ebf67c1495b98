import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { onceOfText } from "../domain/once.ts";
import { plainBlocks } from "./plain-blocks.ts";

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
const mdx = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx);

/** Parses Markdown as the site reads it: CommonMark with tables (GFM). */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text);
}

/**
 * The same, for who only reads the tree and asks for no places in it: a text that is shown and also
 * told in plain words is parsed once.
 */
export const parsedMarkdown = onceOfText<Readonly<Root>>(
  (text) => plainBlocks(text) ?? parseMarkdown(text),
);

/**
 * Parses a page that may hold components.
 *
 * @throws VFileMessage with a place if a tag is not closed or an expression is broken
 */
export function parseMdx(text: string): Root {
  return mdx.parse(text);
}
