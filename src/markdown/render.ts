import type { Element, Root } from "hast";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { onceOfText } from "../domain/once.ts";
import { setMarksApart } from "./editor-marks.ts";
import { KEEP_WORDS } from "./keep-words.ts";
import { mendLinks } from "./links.ts";
import type { TermMarker } from "./mark-terms.ts";
import { parsedMarkdown } from "./parse.ts";
import { SANITIZE_SCHEMA } from "./sanitize-schema.ts";
import { mendTables } from "./tables.ts";

export interface RenderOptions {
  /** The path that the site lives at: "/" or "/report-card/". */
  base: string;
  /** How many levels headings move down: 1 makes a ## heading an h3. */
  headingShift?: number | undefined;
  /** The page's term marker, if terms are to be marked. */
  terms?: TermMarker | undefined;
}

const toHtmlTree = unified()
  .use(remarkRehype, { handlers: KEEP_WORDS })
  .use(rehypeSanitize, SANITIZE_SCHEMA);
const writer = unified().use(rehypeStringify);

function shiftHeadings(tree: Root, by: number): void {
  visit(tree, "element", (node: Element) => {
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level) node.tagName = `h${Math.min(6, Number(level) + by)}`;
  });
}

/**
 * The tree of a text’s HTML. Several pages show the same text, so it is made once and kept as JSON,
 * which is small and quick to copy.
 */
const treeAsJson = onceOfText((text) =>
  JSON.stringify(toHtmlTree.runSync(parsedMarkdown(text)), (key, value: unknown) =>
    key === "position" ? undefined : value,
  ),
);

/** The tree of a text’s HTML, for one page to change as it likes. */
function treeOf(text: string): Root {
  return JSON.parse(treeAsJson(text)) as Root;
}

/**
 * Markdown as HTML that may stand in a page: no script, no HTML of the author's, no picture, no
 * style, only links with an address the site knows. Whatever the text holds, its words come out.
 *
 * @returns HTML: paragraphs, lists, tables (`prose-table` in a `prose-table-box`), headings, links,
 * and `withheld`, `editor-mark` and `term` marks
 */
export function renderMarkdown(text: string, options: RenderOptions): string {
  const { base, headingShift = 0, terms } = options;
  const tree = treeOf(text);
  shiftHeadings(tree, headingShift);
  mendLinks(tree, base, terms);
  setMarksApart(tree);
  mendTables(tree);
  terms?.mark(tree);
  return writer.stringify(tree).trim();
}

/**
 * One line of plain words, such as a milestone's wording, as HTML with its terms marked. Nothing
 * in it is read as Markdown.
 */
export function renderLine(text: string, terms?: TermMarker): string {
  const tree: Root = { type: "root", children: [{ type: "text", value: text }] };
  setMarksApart(tree);
  terms?.mark(tree);
  return writer.stringify(tree);
}
