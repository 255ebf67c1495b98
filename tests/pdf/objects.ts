import { inflateSync } from "node:zlib";

/** A name such as /Type, without its stroke. */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** "12 0 R": another object of the file. */
export class PdfReference {
  readonly object: number;
  constructor(object: number) {
    this.object = object;
  }
}

/** A bare word: an operator of a page's content, or "endobj". */
export class PdfWord {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;
/** Text strings are bytes, as characters below 256. */
export type PdfValue =
  null | boolean | number | string | PdfName | PdfReference | PdfWord | PdfValue[] | PdfDictionary;

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const CONSTANTS: ReadonlyMap<string, PdfValue> = new Map<string, PdfValue>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** Reads values one after another from PDF source: an object of the file, or a page's content. */
export class PdfScanner {
  readonly source: string;
  at: number;
  constructor(source: string, at = 0) {
    this.source = source;
    this.at = at;
  }

  private match(pattern: RegExp): string | undefined {
    const sticky = new RegExp(pattern.source, "y");
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.source)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private skipSpace(): void {
    this.match(/(?:[\s\0]|%[^\r\n]*)*/);
  }

  /** The next value, or undefined at the end. */
  next(): PdfValue | undefined {
    this.skipSpace();
    if (this.at >= this.source.length) return undefined;
    const reference = this.match(/\d+ \d+ R\b/);
    if (reference !== undefined) return new PdfReference(Number.parseInt(reference, 10));
    const number = this.match(/[+-]?(?:\d+\.?\d*|\.\d+)/);
    if (number !== undefined) return Number(number);
    const name = this.match(/\/[^\s\0()<>[\]{}/%]*/);
    if (name !== undefined) return new PdfName(name.slice(1));
    if (this.match(/<</) !== undefined) return this.dictionary();
    if (this.match(/\[/) !== undefined) return this.list("]");
    if (this.match(/\(/) !== undefined) return this.text();
    const hex = this.match(/<[0-9A-Fa-f\s]*>/);
    if (hex !== undefined) return fromHex(hex);
    const word = this.match(/[^\s\0()<>[\]{}/%]+|>>|[\]{}]/) ?? "";
    if (word === "") throw new Error(`The PDF cannot be read from byte ${this.at}.`);
    return CONSTANTS.get(word) ?? (word === "null" ? null : new PdfWord(word));
  }

  private list(end: string): PdfValue[] {
    const values: PdfValue[] = [];
    for (let value = this.next(); value !== undefined; value = this.next()) {
      if (value instanceof PdfWord && value.word === end) return values;
      values.push(value);
    }
    throw new Error("A list of the PDF has no end.");
  }

  private dictionary(): PdfDictionary {
    const values = this.list(">>");
    const entries = new Map<string, PdfValue>();
    for (let at = 0; at + 1 < values.length; at += 2) {
      const [key, value = null] = [values[at], values[at + 1]];
      if (key instanceof PdfName) entries.set(key.name, value);
    }
    return entries;
  }

  /** A string in round brackets, which may hold others and escapes. */
  private text(): string {
    let text = "";
    for (let depth = 1; this.at < this.source.length;) {
      const plain = this.match(/[^\\()]+/);
      if (plain !== undefined) {
        text += plain;
        continue;
      }
      const octal = this.match(/\\[0-7]{1,3}/);
      const escaped = octal === undefined ? this.match(/\\[^]/) : undefined;
      if (octal !== undefined) text += String.fromCharCode(Number.parseInt(octal.slice(1), 8));
      else if (escaped !== undefined) text += ESCAPES[escaped.slice(1)] ?? escaped.slice(1);
      else {
        const bracket = this.source[this.at] ?? "";
        this.at += 1;
        depth += bracket === "(" ? 1 : -1;
        if (depth === 0) return text;
        text += bracket;
      }
    }
    throw new Error("A string of the PDF has no end.");
  }
}

function fromHex(hex: string): string {
  return Buffer.from(hex.replace(/[<>\s]/g, ""), "hex").toString("latin1");
}

/** Text of a PDF string: UTF-16 with its mark, or plain bytes. */
export function textOf(value: PdfValue | undefined): string | null {
  if (typeof value !== "string") return null;
  if (!value.startsWith("\u00fe\u00ff")) return value;
  return new TextDecoder("utf-16be").decode(Buffer.from(value.slice(2), "latin1"));
}

/**
 * A PDF file as Typst and Chromium write it: with a plain table of its objects at the end, so that it can be
 * read without a PDF library.
 */
export class PdfFile {
  private readonly source: string;
  private readonly places: readonly number[];
  private readonly trailer: PdfDictionary;

