import { PdfFile, PdfReference, textOf, type PdfDictionary } from "./objects.ts";
import { paintFaults } from "./painted.ts";
import { nameIn, structureFaults, taggedLinks } from "./structure.ts";
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
    [file.isEncrypted, "It is encrypted."],
  ];
  return wrong.flatMap(([fault, words]) => (fault ? [words] : []));
}

/** What our papers never hold, and this check does not know: a file with any of it fails. */
function strangeFaults(file: PdfFile): string[] {
  const root = file.top("Root");
  const names = file.dictionary(root.get("Names"));
  const strange: [boolean, string][] = [
    [root.has("AcroForm"), "a form"],
    [root.has("OCProperties"), "layers that can be hidden"],
    [names.has("EmbeddedFiles") || root.has("AF"), "other files"],
  ];
  return strange.flatMap(([holds, what]) =>
    holds ? [`It holds ${what}, which this check does not know.`] : [],
  );
}

/** Letters are in the file, each code has its glyph, and the codes are those of the glyphs. */
function programFaults(file: PdfFile, name: string, font: PdfDictionary): string[] {
  const inner = file.dictionary(file.list(font.get("DescendantFonts"))[0]);
  const descriptor = file.dictionary(inner.get("FontDescriptor"));
  const embedded = ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor.has(key));
  const map = inner.get("CIDToGIDMap");
  const mapped = nameIn(file, map) === "Identity" || file.stream(map) !== "";
  const codes = /^Identity-[HV]$/.test(nameIn(file, font.get("Encoding")));
  return [
    ...(embedded ? [] : [`The letters of ${name} are not in the file.`]),
    ...(codes ? [] : [`${name} has codes of letters that this check does not know.`]),
    ...(nameIn(file, inner.get("Subtype")) === "CIDFontType2" && !mapped
      ? [`${name} does not say which letter is which.`]
      : []),
  ];
}

function fontFaults(file: PdfFile, font: PdfDictionary): string[] {
  const name = nameIn(file, font.get("BaseFont"));
  const kind = nameIn(file, font.get("Subtype"));
  if (kind !== "Type0" && kind !== "Type3") {
    return [`${name} is a kind of font that this check does not know.`];
  }
  const letters = file.stream(font.get("ToUnicode"));
  const meanings = letters.replace(/begincodespacerange[^]*?endcodespacerange/, "");
  return [
    ...(kind === "Type0" ? programFaults(file, name, font) : []),
    ...(letters.includes("beginbf") ? [] : [`The letters of ${name} have no meaning.`]),
    ...(/<(?:0000|FEFF|FFFE|FFFD)>\s*$/im.test(meanings)
      ? [`A letter of ${name} means nothing.`]
      : []),
  ];
}

/** Parts that are painted by their name: none may lie in another file, or hold marks of its own. */
function partFaults(file: PdfFile, resources: PdfDictionary, side: number): string[] {
  const parts = [...file.dictionary(resources.get("XObject")).values()];
  return parts.flatMap((part) => {
    const head = file.head(part);
    const isForm = nameIn(file, head.get("Subtype")) === "Form";
    return [
      ...(head.has("Ref") ? [`Side ${side}: a part of it lies in another file.`] : []),
      ...(isForm && /\bMCID\b/.test(file.stream(part))
        ? [`Side ${side}: a part that may be painted again holds marks.`]
        : []),
      ...partFaults(file, file.dictionary(head.get("Resources")), side),
    ];
  });
}

function annotationFaults(file: PdfFile, page: PdfDictionary, side: number): string[] {
  const listed = file.list(page.get("Annots"));
  if (listed.length === 0) return [];
  const annotations = listed.map((one) => file.dictionary(one));
  const others = annotations.filter((one) => nameIn(file, one.get("Subtype")) !== "Link");
  const links = taggedLinks(file);
  const untold = listed.filter((one) => !(one instanceof PdfReference && links.has(one.object)));
  const silent = annotations.filter((one) => !textOf(file.resolve(one.get("Contents"))));
  const loose = annotations.filter((one) => typeof one.get("StructParent") !== "number");
  return [
    ...(nameIn(file, page.get("Tabs")) === "S"
      ? []
      : [`Side ${side}: keys do not follow the tags.`]),
    ...silent.map(() => `Side ${side}: a link has no words that stand for it.`),
    ...others.map(() => `Side ${side}: a note or part of a form, which this check does not know.`),
    ...untold.map(() => `Side ${side}: a link stands in no tag for links.`),
    ...loose.map(() => `Side ${side}: a link is not tied to a tag.`),
  ];
}

function pageFaults(file: PdfFile, reference: PdfReference, at: number): string[] {
  const page = file.dictionary(reference);
  const resources = file.dictionary(page.get("Resources"));
  const fonts = file.dictionary(resources.get("Font"));
  return [
    ...paintFaults(file, reference, at + 1),
    ...annotationFaults(file, page, at + 1),
    ...partFaults(file, resources, at + 1),
    ...[...fonts.values()].flatMap((font) => fontFaults(file, file.dictionary(font))),
    ...(typeof page.get("StructParents") === "number"
      ? []
      : [`Side ${at + 1} is not in the tree.`]),
  ];
}

/** Words that are painted with a mark which no tag names, and letters without a meaning. */
function lostFaults(pdf: Uint8Array): string[] {
  const { root, lost, untagged } = readTags(pdf);
  const words = JSON.stringify([root, untagged]);
  return [
    ...lost.map(({ page, text }) => `Side ${page + 1}: no tag names “${text}”.`),
    ...(words.includes("\ufffd") ? ["A letter has no meaning."] : []),
  ];
}

/**
 * What in a PDF breaks PDF/UA-1 (ISO 14289-1), as far as a program of this size can see it.
 * `src/domain/evidence/paper-conditions.ts` says of each condition that a program can decide what becomes of it here, and what
 * is left to people.
 *
 * @throws Error if the file is written in a way that the reader does not know
 */
export function uaFaults(pdf: Uint8Array): string[] {
  const file = new PdfFile(pdf);
  const inTags = file.top("Root").has("StructTreeRoot") ? lostFaults(pdf) : [];
  return [
    ...new Set([
      ...documentFaults(file),
      ...strangeFaults(file),
      ...structureFaults(file),
      ...file.pages().flatMap((page, at) => pageFaults(file, page, at)),
      ...inTags,
    ]),
  ];
}
