import type { Nodes } from "mdast";
import { parsedMarkdown } from "./parse.ts";

const BLOCKS = new Set(["paragraph", "heading", "listItem", "tableRow", "code"]);

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  if (node.type === "break") return " ";
  if (!("children" in node)) return "";
  const joint = node.type === "tableRow" ? " | " : "";
  const inner = node.children.map((child) => textOf(child)).join(joint);
  return BLOCKS.has(node.type) ? `${inner.trim()}\n` : inner;
}

/** Markdown as plain words: one line for each paragraph, list item or table row. */
export function plainText(markdown: string): string {
  return textOf(parsedMarkdown(markdown))
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