  /** @throws Error if the file keeps its objects in another way */
  constructor(pdf: Uint8Array) {
    this.source = Buffer.from(pdf).toString("latin1");
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.source)?.[1] ?? -1);
    const table = /^xref\s+0 \d+\s+((?:\d{10} \d{5} [fn]\s+)+)trailer/.exec(
      this.source.slice(Math.max(start, 0)),
    );
    if (start < 0 || !table) throw new Error("The PDF has no plain table of its objects.");
    this.places = [...(table[1] ?? "").matchAll(/(\d{10}) \d{5} [fn]/g)].map((row) =>
      Number(row[1]),
    );
    this.trailer = this.dictionary(new PdfScanner(this.source, start + table[0].length).next());
  }

  /** The value that a reference leads to; any other value is itself. */
  resolve(value: PdfValue | undefined): PdfValue {
    if (!(value instanceof PdfReference)) return value ?? null;
    return this.scannerAt(value).next() ?? null;
  }

  private scannerAt({ object }: PdfReference): PdfScanner {
    const place = this.places[object];
    const head = `${object} 0 obj`;
    if (place === undefined || !this.source.startsWith(head, place)) {
      throw new Error(`The PDF has no object ${object}.`);
    }
    return new PdfScanner(this.source, place + head.length);
  }

  /** The dictionary that a value is or leads to; an empty one where it is something else. */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.resolve(value);
    return found instanceof Map ? found : new Map<string, PdfValue>();
  }

  /** The list that a value is or leads to; a single value is a list of one. */
  list(value: PdfValue | undefined): readonly PdfValue[] {
    if (value === undefined || value === null) return [];
    const found = this.resolve(value);
    return Array.isArray(found) ? found : [value];
  }

  /** What the file's trailer names: the catalogue ("Root") or facts about the file ("Info"). */
  top(key: "Root" | "Info"): PdfDictionary {
    return this.dictionary(this.trailer.get(key));
  }

  /** Whether a key is needed to read it. */
  get isEncrypted(): boolean {
    return this.trailer.has("Encrypt");
  }

  /** What a stream says of itself. */
  head(value: PdfValue | undefined): PdfDictionary {
    return value instanceof PdfReference
      ? this.dictionary(this.scannerAt(value).next())
      : new Map<string, PdfValue>();
  }

  /** The bytes of a stream, as characters below 256. */
  stream(value: PdfValue | undefined): string {
    if (!(value instanceof PdfReference)) return "";
    const scanner = this.scannerAt(value);
    const head = this.dictionary(scanner.next());
    scanner.next();
    const start = scanner.at + (this.source.startsWith("\r\n", scanner.at) ? 2 : 1);
    const length = Number(this.resolve(head.get("Length")));
    const bytes = this.source.slice(start, start + length);
    const filter = this.resolve(head.get("Filter"));
    if (filter === null) return bytes;
    if (!(filter instanceof PdfName) || filter.name !== "FlateDecode") {
      throw new Error("The PDF packs its content in a way that this reader does not know.");
    }
    return inflateSync(Buffer.from(bytes, "latin1")).toString("latin1");
  }

  /** The pages in order, as references, so that tags can name them. */
  pages(): PdfReference[] {
    const kids = (value: PdfValue): PdfReference[] => {
      const { children, isPage } = this.pageNode(value);
      if (isPage) return value instanceof PdfReference ? [value] : [];
      return children.flatMap(kids);
    };
    return kids(this.top("Root").get("Pages") ?? null);
  }

  private pageNode(value: PdfValue): { children: readonly PdfValue[]; isPage: boolean } {
    const node = this.dictionary(value);
    return { children: this.list(node.get("Kids")), isPage: !node.has("Kids") && node.size > 0 };
  }
}
