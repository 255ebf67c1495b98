import { pageText, type PageText } from "./content.ts";
import { PdfFile, PdfName, PdfReference, textOf, type PdfValue } from "./objects.ts";

/** One tag with what it holds, in reading order. */
export interface PdfTag {
  /** "H1", "TD", "Figure" */
  name: string;
  /** Words that stand for a picture. */
  alternative: string | null;
  children: readonly (PdfTag | TaggedText)[];
}

/** Words that a tag holds, with the page they are on and the mark that names them. */
export interface TaggedText {
  page: number;
  mark: number;
  text: string;
}

/** What a screen reader is told of a PDF, and what it is not told. */
export interface TaggedPdf {
  root: PdfTag;
  /** Painted text without a tag, piece by piece, for each page. */
  untagged: readonly (readonly string[])[];
  /** Marked text that no tag names: painted, but never read out. */
  lost: readonly TaggedText[];
}

function isText(child: PdfTag | TaggedText): child is TaggedText {
  return "mark" in child;
}

/** Every text below a tag, in reading order. */
export function textsIn(tag: PdfTag): TaggedText[] {
  return tag.children.flatMap((child) => (isText(child) ? [child] : textsIn(child)));
}

/** Every tag below a tag, in reading order. */
export function tagsIn(tag: PdfTag): PdfTag[] {
  return tag.children.flatMap((child) => (isText(child) ? [] : [child, ...tagsIn(child)]));
}

/** The words below a tag, in reading order. */
export function wordsIn(tag: PdfTag): string {
  return textsIn(tag)
    .map(({ text }) => text)
    .join("");
}

class TagReader {
  private readonly file: PdfFile;
  private readonly numbers: ReadonlyMap<number, number>;
  readonly pages: readonly PageText[];
  /** "page:mark" of every text that a tag names. */
  readonly named = new Set<string>();

  constructor(file: PdfFile) {
    this.file = file;
    const pages = file.pages();
    this.numbers = new Map(pages.map(({ object }, at) => [object, at]));
    this.pages = pages.map((page) => pageText(file, page));
  }

  private text(mark: number, page: number | undefined): TaggedText[] {
    const text = page === undefined ? undefined : this.pages[page]?.marked.get(mark);
    // A tag may name a mark that paints nothing on its page, such as an empty line.
    if (page === undefined || text === undefined) return [];
    this.named.add(`${page}:${mark}`);
    return [{ page, mark, text }];
  }

  private pageOf(value: PdfValue | undefined, outer: number | undefined): number | undefined {
    return value instanceof PdfReference ? this.numbers.get(value.object) : outer;
  }

  private child(value: PdfValue, outer: number | undefined): (PdfTag | TaggedText)[] {
    if (typeof value === "number") return this.text(value, outer);
    const entry = this.file.dictionary(value);
    const kind = this.file.resolve(entry.get("Type"));
    const page = this.pageOf(entry.get("Pg"), outer);
    if (kind instanceof PdfName && kind.name === "OBJR") return [];
    const mark = entry.get("MCID");
    return typeof mark === "number" ? this.text(mark, page) : [this.tag(value, outer)];
  }

  tag(value: PdfValue | undefined, outer: number | undefined): PdfTag {
    const entry = this.file.dictionary(value);
    const name = this.file.resolve(entry.get("S"));
    const page = this.pageOf(entry.get("Pg"), outer);
    return {
      name: name instanceof PdfName ? name.name : "",
      alternative: textOf(this.file.resolve(entry.get("Alt"))),
      children: this.file.list(entry.get("K")).flatMap((child) => this.child(child, page)),
    };
  }
}

/**
 * Reads the tree of tags of a PDF, with the words that each tag holds.
 *
 * @throws Error if the file has no tags, or is written in a way that the reader does not know
 */
export function readTags(pdf: Uint8Array): TaggedPdf {
  const file = new PdfFile(pdf);
  const tree = file.top("Root").get("StructTreeRoot");
  if (tree === undefined) throw new Error("The PDF has no tags.");
  const reader = new TagReader(file);
  const root = reader.tag(tree, undefined);
  const lost = reader.pages.flatMap(({ marked }, page) =>
    [...marked]
      .filter(([mark]) => !reader.named.has(`${page}:${mark}`))
      .map(([mark, text]) => ({ page, mark, text })),
  );
  return { root, untagged: reader.pages.map(({ unmarked }) => unmarked), lost };
}
