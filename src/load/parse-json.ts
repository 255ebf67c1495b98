import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from "jsonc-parser";
import type { Position } from "../problems/problem.ts";
import type { ParsedText, TextFault } from "./parse-front-matter.ts";

const JSON_WORDS: Readonly<Record<string, string>> = {
  CommaExpected: "a comma is missing before this",
  PropertyNameExpected:
    "a key in double quotes is expected here; often a comma too many stands before it",
  ColonExpected: "a colon is missing between the key and its value",
  CloseBraceExpected: "a closing brace } is missing",
  CloseBracketExpected: "a closing bracket ] is missing",
  ValueExpected: "a value is missing here",
  UnexpectedEndOfString: "a closing double quote is missing",
  InvalidCommentToken: "comments are not allowed",
  InvalidSymbol: "this is not a value; text needs double quotes around it",
  EndOfFileExpected: "the file goes on after its end",
  InvalidNumberFormat: "this is not a number",
  InvalidEscapeCharacter: "a backslash stands before a letter that it does not go with",
};

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function jsonFault(text: string, error: ParseError): TextFault {
  const words =
    JSON_WORDS[printParseErrorCode(error.error)] ?? "it is not in a form that can be read";
  return {
    ...positionAt(text, error.offset),
    code: "json-malformed",
    message: `The file cannot be read from here: ${words}.`,
    remedy: "Compare the place with the same place in another file of this folder.",
  };
}

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
