import { findNodeAtLocation, parseTree, type Node, type ParseError } from "jsonc-parser";
import { jsonFault, positionAt } from "./json-faults.ts";
import { DEEPEST, keyFault, numberFault, TOO_DEEP, type ValueFault } from "./plain-values.ts";
import type { ParsedText, TextFault } from "./parse-front-matter.ts";

function keyTwice(text: string, node: Node | undefined): TextFault[] {
  if (!node) return [];
  const below = (node.children ?? []).flatMap((child) => keyTwice(text, child));
  if (node.type !== "object") return below;
  const seen = new Set<unknown>();
  const twice = (node.children ?? []).flatMap((property) => {
    const key = property.children?.[0];
    if (!key || !seen.has(key.value)) {
      seen.add(key?.value);
      return [];
    }
    return [
      {
        ...positionAt(text, key.offset),
        code: "key-twice",
        message: "This key stands here a second time.",
        remedy: "Keep one of the two and delete the other.",
      },
    ];
  });
  return [...twice, ...below];
}

function told(text: string, offset: number, fault: ValueFault | undefined): TextFault[] {
  if (!fault) return [];
  const [code, message, remedy] = fault;
  return [{ ...positionAt(text, offset), code, message, remedy }];
}

/** Keys and numbers that no content file has. */
function notPlain(text: string, node: Node | undefined): TextFault[] {
  if (!node) return [];
  const own = text.slice(node.offset, node.offset + node.length);
  const number = node.type === "number" ? numberFault(own, node.value as number) : undefined;
  const key = node.type === "property" ? node.children?.[0] : undefined;
  return [
    ...told(text, node.offset, number ?? (key && keyFault(String(key.value)))),
    ...(node.children ?? []).flatMap((child) => notPlain(text, child)),
  ];
}

/** Where brackets first open deeper than a reader can follow; text in quotes does not count. */
function deepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: part, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (part === "[" || part === "{") depth++;
    else if (part === "]" || part === "}") depth--;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

function tooDeep(text: string, offset: number): ParsedText {
  const faults = told(text, offset, TOO_DEEP);
  const at = positionAt(text, offset);
  return { raw: {}, body: "", bodyLine: 1, locate: () => at, faults };
}

function treeOf(text: string, errors: ParseError[] = []): Node | undefined {
  return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
}

/** The last tree that was asked for a place: few files have a problem, and all trees take much memory. */
let asked: { text: string; tree: Node | undefined } | undefined;

function askedTree(text: string): Node | undefined {
  if (asked?.text !== text) asked = { text, tree: treeOf(text) };
  return asked.tree;
}

/** Reads a JSON content file. Positions lead to the key or value that a path names. */
export function parseJson(text: string): ParsedText {
  const deep = deepAt(text);
  if (deep !== undefined) return tooDeep(text, deep);
  const errors: ParseError[] = [];
  const read = treeOf(text, errors);
  const faults = [
    ...errors.slice(0, 1).map((error) => jsonFault(text, error)),
    ...keyTwice(text, read),
    ...notPlain(text, read),
  ];
  return {
    raw: faults.length > 0 ? {} : (JSON.parse(text) as unknown),
    body: "",
    bodyLine: 1,
    locate(path, part = "value") {
      const tree = askedTree(text);
      for (let depth = path.length; depth > 0; depth--) {
        const node = tree && findNodeAtLocation(tree, path.slice(0, depth) as (string | number)[]);
        const property = node?.parent?.type === "property" ? node.parent : undefined;
        if (node)
          return positionAt(text, part === "key" && property ? property.offset : node.offset);
      }
      return positionAt(text, tree?.offset ?? 0);
    },
    faults,
  };
}
