/** One row: one picture and one sentence. */
export interface Row {
  /** Name of a picture in the register: "baby". */
  picture: string;
  /** The sentence as written: **bold** words and {references} are still in it. */
  text: string;
  /** Line of the body, counted from 1. */
  line: number;
}

/** Rows under one heading. Rows above the first heading have none. */
export interface Section {
  heading: string | null;
  line: number;
  rows: Row[];
}

export interface ReadRows {
  sections: readonly Section[];
  /** Lines that are neither a heading nor a row. */
  strangers: readonly { line: number; text: string }[];
}

const ROW = /^- ([a-z0-9]+(?:-[a-z0-9]+)*): (\S.*)$/;
const HEADING = /^## (\S.*)$/;

/**
 * Reads the body of an Easy Read page. Each line is a heading ("## What we want"), a row
 * ("- baby: Babies start to grow.") or empty.
 */
export function readRows(body: string): ReadRows {
  const sections: Section[] = [];
  const strangers: { line: number; text: string }[] = [];
  body.split("\n").forEach((text, index) => {
    const line = index + 1;
    const heading = HEADING.exec(text)?.[1];
    const row = ROW.exec(text);
    if (heading) sections.push({ heading, line, rows: [] });
    else if (row?.[1] && row[2]) {
      if (sections.length === 0) sections.push({ heading: null, line, rows: [] });
      sections.at(-1)?.rows.push({ picture: row[1], text: row[2], line });
    } else if (text.trim() !== "") strangers.push({ line, text });
  });
  return { sections, strangers };
}

/** All rows of a page, in order. */
export function rowsOf(body: string): Row[] {
  return readRows(body).sections.flatMap((section) => section.rows);
}
