import { PdfFile, textOf, type PdfValue } from "./objects.ts";

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

/** The bookmarks from one on, with those below each. */
function countBookmarks(file: PdfFile, first: PdfValue | undefined): number {
  let count = 0;
  for (let at = first; at !== undefined;) {
    const bookmark = file.dictionary(at);
    count += 1 + countBookmarks(file, bookmark.get("First"));
    at = bookmark.get("Next");
  }
  return count;
}

/**
 * Reads the facts from a PDF.
 *
 * @throws Error if it is written in a way that the reader does not know
 */
export function pdfFacts(pdf: Uint8Array): PdfFacts {
  const file = new PdfFile(pdf);
  const root = file.top("Root");
  const outlines = file.dictionary(root.get("Outlines"));
  return {
    pages: file.pages().length,
    tagged:
      file.dictionary(root.get("MarkInfo")).get("Marked") === true && root.has("StructTreeRoot"),
    title: textOf(file.resolve(file.top("Info").get("Title"))),
    language: textOf(file.resolve(root.get("Lang"))),
    bookmarks: countBookmarks(file, outlines.get("First")),
  };
}
