import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { PdfFile, textOf, type PdfDictionary, type PdfValue } from "../pdf/objects.ts";
import { pageText } from "../pdf/content.ts";
import { below, structure } from "../pdf/structure.ts";

/** One text found in a file: with the way to it, as "data/all.zip > report-card.xlsx > xl/a.xml". */
export interface Unpacked {
  where: string;
  text: string;
}

function startsWith(bytes: Uint8Array, signs: string): boolean {
  return Buffer.from(bytes.subarray(0, signs.length)).toString("latin1") === signs;
}

/** A JSON text with its escapes written out, so that "\u00e9" is found as "é". */
function jsonWords(text: string): string {
  try {
    const words: unknown[] = [];
    JSON.parse(text, (key, value: unknown) => {
      words.push(key, typeof value === "object" ? "" : value);
      return value;
    });
    return words.join("\n");
  } catch {
    return "";
  }
}

/** HTML, XML and SVG with their signs written out: "&#39;" is an apostrophe. */
function withSigns(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** The titles of a PDF's bookmarks, and of those below each. */
function bookmarks(file: PdfFile, first: PdfValue | undefined): string[] {
  const titles: string[] = [];
  for (let at = first; at !== undefined;) {
    const bookmark = file.dictionary(at);
    titles.push(...wordsOf(file, bookmark), ...bookmarks(file, bookmark.get("First")));
    at = bookmark.get("Next");
  }
  return titles;
}

/** The words of a dictionary: titles, other words for pictures. */
function wordsOf(file: PdfFile, dictionary: PdfDictionary): string[] {
  return [...dictionary.values()].map((value) => textOf(file.resolve(value)) ?? "");
}

/** All that a PDF says: what it paints, what it says of itself, its bookmarks, the words of tags. */
function pdfWords(bytes: Uint8Array): string {
  const file = new PdfFile(bytes);
  const root = file.top("Root");
  const words = [
    ...file.pages().flatMap((page) => {
      const { marked, unmarked } = pageText(file, page);
      return [...marked.values(), ...unmarked];
    }),
    ...wordsOf(file, file.top("Info")),
    file.stream(root.get("Metadata")),
    ...bookmarks(file, file.dictionary(root.get("Outlines")).get("First")),
    ...structure(file)
      .flatMap(below)
      .flatMap(({ entry }) => wordsOf(file, entry)),
  ];
  // Words are cut at the ends of lines, with a hyphen or without.
  return words.join("\n").replace(/[-\u00AD\u2010]?\s+/g, "");
}

/**
 * Every text in a file of the site, however it is packed: gzip as in the search index, zip as in
 * spreadsheets, the streams of a PDF, the escapes of JSON, HTML and SVG.
 */
export function unpack(where: string, bytes: Uint8Array): Unpacked[] {
  if (startsWith(bytes, "\x1f\x8b")) {
    return unpack(`${where} > gzip`, new Uint8Array(gunzipSync(bytes)));
  }
  if (startsWith(bytes, "PK\x03\x04")) {
    const inside = Object.entries(unzipSync(bytes));
    return inside.flatMap(([name, part]) => [
      { where: `${where} > names`, text: name },
      ...unpack(`${where} > ${name}`, part),
    ]);
  }
  if (startsWith(bytes, "%PDF")) return [{ where, text: pdfWords(bytes) }];
  const text = new TextDecoder().decode(bytes);
  return [{ where, text: `${text}\n${jsonWords(text)}\n${withSigns(text)}` }];
}
