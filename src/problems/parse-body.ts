import type { Root } from "mdast";
import { parseMarkdown, parseMdx } from "../markdown/parse.ts";
import type { ContentFile } from "./content-file.ts";

/**
 * The Markdown of a file. Only pages may hold components.
 *
 * @throws VFileMessage with a place if a page's tag is not closed or an expression is broken
 */
export function parseBody(file: ContentFile): Root {
  return file.kind === "page" ? parseMdx(file.body) : parseMarkdown(file.body);
}
