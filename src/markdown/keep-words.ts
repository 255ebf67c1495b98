import type { Element, Text } from "hast";
import type {
  FootnoteDefinition,
  FootnoteReference,
  Html,
  Image,
  ImageReference,
  Parents,
} from "mdast";
import type { Handlers, State } from "mdast-util-to-hast";

/** Parents whose children are words; elsewhere words need a paragraph around them. */
const HOLDS_WORDS = new Set([
  ...["delete", "emphasis", "heading", "link", "linkReference", "paragraph", "strong"],
  "tableCell",
]);

const text = (value: string): Text => ({ type: "text", value });

const paragraph = (value: string): Element => ({
  type: "element",
  tagName: "p",
  properties: {},
  children: [text(value)],
});

/**
 * Turns what the site does not show (HTML tags, pictures, footnotes) into plain words, so that
 * nothing runs and no word is lost. The content check refuses tags and pictures before that.
 */
export const KEEP_WORDS: Handlers = {
  html: (_state: State, node: Html, parent: Parents | undefined): Element | Text =>
    parent && HOLDS_WORDS.has(parent.type) ? text(node.value) : paragraph(node.value),
  image: (_state: State, node: Image): Text => text(node.alt ?? ""),
  imageReference: (_state: State, node: ImageReference): Text => text(node.alt ?? ""),
  footnoteReference: (_state: State, node: FootnoteReference): Text =>
    text(`[^${node.identifier}]`),
  footnoteDefinition: (state: State, node: FootnoteDefinition): Element => ({
    type: "element",
    tagName: "blockquote",
    properties: {},
    children: [paragraph(`[^${node.identifier}]`), ...state.wrap(state.all(node))],
  }),
};
