import {
  PdfName,
  PdfScanner,
  PdfWord,
  type PdfDictionary,
  type PdfFile,
  type PdfReference,
  type PdfValue,
} from "./objects.ts";

/** The words of one page, by the mark that ties them to a tag. */
export interface PageText {
  /** Text by marked content id, in the order in which it is painted. */
  marked: ReadonlyMap<number, string>;
  /** Text that no tag names and that is called an artifact, or nothing at all, piece by piece. */
  unmarked: readonly string[];
}

type Letters = ReadonlyMap<number, string>;

const utf16 = (hex: string): string => new TextDecoder("utf-16be").decode(Buffer.from(hex, "hex"));

/** What each glyph number of a font stands for, from the font's own table. */
function letters(table: string): Letters {
  const found = new Map<number, string>();
  const parts = table.matchAll(/beginbf(char|range)([^]*?)endbf/g);
  for (const [, kind, body = ""] of parts) {
    const codes = [...body.matchAll(/<([0-9A-Fa-f]+)>/g)].map((one) => one[1] ?? "");
    const step = kind === "char" ? 2 : 3;
    for (let at = 0; at + step <= codes.length; at += step) {
      const first = Number.parseInt(codes[at] ?? "", 16);
      const last = kind === "char" ? first : Number.parseInt(codes[at + 1] ?? "", 16);
      const text = utf16(codes[at + step - 1] ?? "");
      const start = text.codePointAt(0) ?? 0;
      for (let code = first; code <= last; code += 1) {
        found.set(code, first === last ? text : String.fromCodePoint(start + code - first));
      }
    }
  }
  return found;
}

/** Follows the content of one page: which font and which mark are on, and what is written. */
class PageReader {
  readonly marked = new Map<number, string>();
  readonly unmarked: string[] = [];
  /** Marks that are open; null for one without an id, such as an artifact. */
  private readonly open: (number | null)[] = [];
  private readonly file: PdfFile;
  private readonly fonts: Map<string, Letters>;

  constructor(file: PdfFile, fonts: Map<string, Letters>) {
    this.file = file;
    this.fonts = fonts;
  }

  private write(codes: PdfValue | undefined, font: Letters | undefined): void {
    if (typeof codes !== "string") return;
    let text = "";
    for (let at = 0; at + 1 < codes.length; at += 2) {
      const code = (codes.charCodeAt(at) << 8) | codes.charCodeAt(at + 1);
      // A letter that the font does not explain is lost to a screen reader as well; so is glyph 0,
      // which stands for a letter that the font does not have.
      text += (code === 0 ? undefined : font?.get(code)) ?? "\ufffd";
    }
    const mark = this.open.at(-1) ?? null;
    if (mark === null) this.unmarked.push(text);
    else this.marked.set(mark, (this.marked.get(mark) ?? "") + text);
  }

  private openMark(properties: PdfValue | undefined): void {
    const id = this.file.dictionary(properties).get("MCID");
    this.open.push(typeof id === "number" ? id : null);
    if (typeof id === "number" && !this.marked.has(id)) this.marked.set(id, "");
  }

  read(content: string): void {
    const scanner = new PdfScanner(content);
    let operands: PdfValue[] = [];
    let font: Letters | undefined;
    for (let value = scanner.next(); value !== undefined; value = scanner.next()) {
      if (!(value instanceof PdfWord)) {
        operands.push(value);
        continue;
      }
      const [first] = operands;
      if (value.word === "Tf" && first instanceof PdfName) font = this.fonts.get(first.name);
      else if (value.word === "Tj") this.write(first, font);
      else if (value.word === "TJ") this.file.list(first).forEach((one) => this.write(one, font));
      else if (value.word === "BDC") this.openMark(operands[1]);
      else if (value.word === "BMC") this.open.push(null);
      else if (value.word === "EMC") this.open.pop();
      operands = [];
    }
  }
}

function fontsOf(file: PdfFile, resources: PdfDictionary): Map<string, Letters> {
  const fonts = file.dictionary(resources.get("Font"));
  return new Map(
    [...fonts].map(([name, font]) => [
      name,
      letters(file.stream(file.dictionary(font).get("ToUnicode"))),
    ]),
  );
}

/** The text that one page paints, by the marks that its tags name. */
export function pageText(file: PdfFile, page: PdfReference): PageText {
  const dictionary = file.dictionary(page);
  const reader = new PageReader(file, fontsOf(file, file.dictionary(dictionary.get("Resources"))));
  const streams = file.list(dictionary.get("Contents"));
  // One content may be cut anywhere between two operators, so all parts are read as one.
  reader.read(streams.map((one) => file.stream(one)).join("\n"));
  return { marked: reader.marked, unmarked: reader.unmarked };
}
