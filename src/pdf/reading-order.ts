import { parse, NodeType, type HTMLElement, type Node } from "node-html-parser";
import { tagsIn, textsIn, wordsIn, type PdfTag, type TaggedPdf } from "./tags.ts";

/** Letters alone: where a line or a cell ends is not a matter of order. */
function bare(text: string): string {
  return text.replace(/[\s\u00a0]+/g, "");
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE;
}

/** Text of a page for people who hear it, or the text that is only drawn for those who see it. */
function texts(node: Node, drawnOnly: boolean, hidden = false): string[] {
  if (node.nodeType === NodeType.TEXT_NODE) {
    return hidden === drawnOnly ? [bare((node as Node & { text: string }).text)] : [];
  }
  const element = isElement(node) ? node : null;
  if (["head", "script", "style"].includes(element?.rawTagName ?? "")) return [];
  const nowHidden = hidden || element?.getAttribute("aria-hidden") === "true";
  return node.childNodes.flatMap((child) => texts(child, drawnOnly, nowHidden));
}

/** A tag without the labels that a browser writes before the items of a list. */
function withoutLabels(tag: PdfTag): PdfTag {
  const children = tag.children
    .filter((child) => !("name" in child) || child.name !== "Lbl")
    .map((child) => ("name" in child ? withoutLabels(child) : child));
  return { ...tag, children };
}

/** Where two texts part, with the words around that place. */
function firstDifference(read: string, written: string): string[] {
  if (read === written) return [];
  let at = 0;
  while (read[at] === written[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 20), at + 40);
  return [
    `The PDF is not read out in the order of the page: it says “${around(read)}” where the page says “${around(written)}”.`,
  ];
}

function headingFaults(root: PdfTag, page: HTMLElement): string[] {
  const read = tagsIn(root)
    .filter(({ name }) => /^H[1-6]$/.test(name))
    .map((tag) => `${tag.name} ${bare(wordsIn(tag))}`);
  const written = page
    .querySelectorAll("h1, h2, h3, h4, h5, h6")
    .map((heading) => `${heading.tagName} ${bare(heading.text)}`);
  const at = read.findIndex((heading, index) => heading !== written[index]);
  if (at === -1 && read.length === written.length) return [];
  return [
    `The headings differ: the PDF has “${read.at(at) ?? ""}” where the page has “${written.at(at) ?? ""}”.`,
  ];
}

/** Texts with something to read out: a browser also marks the place where a page ends, without any. */
function spokenIn(tag: PdfTag): ReturnType<typeof textsIn> {
  return textsIn(tag).filter(({ text }) => text.trim() !== "");
}

/** Numbers of paragraphs, such as 2.10, must go up. */
function numberFaults(root: PdfTag): string[] {
  const numbers = tagsIn(root)
    .filter(({ name }) => name === "LI")
    .map((item) => spokenIn(item)[0]?.text.trim() ?? "")
    .filter((text) => /^\d+\.\d+$/.test(text));
  return numbers.flatMap((number, at) => {
    const before = numbers[at - 1] ?? "0.0";
    const [section, paragraph] = number.split(".").map(Number);
    const [lastSection, lastParagraph] = before.split(".").map(Number);
    const expected = section === lastSection ? (lastParagraph ?? 0) + 1 : 1;
    const goesUp = (section ?? 0) >= (lastSection ?? 0) && paragraph === expected;
    return goesUp ? [] : [`Paragraph ${number} is read out after paragraph ${before}.`];
  });
}

/** In a table, the headings of columns come before all figures, and the heading of a row before its. */
function tableFaults(root: PdfTag): string[] {
  return tagsIn(root)
    .filter(({ name }) => name === "Table")
    .flatMap((table) => {
      const rows = tagsIn(table).filter(({ name }) => name === "TR");
      const cells = rows.map((row) => tagsIn(row).map(({ name }) => name));
      const inOrder = cells.every(
        (row, at) =>
          (at > 0 || !row.includes("TD")) &&
          row.includes("TH") &&
          row.lastIndexOf("TH") < (row.indexOf("TD") + 1 || row.length + 1),
      );
      return inOrder ? [] : [`A table reads figures before their headings: ${wordsIn(table)}`];
    });
}

/** Tags must follow the order in which the page is painted, which is how it is seen. */
function paintFaults(root: PdfTag): string[] {
  const all = spokenIn(root);
  return all.flatMap((one, at) => {
    const before = all[at - 1];
    if (!before || before.page < one.page) return [];
    if (before.page === one.page && before.mark < one.mark) return [];
    return [`“${one.text}” is read out after “${before.text}”, but stands before it on paper.`];
  });
}

/** Whether a text is nothing but the given parts, one after the other, in any order. */
function madeOf(text: string, parts: ReadonlySet<string>): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at++) {
    if (!reached.has(at)) continue;
    for (const part of parts) if (text.startsWith(part, at)) reached.add(at + part.length);
  }
  return reached.has(text.length);
}

/**
 * Words without a tag are page numbers, or figures drawn into pictures that the words repeat. A
 * browser may paint one figure in several pieces, to set its digits closer.
 */
function untaggedFaults({ untagged, lost }: TaggedPdf, page: HTMLElement): string[] {
  const drawn = new Set(texts(page, true));
  const longestFirst = [...drawn].sort((a, b) => b.length - a.length);
  const strange = untagged.flatMap((pieces, at) => {
    let number = `Page${at + 1}of${untagged.length}`;
    const rest = pieces.map(bare).filter((piece) => {
      if (!number.startsWith(piece)) return true;
      number = number.slice(piece.length);
      return false;
    });
    const words = longestFirst.reduce((left, part) => left.replace(part, ""), rest.join(""));
    return madeOf(rest.join(""), drawn)
      ? []
      : [`Page ${at + 1} has words without a tag: “${words}”.`];
  });
  const unread = lost.filter(({ text }) => bare(text) !== "");
  return [
    ...strange,
    ...unread.map(({ page: at, text }) => `No tag names these words of page ${at + 1}: “${text}”.`),
  ];
}

/**
 * What is wrong with the order in which a screen reader reads a PDF out, against the HTML page that
 * it was printed from. The page numbers at the foot belong to the paper.
 *
 * @returns one sentence for each fault; none where all is well
 */
export function readingOrderFaults(pdf: TaggedPdf, html: string): string[] {
  const page = parse(html).querySelector("body") ?? parse(html);
  const root = withoutLabels(pdf.root);
  return [
    ...firstDifference(bare(wordsIn(root)), texts(page, false).join("")),
    ...headingFaults(root, page),
    ...numberFaults(root),
    ...tableFaults(root),
    ...paintFaults(root),
    ...untaggedFaults(pdf, page),
  ];
}
