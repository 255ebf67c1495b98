import { dirname } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { unmarked } from "../domain/language-marks.ts";
import { lazily } from "../domain/once.ts";
import { isKept, kept, versionsOf } from "../load/kept-results.ts";
import { programText } from "../load/program-text.ts";
import { FONTS, fontFiles } from "./fonts.ts";
import type { Paper } from "./paper.ts";

/** A paper that is ready to be published. */
export interface SetPaper {
  bytes: Uint8Array;
  sides: number;
  /** The size of its letters in points. */
  letters: number;
}

/** The typesetter and the letters as they are installed: with others a paper is set anew. */
const tools = lazily(() =>
  versionsOf(["@myriaddreamin/typst-ts-node-compiler", ...Object.values(FONTS)]),
);

const form = lazily(() => programText("src/papers/paper.typ"));

const compiler = lazily(() =>
  NodeCompiler.create({ fontArgs: [{ fontPaths: fontFiles().map(dirname) }] }),
);

/** What stands for a letter that the fonts do not have. */
const MISSING = "□";
const NO_LETTER = /the text `\\?"(.+?)\\?"` could not be displayed/g;

interface Attempt {
  bytes: Uint8Array;
  sides: number;
  /** How much of the last side is filled, in hundredths. */
  filled: number;
}

/** Below this many hundredths, a last side is a sheet of paper for a line or two. */
const NEARLY_EMPTY = 25;

/** Sets a paper once. PDF/UA-1 is asked for: what breaks it is an error and no paper. */
function attempt(data: string): Attempt {
  const typst = compiler();
  const made = typst.compile({ mainFileContent: form(), inputs: { paper: data } });
  const { result } = made;
  const error = made.takeError();
  if (!result || error) {
    throw new Error(
      `A paper could not be set: ${error ? JSON.stringify(typst.fetchDiagnostics(error)) : ""}`,
    );
  }
  const [filled] = typst.query(result, { selector: "<end>", field: "value" }) as [number];
  const bytes = typst.pdf(result, { pdfStandard: "ua-1" });
  // It remembers every line that it has set: of a large plan's papers, that is gigabytes.
  typst.evictCache(0);
  return { bytes, sides: result.numOfPages, filled: Math.round(filled) };
}

/** The letters that the typesetter says it has no form for. */
function lettersMissing(error: unknown): string[] {
  const told = error instanceof Error ? error.message : String(error);
  return [...new Set([...told.matchAll(NO_LETTER)].map(([, letter = ""]) => letter))];
}

/** Sets a paper; letters that the fonts lack become squares, which its end explains. */
function withLetters(paper: object): Attempt {
  const data = unmarked(JSON.stringify(paper));
  try {
    return attempt(data);
  } catch (error) {
    const missing = lettersMissing(error).filter((letter) => data.includes(letter));
    if (missing.length === 0) throw error;
    const shown = missing.reduce((text, letter) => text.replaceAll(letter, MISSING), data);
    return withLetters({ ...(JSON.parse(shown) as object), squares: true });
  }
}

/** Shares of the usual room between parts to try, where the last side would be nearly empty. */
const ROOMS = [0.85, 0.7];

/** Sets a paper in letters of one size; closer, where that saves a side that would be nearly empty. */
function inLetters(paper: Paper, size: number): Attempt {
  const set = (room: number): Attempt => {
    const sheet = { ...paper.sheet, "size-of-letters": size, room };
    return withLetters({ ...paper, sheet, squares: false });
  };
  const made = set(1);
  if (made.sides === 1 || made.filled >= NEARLY_EMPTY) return made;
  for (const room of ROOMS) {
    const closer = set(room);
    if (closer.sides < made.sides && closer.filled >= NEARLY_EMPTY) return closer;
  }
  return made;
}

/** Sets a paper in the largest letters with which it takes no more sides than it should. */
function inBestLetters(paper: Paper): SetPaper {
  const { letters, mostSides } = paper.sheet;
  const set = (size: number): SetPaper => {
    const { bytes, sides } = inLetters(paper, size);
    return { bytes, sides, letters: size };
  };
  for (const size of letters.slice(0, -1)) {
    const made = set(size);
    if (mostSides === null || made.sides <= mostSides) return made;
  }
  return set(letters.at(-1) ?? letters[0]);
}

/** The room of kept results that papers are in. */
const ROOM = "papers";

/** All that decides a paper. */
function madeOf(paper: Paper): string {
  return [tools(), form(), JSON.stringify(paper)].join("\n");
}

/** Whether a paper was set before, of the same words and with the same tools. */
export function isSet(paper: Paper): boolean {
  return isKept(ROOM, madeOf(paper));
}

/** Before the bytes of a paper that is kept stand its sides, and the size of its letters. */
const HEAD = 12;

/**
 * Sets a paper as PDF/UA-1, in the largest letters with which it takes no more sides than it should.
 * Where none does, the smallest letters are used, and the paper is longer. One that was set before,
 * of the same words, is taken as it was: nothing but time tells the two apart.
 *
 * @throws Error if it cannot be made accessible
 */
export function typeset(paper: Paper): SetPaper {
  const whole = kept(ROOM, madeOf(paper), () => {
    const { bytes, sides, letters } = inBestLetters(paper);
    const all = Buffer.alloc(HEAD + bytes.length);
    all.writeUInt32LE(sides);
    all.writeDoubleLE(letters, 4);
    all.set(bytes, HEAD);
    return all;
  });
  const head = Buffer.from(whole.subarray(0, HEAD));
  return {
    bytes: whole.subarray(HEAD),
    sides: head.readUInt32LE(),
    letters: head.readDoubleLE(4),
  };
}
