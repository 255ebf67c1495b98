import type { Font } from "./fonts.ts";

/**
 * What a paper holds: a view of the model for the typesetter. It is data all the way: no word in it
 * is ever read as code, so nothing that an editor writes can break a paper or change its layout.
 */

/** A piece of a text. A link is a full address, since paper travels without its site. */
export type Piece = string | { text: string; bold?: boolean; link?: string };

export type Words = readonly Piece[];

/** One part of a paper, in reading order. */
export type Block =
  | { kind: "heading"; level: 1 | 2; text: string }
  /** One that leads to what comes after it stands on the same side. */
  | { kind: "paragraph"; words: Words; look?: "lead" | "small"; leads?: true }
  | { kind: "bullets"; items: readonly Words[] }
  /** Paragraphs with numbers of their own: "2.13". A note stands small below the words. */
  | { kind: "numbered"; items: readonly NumberedItem[] }
  /** A stacked bar, for the eye alone: the figures below it say all that it shows. */
  | { kind: "bar"; svg: string; figures: readonly Figure[] }
  | { kind: "table"; caption: string; head: readonly string[]; rows: readonly TableRow[] }
  /** Easy Read: a picture, for the eye alone, and the words that it stands by. */
  | {
      kind: "pictures";
      rows: readonly { svg: string; words: Words }[];
      /** Large for the answer under a title; a key takes little room, two signs beside each other. */
      look?: "large" | "key";
    }
  | { kind: "contents" }
  | { kind: "new-side" };

export interface NumberedItem {
  number: string;
  words: Words;
  note: string | null;
  /** Short lines below it, in a list of its own. */
  items: readonly string[];
}

/** A sign with its word and figure: "Green 12". */
export interface Figure {
  svg: string;
  name: string;
  shown: string;
}

/** A row's cells; fewer than the columns where the last one takes the rest of the row. */
export interface TableRow {
  cells: readonly string[];
  strong: boolean;
}

/** The sheet that a paper is set on. */
export interface Sheet {
  size: "a4" | "a3";
  across: boolean;
  /** Millimetres on every side. */
  margin: number;
  columns: number;
  /** Sizes of letters to try, in points, the best first. The last is the smallest allowed. */
  letters: readonly [number, ...number[]];
  font: Font;
  /** How many sides it should take at most: the first size of letters that does is used. */
  mostSides: number | null;
}

/** What every paper says of itself, whatever it holds. */
export interface PaperFrame {
  /** "en-GB" */
  language: string;
  siteName: string;
  publisher: string;
  /** "14 January 2015": the day that the site speaks from. */
  asOf: string;
  /** Its own fixed words: before its page's address, between two page numbers, for what no letter shows. */
  words: { readonly page: string; readonly of: string; readonly square: string };
  /** Whether it is a preview, and whether the plan is made up: said at its top. */
  warnings: readonly string[];
}

export interface Paper {
  title: string;
  /** Above the title: "Briefing for members, January 2015". */
  above: string | null;
  /** The address of the page that says the same. */
  address: string;
  frame: PaperFrame;
  sheet: Sheet;
  blocks: readonly Block[];
}
