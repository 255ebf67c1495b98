import { unmarked } from "../language-marks.ts";
import { resolve } from "./resolve.ts";
import { isFault, type Asked, type Resolved } from "./resolved.ts";
import type { Row } from "./rows.ts";

/** A piece of a row as a page shows it. */
export interface Piece {
  text: string;
  /** True for a hard word. */
  bold: boolean;
  link?: string | undefined;
  /** The reference that it comes from. */
  reference?: string | undefined;
  resolved?: Resolved | undefined;
}

/** A row put into words. */
export interface WordedRow {
  row: Row;
  pieces: readonly Piece[];
  /** The words alone, as a listener hears them. */
  words: string;
  faults: readonly { reference: string; fault: string; remedy: string }[];
}

const PIECE = /\{([^{}]*)\}|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

function splitText(text: string, asked: Asked, faults: WordedRow["faults"][number][]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const plain = (end: number): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), bold: false });
  };
  for (const match of text.matchAll(PIECE)) {
    plain(match.index);
    at = match.index + match[0].length;
    const [, reference, bold, label, link] = match;
    if (bold !== undefined) pieces.push({ text: bold, bold: true });
    else if (label !== undefined) pieces.push({ text: label, bold: false, link });
    else if (reference !== undefined) {
      const resolved = resolve(reference, asked);
      if (isFault(resolved)) faults.push({ reference, ...resolved });
      else {
        const { words, link: target } = resolved;
        pieces.push({ text: words, bold: false, link: target, reference, resolved });
      }
    }
  }
  plain(text.length);
  return pieces;
}

/** The first letter, behind the sign of where a language begins. */
const FIRST = /^[\uE000\uE001]?./;

/** A sentence starts with a capital, also where it starts with words from the data. */
function capitalise(pieces: Piece[]): Piece[] {
  let starts = true;
  return pieces.map((piece) => {
    const capital = starts && piece.reference !== undefined;
    starts = /[.!?]\s*$/.test(unmarked(piece.text));
    if (!capital) return piece;
    return { ...piece, text: piece.text.replace(FIRST, (letter) => letter.toUpperCase()) };
  });
}

/** Puts a row into words: references answered from the data, bold and links taken apart. */
export function wordRow(row: Row, asked: Asked): WordedRow {
  const faults: WordedRow["faults"][number][] = [];
  const pieces = capitalise(splitText(row.text, asked, faults));
  return { row, pieces, words: pieces.map((piece) => piece.text).join(""), faults };
}
