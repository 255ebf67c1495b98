import { isMap, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { Position } from "../problems/problem.ts";

/** A Markdown file taken apart, or what stands in the way. */
export interface ParsedText {
  raw: unknown;
  body: string;
  bodyLine: number;
  locate(path: readonly PropertyKey[], part?: "key" | "value"): Position;
  faults: readonly TextFault[];
}

/** A fault of the file's form: YAML or JSON that cannot be read. */
export interface TextFault extends Position {
  code: string;
  message: string;
  remedy: string;
}

const FENCE = /^---\n([\s\S]*?)(?:\n|^)---(?:\n|$)/;

function noFrontMatter(text: string): ParsedText {
  const fault = {
    line: 1,
    column: 1,
    code: "front-matter-missing",
    message: "The file does not start with a block of keys between two lines of three hyphens.",
    remedy: "Start the file with a line ---, then the keys, then a line ---, then the text.",
  };
  return { raw: {}, body: text, bodyLine: 1, locate: () => fault, faults: [fault] };
}

interface Pair {
  key: { range?: readonly number[] | null };
  value: Node | null;
}

interface Step {
  /** Where the key or list item itself starts. */
  at: number | undefined;
  /** What stands under it. */
  node: unknown;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function stepInto(node: unknown, key: PropertyKey): Step | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? undefined : { at: startOf(item), node: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => String(item.key) === String(key)) as unknown as
    Pair | undefined;
  return pair && { at: pair.key.range?.[0], node: pair.value };
}

/** Follows a path as far as the document goes, so that a missing key points at its parent. */
function follow(
  document: Document,
  path: readonly PropertyKey[],
  part: "key" | "value",
): number | undefined {
  let step: Step = { at: startOf(document.contents), node: document.contents };
  for (const key of path) {
    const next = stepInto(step.node, key);
    if (!next) return step.at;
    step = next;
  }
  return (part === "value" ? startOf(step.node) : undefined) ?? step.at;
}

/** Where the first quote opens that its own line does not close; keys hold one line of text each. */
function openQuote(text: string): number | undefined {
  const match = /^[^"'\n]*[:-] +(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/m.exec(text);
  return match ? match.index + match[0].search(/["']/) : undefined;
}

function yamlFaults(document: Document, lines: LineCounter, text: string): TextFault[] {
  return document.errors.map((error) => {
    const unclosed = error.code === "MISSING_CHAR" ? openQuote(text) : undefined;
    const at = lines.linePos(unclosed ?? error.pos[0]);
    const twice = error.code === "DUPLICATE_KEY";
    return {
      line: at.line + 1,
      column: at.col,
      code: twice ? "key-twice" : "yaml-malformed",
      message: twice
        ? "This key stands here a second time."
        : `The keys cannot be read from here: ${plainYaml(error.code)}.`,
      remedy: twice
        ? "Keep one of the two and delete the other."
        : 'Write each key as name: "text in double quotes" and indent lists by two spaces. Put \\ before a double quote inside the text.',
    };
  });
}

const YAML_WORDS: Readonly<Record<string, string>> = {
  BAD_INDENT: "the indent does not fit the lines around it",
  MISSING_CHAR: "a character is missing, often a closing quote or a colon",
  UNEXPECTED_TOKEN:
    "something stands here that does not belong, often a double quote inside the text",
  TAB_AS_INDENT: "a tab is used where spaces are needed",
  BLOCK_AS_IMPLICIT_KEY: "a colon and a space stand in text without quotes",
  MULTILINE_IMPLICIT_KEY: "a quote is not closed, or a colon is missing",
  BAD_DQ_ESCAPE: "a backslash stands before a letter that it does not go with",
  IMPOSSIBLE: "it is not in a form that can be read",
};

function plainYaml(code: string): string {
  return YAML_WORDS[code] ?? "it is not in a form that can be read";
}

/** Takes a Markdown file apart into the keys above and the text below. */
export function parseFrontMatter(text: string): ParsedText {
  const match = FENCE.exec(text);
  if (!match) return noFrontMatter(text);
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? "", { lineCounter: lines, prettyErrors: false });
  const faults = yamlFaults(document, lines, match[1] ?? "");
  const rest = text.slice(match[0].length);
  const lead = /^\n*/.exec(rest)?.[0].length ?? 0;
  return {
    raw: faults.length > 0 ? {} : (document.toJS({ maxAliasCount: 0 }) as unknown),
    body: rest.slice(lead),
    bodyLine: match[0].split("\n").length + lead,
    locate(path, part = "value") {
      const offset = follow(document, path, part);
      if (offset === undefined) return { line: 1, column: 1 };
      const at = lines.linePos(offset);
      return { line: at.line + 1, column: at.col };
    },
    faults,
  };
}
