import type { List, RootContent } from "mdast";
import { onceOfText } from "../domain/once.ts";
import { parseMarkdown } from "./parse.ts";
import { plainText } from "./plain-text.ts";

/** A place in the text, counted from 1. */
interface Place {
  line: number;
  column: number;
}

export interface HighlightLists {
  workingWell: string[];
  concerns: string[];
  /** The headings in their order, with straight apostrophes: first what goes well, then concerns. */
  headings: (Place & { text: string })[];
  /** Places in the text that are neither of two headings nor a list under one of them. */
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

/** What stands under the first heading of a file, and under the second. */
const LISTS = ["workingWell", "concerns"] as const;

/**
 * Reads the two lists out of a highlights file: what goes well, and what gives concern, each below
 * a heading of its own. What the headings say is the plan's affair; the check compares it.
 */
export const readHighlightLists: (text: string) => HighlightLists = onceOfText((text) => {
  const lists: HighlightLists = { workingWell: [], concerns: [], headings: [], strangers: [] };
  let current: (typeof LISTS)[number] | undefined;
  for (const node of parseMarkdown(text).children) {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === "heading" && node.depth === 2) {
      current = LISTS[lists.headings.length];
      const heading = plainText(textIn(text, node)).replace(/’/g, "'");
      lists.headings.push({ line, column, text: heading });
    } else if (node.type === "list" && current) {
      lists[current].push(...items(text, node));
    } else {
      lists.strangers.push({ line, column });
    }
  }
  return lists;
});
