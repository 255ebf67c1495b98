import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { setMarksApart } from "./editor-marks.ts";
import { mendLinks } from "./links.ts";
import type { TermMarker } from "./mark-terms.ts";
import { mendTables } from "./tables.ts";

const reader = unified().use(rehypeParse, { fragment: true });
const writer = unified().use(rehypeStringify);

/**
 * Gives HTML that a page of prose became the same finish as all other text: links with the site's
 * base path, tables with header cells, editor's marks set apart, terms marked.
 *
 * @param html of a page whose text the content check has passed: it holds no HTML of the author's
 */
export function finishHtml(html: string, base: string, terms: TermMarker): string {
  const tree = reader.parse(html);
  mendLinks(tree, base, terms);
  setMarksApart(tree);
  mendTables(tree);
  terms.mark(tree);
  return writer.stringify(tree);
}
