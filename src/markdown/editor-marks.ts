import type { Element, ElementContent, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

/**
 * Marks in square brackets that stand in printed text without being printed there:
 * "[words left out: personal information]", and remarks that end in "in the source", such as
 * "[sentence breaks off in the source]".
 */
const MARK = /\[(?:words left out: [^\]]+|[a-z][^\]]* in the source)\]/g;

function marked(mark: string): Element {
  const className = [mark.startsWith("[words left out") ? "withheld" : "editor-mark"];
  const children: ElementContent[] = [{ type: "text", value: mark }];
  return { type: "element", tagName: "span", properties: { className }, children };
}

function split(text: string): ElementContent[] {
  const pieces: ElementContent[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index > from) pieces.push({ type: "text", value: text.slice(from, match.index) });
    pieces.push(marked(match[0]));
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ type: "text", value: text.slice(from) });
  return pieces;
}

/** Sets the editor's marks in square brackets apart from the printed words. */
export function setMarksApart(tree: Root): void {
  visit(tree, "text", (node, index, parent) => {
    if (index === undefined || !parent || node.value.search(MARK) === -1) return undefined;
    const pieces = split(node.value);
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}
