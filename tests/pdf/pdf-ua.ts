import { PdfFile, textOf, type PdfDictionary, type PdfReference } from "./objects.ts";
import { paintFaults } from "./painted.ts";
import { nameIn, structureFaults } from "./structure.ts";
import { readTags } from "./tags.ts";

function documentFaults(file: PdfFile): string[] {
  const root = file.top("Root");
  const marks = file.dictionary(root.get("MarkInfo"));
  const metadata = root.get("Metadata");
  const xmp = file.stream(metadata);
  const viewer = file.dictionary(root.get("ViewerPreferences"));
  const language = textOf(file.resolve(root.get("Lang"))) ?? "";
  const wrong: [boolean, string][] = [
    [marks.get("Marked") !== true, "It is not marked as tagged."],
    [marks.get("Suspects") === true, "Its tags are called suspect."],
    [!/pdfuaid:part(?:>|=["'])1\b/.test(xmp), "It does not name itself PDF/UA-1."],
    [!/<dc:title>[^]*?<rdf:li[^>]*>[^<]+</.test(xmp), "Its description has no title."],
    [viewer.get("DisplayDocTitle") !== true, "A reader is shown the file’s name, not its title."],
    [!/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(language), "It has no language."],
    [root.has("AcroForm"), "It holds a form, which this check does not know."],
    [file.isEncrypted, "It is encrypted."],
  ];
  return wrong.flatMap(([fault, words]) => (fault ? [words] : []));
}

function fontFaults(file: PdfFile, font: PdfDictionary): string[] {
  const name = nameIn(file, font.get("BaseFont"));
  const kind = nameIn(file, font.get("Subtype"));
  const inner =
    kind === "Type0" ? file.dictionary(file.list(font.get("DescendantFonts"))[0]) : font;
  const descriptor = file.dictionary(inner.get("FontDescriptor"));
  const embedded = ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor.has(key));
  const letters = file.stream(font.get("ToUnicode"));
  return [
    ...(embedded || kind === "Type3" ? [] : [`The letters of ${name} are not in the file.`]),
    ...(letters.includes("beginbf") ? [] : [`The letters of ${name} have no meaning.`]),
    ...(/<(?:0000|FEFF|FFFE|FFFD)>\s*$/im.test(
      letters.replace(/begincodespacerange[^]*?endcodespacerange/, ""),
    )
      ? [`A letter of ${name} means nothing.`]
      : []),
    ...(nameIn(file, inner.get("Subtype")) === "CIDFontType2" && !inner.has("CIDToGIDMap")
      ? [`${name} does not say which letter is which.`]
      : []),
  ];
}

function annotationFaults(file: PdfFile, page: PdfDictionary, side: number): string[] {
  const annotations = file.list(page.get("Annots")).map((one) => file.dictionary(one));
  if (annotations.length === 0) return [];
  const silent = annotations.filter((one) => !textOf(file.resolve(one.get("Contents"))));
  const loose = annotations.filter((one) => typeof one.get("StructParent") !== "number");
  return [
    ...(nameIn(file, page.get("Tabs")) === "S"
      ? []
      : [`Side ${side}: keys do not follow the tags.`]),
    ...silent.map(() => `Side ${side}: a link has no words that stand for it.`),
    ...loose.map(() => `Side ${side}: a link is not tied to a tag.`),
  ];
}

function pageFaults(file: PdfFile, reference: PdfReference, at: number): string[] {
  const page = file.dictionary(reference);
  const fonts = file.dictionary(file.dictionary(page.get("Resources")).get("Font"));
  return [
    ...paintFaults(file, reference, at + 1),
    ...annotationFaults(file, page, at + 1),
    ...[...fonts.values()].flatMap((font) => fontFaults(file, file.dictionary(font))),
    ...(typeof page.get("StructParents") === "number"
      ? []
      : [`Side ${at + 1} is not in the tree.`]),
  ];
}

/** Words that are painted with a mark which no tag names, and letters without a meaning. */
function lostFaults(pdf: Uint8Array): string[] {
  const { root, lost } = readTags(pdf);
  const words = JSON.stringify(root);
  return [
    ...lost.map(({ page, text }) => `Side ${page + 1}: no tag names “${text}”.`),
    ...(words.includes("\ufffd") ? ["A letter has no meaning."] : []),
  ];
}

/**
 * What in a PDF breaks PDF/UA-1 (ISO 14289-1), as far as a program of this size can see it: marks,
 * tags and their nesting, roles, headings, lists, tables, pictures, links, letters, language, title
 * and the file's own claim. It cannot see whether words are right, whether the reading order makes
 * sense, colours and contrast, or whether an artifact should have been read out; it does not look
 * into the programs of fonts, into sound, film, forms, embedded files or optional layers.
 *
 * @throws Error if the file is written in a way that the reader does not know
 */
export function uaFaults(pdf: Uint8Array): string[] {
  const file = new PdfFile(pdf);
  const inTags = file.top("Root").has("StructTreeRoot") ? lostFaults(pdf) : [];
  return [
    ...new Set([
      ...documentFaults(file),
      ...structureFaults(file),
      ...file.pages().flatMap((page, at) => pageFaults(file, page, at)),
      ...inTags,
    ]),
  ];
}
