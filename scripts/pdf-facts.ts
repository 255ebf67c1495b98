/** What a PDF file says of itself, as far as accessibility asks. */
export interface PdfFacts {
  pages: number;
  /** Marked as tagged, with a tree of tags. */
  tagged: boolean;
  title: string | null;
  language: string | null;
  /** How many bookmarks it has. */
  bookmarks: number;
}

/** Text of a PDF string: UTF-16 with its mark, or plain bytes with escapes. */
function text(raw: string | undefined): string | null {
  if (raw === undefined) return null;
  const bytes = raw.startsWith("<")
    ? Buffer.from(raw.slice(1, -1), "hex")
    : Buffer.from(raw.slice(1, -1).replace(/\\([()\\])/g, "$1"), "latin1");
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString("latin1");
  return new TextDecoder("utf-16be").decode(bytes.subarray(2));
}

/**
 * Reads the facts from a PDF as Chromium writes it: its objects are not packed, so they can be read
 * without a PDF library. A packed file gives no pages, so that a change of format shows up.
 */
export function pdfFacts(pdf: Uint8Array): PdfFacts {
  const source = Buffer.from(pdf).toString("latin1");
  const string = "(\\((?:\\\\.|[^\\\\()])*\\)|<[0-9A-Fa-f]*>)";
  const value = (key: string): string | undefined =>
    new RegExp(`/${key}\\s*${string}`).exec(source)?.[1];
  const info = /\/Creator[^]*?endobj/.exec(source)?.[0] ?? source;
  return {
    pages: source.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    tagged: /\/Marked\s+true/.test(source) && source.includes("/StructTreeRoot"),
    title: text(new RegExp(`/Title\\s*${string}`).exec(info)?.[1] ?? value("Title")),
    language: text(value("Lang")),
    bookmarks: source.match(/\/Dest\s|\/A\s*<<\s*\/S\s*\/GoTo/g) ? countBookmarks(source) : 0,
  };
}

/** Entries of the outline: objects with a title and a parent. */
function countBookmarks(source: string): number {
  return source
    .split("endobj")
    .filter((object) => /\/Title/.test(object) && /\/Parent/.test(object)).length;
}
