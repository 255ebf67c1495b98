import { visit } from "unist-util-visit";
import { PAGE_COMPONENTS } from "./page-components.ts";
import { parseMdx } from "./parse.ts";

/** A stretch of Markdown, or a component that stands between two stretches. */
export type ProsePart = { kind: "text"; text: string } | { kind: "component"; name: string };

interface Place {
  name: string;
  from: number;
  to: number;
}

function components(body: string): Place[] {
  const places: Place[] = [];
  visit(parseMdx(body), (node) => {
    if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;
    const { start, end } = node.position ?? {};
    if (node.name === null || !PAGE_COMPONENTS.includes(node.name)) return;
    places.push({ name: node.name, from: start?.offset ?? 0, to: end?.offset ?? 0 });
  });
  return places;
}

/**
 * Takes a page of prose apart. Nothing in it is run as a program: its text goes through the same
 * renderer as all other text, and its components are only names.
 *
 * @param body text of the page below the front matter
 * @throws VFileMessage if the text cannot be read; the content check refuses that first
 */
export function readProse(body: string): ProsePart[] {
  const parts: ProsePart[] = [];
  const add = (text: string): void => {
    if (text.trim() !== "") parts.push({ kind: "text", text: text.trim() });
  };
  let done = 0;
  for (const { name, from, to } of components(body)) {
    add(body.slice(done, from));
    parts.push({ kind: "component", name });
    done = to;
  }
  add(body.slice(done));
  return parts;
}
