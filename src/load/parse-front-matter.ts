import { isMap, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { Position } from "../problems/problem.ts";
import { yamlPlainFaults } from "./yaml-plain.ts";

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

/** A key or a part of one, as it stands above the second line of hyphens. */
const KEY_LINE = /^(?:[A-Za-z]\w*:(?: .*)?| +\S.*)$/;

/** The first line after the keys, where keys there are but no line that ends them. */
function lineAfterKeys(text: string): number | null {
  if (!text.startsWith("---\n")) return null;
  const at = text.split("\n").findIndex((line, index) => index > 0 && !KEY_LINE.test(line));
  return at > 1 ? at + 1 : null;
}

function noFrontMatter(text: string): ParsedText {
  const line = lineAfterKeys(text);
  const fault = {
    line: line ?? 1,
    column: 1,
    code: "front-matter-missing",
    message: line
      ? "The line of three hyphens that ends the keys is missing."
      : "The file does not start with a block of keys between two lines of three hyphens.",
    remedy: line
      ? "Write a line --- here, between the last key and the text."
      : "Start the file with a line ---, then the keys, then a line ---, then the text.",
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

/** Faults of the form of the keys. After the first that stops the reading, more would only echo it. */
function yamlFaults(document: Document, lines: LineCounter, text: string): TextFault[] {
  const twice = document.errors.filter((error) => error.code === "DUPLICATE_KEY");
  const stops = document.errors.filter((error) => error.code !== "DUPLICATE_KEY").slice(0, 1);
  return [
    ...twice.map((error) => ({
      ...placeOf(lines, error.pos[0]),
      code: "key-twice",
      message: "This key stands here a second time.",
      remedy: "Keep one of the two and delete the other.",
    })),
    ...stops.map((error) => {
      const unclosed = error.code === "MISSING_CHAR" ? openQuote(text) : undefined;
      const [what, remedy] = YAML_WORDS[error.code] ?? OTHER;
      return {
        ...placeOf(lines, unclosed ?? error.pos[0]),
        code: "yaml-malformed",
        message: `The keys cannot be read from here: ${what}.`,
        remedy,
      };
    }),
  ];
}

/** The keys start on the second line of the file. */
function placeOf(lines: LineCounter, offset: number): Position {
  const at = lines.linePos(offset);
  return { line: at.line + 1, column: at.col };
}

const FORM = 'Write each key as name: "text in double quotes" and indent lists by two spaces.';
const OTHER = ["it is not in a form that can be read", FORM] as const;

/** What is wrong, and what to do about it, for each kind of mistake that the parser knows. */
const YAML_WORDS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  BAD_INDENT: [
    "the indent does not fit the lines around it",
    "Let the line start under the line that it belongs with: two spaces further in for each level.",
  ],
  BAD_ALIAS: ["a value cannot be repeated with *", "Write the value itself."],
  RESOURCE_EXHAUSTION: [
    "lists and groups stand inside each other without end",
    "Delete what opens them and is not needed.",
  ],
  MISSING_CHAR: ["a character is missing, often a closing quote or a colon", FORM],
  UNEXPECTED_TOKEN: [
    "something stands here that does not belong, often a double quote inside the text",
    `${FORM} Put \\ before a double quote inside the text: \\".`,
  ],
  TAB_AS_INDENT: ["a tab is used where spaces are needed", "Delete the tab and type two spaces."],
  BLOCK_AS_IMPLICIT_KEY: [
    "a colon and a space stand in text without quotes",
    'Put double quotes around the whole text: name: "text: more text".',
  ],
  MULTILINE_IMPLICIT_KEY: ["a quote is not closed, or a colon and a space are missing", FORM],
  BAD_DQ_ESCAPE: [
    "a backslash stands before a letter that it does not go with",
    "Delete the backslash, or write two.",
  ],
};

/** A value between curly quotes, which YAML would take for a part of the text. */
const CURLY = /^\s*(?:- (?:\w+: )?|\w+: )([“”„‘’]([^"“”„]*)[“”’])\s*$/;

function curlyFaults(text: string): TextFault[] {
  return text.split("\n").flatMap((words, index) => {
    const match = CURLY.exec(words);
    if (!match?.[1]) return [];
    return [
      {
        line: index + 2,
        column: words.indexOf(match[1]) + 1,
        code: "quotes-curly",
        message: "These quotes are curly; a word processor makes them.",
        remedy: `Write straight double quotes: "${match[2] ?? ""}".`,
      },
    ];
  });
}

/** What goes beyond plain keys and values, once the form is right. */
function plainFaults(document: Document, lines: LineCounter): TextFault[] {
  return yamlPlainFaults(document).map(({ at, fault: [code, message, remedy] }) => ({
    ...placeOf(lines, at),
    code,
    message,
    remedy,
  }));
}

function faultsOf(document: Document, lines: LineCounter, text: string): TextFault[] {
  const curly = curlyFaults(text);
  if (curly.length > 0) return curly;
  const ofForm = yamlFaults(document, lines, text);
  return ofForm.length > 0 ? ofForm : plainFaults(document, lines);
}

interface Keys {
  text: string;
  document: Document;
  lines: LineCounter;
}

function parseKeys(text: string): Keys {
  const lines = new LineCounter();
  return {
    text,
    lines,
    document: parseDocument(text, { lineCounter: lines, prettyErrors: false }),
  };
}

/**
 * The keys whose places are asked for: read a second time, for few files have a problem, and the
 * trees of all of them take more memory than the content. One is kept, for the next question is mostly of the same file.
 */
let asked: Keys | undefined;

function askedKeys(text: string): Keys {
  if (asked?.text !== text) asked = parseKeys(text);
  return asked;
}

/** Takes a Markdown file apart into the keys above and the text below. */
export function parseFrontMatter(text: string): ParsedText {
  const match = FENCE.exec(text);
  if (!match) return noFrontMatter(text);
  const keys = match[1] ?? "";
  const { document, lines } = parseKeys(keys);
  const faults = faultsOf(document, lines, keys);
  const rest = text.slice(match[0].length);
  const lead = /^\n*/.exec(rest)?.[0].length ?? 0;
  return {
    raw: faults.length > 0 ? {} : (document.toJS({ maxAliasCount: 0 }) as unknown),
    body: rest.slice(lead),
    bodyLine: match[0].split("\n").length + lead,
    locate(path, part = "value") {
      const { document, lines } = askedKeys(keys);
      const offset = follow(document, path, part);
      return offset === undefined ? { line: 1, column: 1 } : placeOf(lines, offset);
    },
    faults,
  };
}
