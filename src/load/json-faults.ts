import { printParseErrorCode, type ParseError } from "jsonc-parser";
import type { Position } from "../problems/problem.ts";
import type { TextFault } from "./parse-front-matter.ts";

/** What is wrong, and what to do about it, for each kind of mistake that the parser knows. */
const JSON_WORDS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  PropertyNameExpected: [
    "a key in double quotes is expected here",
    'Write each key and value as "key": "value", with a comma between two of them.',
  ],
  ColonExpected: [
    "a colon is missing between the key and its value",
    'Write the key, a colon and the value: "key": "value".',
  ],
  CloseBraceExpected: ["a closing brace } is missing", "Write } where this group of keys ends."],
  CloseBracketExpected: ["a closing bracket ] is missing", "Write ] where this list ends."],
  ValueExpected: [
    "a value is missing here",
    "Write a value after the colon: text in double quotes, or a number such as 59.91. Where there is none, delete the key.",
  ],
  UnexpectedEndOfString: [
    "a closing double quote is missing",
    'Write a double quote " at the end of the text.',
  ],
  InvalidCommentToken: ["comments are not allowed", "Delete the comment."],
  InvalidSymbol: [
    "this is not a value; text needs double quotes around it",
    'Put straight double quotes around the text: "text".',
  ],
  EndOfFileExpected: [
    "the file goes on after its end",
    "Delete what stands after the last closing brace, or the brace too many above it.",
  ],
  InvalidNumberFormat: ["this is not a number", "Write digits, with a point for decimals: 59.91."],
  InvalidEscapeCharacter: [
    "a backslash stands before a letter that it does not go with",
    "Delete the backslash, or write two.",
  ],
};

const OTHER = [
  "it is not in a form that can be read",
  "Compare the place with the same place in another file of this folder.",
] as const;

/** Slips that show in the words of the line itself, whatever the parser makes of them. */
const SLIPS: readonly (readonly [
  sign: RegExp,
  what: string,
  remedy: (match: RegExpExecArray) => string,
])[] = [
  [
    /(?<=: )-?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?=,?\s*$)/,
    "a number has a comma in it",
    ([number]) => `Write the number without the comma: ${number.replaceAll(",", "")}.`,
  ],
  [
    /(?<=: )-?\d+,\d+(?=,?\s*$)/,
    "a number has a comma in it",
    ([number]) => `Write a point instead of the comma: ${number.replace(",", ".")}.`,
  ],
  [
    /(?<=: )(-?[\d.]+) ?%/,
    "a number has a per cent sign",
    ([, number = ""]) => `Write the number alone: ${number}. The sign belongs in "printed".`,
  ],
  [
    /[“”„‟]([^“”„‟"]*)[“”„‟"]/,
    "these quotes are curly; a word processor makes them",
    ([, words = ""]) => `Write straight double quotes: "${words}".`,
  ],
];

/** Where an offset of the text stands, in lines and columns. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function lineAround(text: string, offset: number): { start: number; words: string } {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { start, words: text.slice(start, end === -1 ? text.length : end) };
}

/** The offset to point at, what is wrong and what to do. */
type Told = readonly [offset: number, what: string, remedy: string];

function slip(text: string, offset: number): Told | null {
  const { start, words } = lineAround(text, offset);
  for (const [sign, what, remedy] of SLIPS) {
    const match = sign.exec(words);
    if (match) return [start + match.index, what, remedy(match)];
  }
  return null;
}

function aboutComma(text: string, error: ParseError): Told | null {
  const code = printParseErrorCode(error.error);
  const before = text.slice(0, error.offset).trimEnd();
  const { start } = lineAround(text, before.length - 1);
  const line = before.slice(start).trim();
  if (code === "CommaExpected") {
    const remedy = `Write a comma at the end of this line: ${line},`;
    return [before.length - 1, "a comma is missing after this", remedy];
  }
  const closes = /^\s*[}\]]/.test(text.slice(error.offset));
  if (before.endsWith(",") && text.startsWith(",", error.offset)) {
    return [error.offset, "a second comma stands here", "Write one comma: delete the other."];
  }
  if (before.endsWith(",") && closes) {
    const remedy = "Write no comma after the last entry: delete it.";
    return [before.length - 1, "a comma stands here, but no entry follows", remedy];
  }
  return null;
}

/** The first thing that keeps a JSON file from being read, told as something to do. */
export function jsonFault(text: string, error: ParseError): TextFault {
  const [what, remedy] = JSON_WORDS[printParseErrorCode(error.error)] ?? OTHER;
  const told = slip(text, error.offset) ?? aboutComma(text, error) ?? [error.offset, what, remedy];
  return {
    ...positionAt(text, told[0]),
    code: "json-malformed",
    message: `The file cannot be read from here: ${told[1]}.`,
    remedy: told[2],
  };
}
