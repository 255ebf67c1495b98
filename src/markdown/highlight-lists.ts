import type { List, RootContent } from "mdast";
import { parseMarkdown } from "./parse.ts";
import { plainText } from "./plain-text.ts";

/** The two headings of the highlight report of January 2015, sections 7.1 to 7.14. */
export const WORKING_WELL = "What's working well";
export const CONCERNS = "What we are concerned about";

/** A place in the text, counted from 1. */
interface Place {
  line: number;
  column: number;
}

export interface HighlightLists {
  workingWell: string[];
  concerns: string[];
  /** Places in the text that are neither of the two headings nor a list under one of them. */
  strangers: Place[];
}

function textIn(text: string, node: RootContent): string {
  const { start, end } = node.position ?? {};
  return text.slice(start?.offset ?? 0, end?.offset ?? 0);
}

function items(text: string, list: List): string[] {
  return list.children.map((item) =>
    plainText(item.children.map((child) => textIn(text, child)).join("\n\n")),
  );
}

function headingName(text: string): "workingWell" | "concerns" | undefined {
  const plain = text.replace(/’/g, "'");
  if (plain === WORKING_WELL) return "workingWell";
  return plain === CONCERNS ? "concerns" : undefined;
}

/**
 * Reads the two lists out of a highlights file: "## What's working well" and "## What we are
 * concerned about", each followed by one list.
 */
export function readHighlightLists(text: string): HighlightLists {
  const lists: HighlightLists = { workingWell: [], concerns: [], strangers: [] };
  let current: "workingWell" | "concerns" | undefined;
  for (const node of parseMarkdown(text).children) {
    const place = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === "heading" && node.depth === 2) {
      current = headingName(plainText(textIn(text, node)));
      if (!current) lists.strangers.push({ line: place.line, column: place.column });
    } else if (node.type === "list" && current) {
      lists[current].push(...items(text, node));
    } else {
      lists.strangers.push({ line: place.line, column: place.column });
    }
  }
  return lists;
}
