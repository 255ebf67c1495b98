import { findNodeAtLocation, parseTree, type Node, type ParseError } from "jsonc-parser";
import { jsonFault, positionAt } from "./json-faults.ts";
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

/** Reads a JSON content file. Positions lead to the key or value that a path names. */
export function parseJson(text: string): ParsedText {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const faults = [
    ...errors.slice(0, 1).map((error) => jsonFault(text, error)),
    ...keyTwice(text, tree),
  ];
  return {
    raw: faults.length > 0 ? {} : (JSON.parse(text) as unknown),
    body: "",
    bodyLine: 1,
    locate(path, part = "value") {
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
