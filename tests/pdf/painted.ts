import {
  PdfName,
  PdfScanner,
  PdfWord,
  type PdfFile,
  type PdfReference,
  type PdfValue,
} from "./objects.ts";

const PAINTING = new Set([
  "f",
  "F",
  "f*",
  "B",
  "B*",
  "b",
  "b*",
  "S",
  "s",
  "sh",
  "Do",
  "EI",
  "Tj",
  "TJ",
  "'",
  '"',
]);

/** Which marks are open: the id of a tag's mark, "artifact", or another. */
type Mark = number | "artifact" | "other";

function markOf(file: PdfFile, name: PdfValue | undefined, properties: PdfValue | undefined): Mark {
  const id = file.dictionary(properties).get("MCID");
  if (typeof id === "number") return id;
  return name instanceof PdfName && name.name === "Artifact" ? "artifact" : "other";
}

/**
 * What a page paints outside all marks, and marks inside marks of the other sort: content is either
 * tagged or an artifact (ISO 14289-1, 7.1).
 */
export function paintFaults(file: PdfFile, page: PdfReference, side: number): string[] {
  const contents = file.list(file.dictionary(page).get("Contents"));
  const scanner = new PdfScanner(contents.map((one) => file.stream(one)).join("\n"));
  const open: Mark[] = [];
  const faults = new Set<string>();
  let operands: PdfValue[] = [];
  for (let value = scanner.next(); value !== undefined; value = scanner.next()) {
    if (!(value instanceof PdfWord)) {
      operands.push(value);
      continue;
    }
    const { word } = value;
    if (word === "BDC" || word === "BMC") {
      const mark = markOf(file, operands[0], operands[1]);
      const [inTag, inArtifact] = [
        open.some((one) => typeof one === "number"),
        open.includes("artifact"),
      ];
      if (inArtifact && typeof mark === "number")
        faults.add(`Side ${side}: tagged content inside an artifact.`);
      if (inTag && mark === "artifact")
        faults.add(`Side ${side}: an artifact inside tagged content.`);
      open.push(mark);
    } else if (word === "EMC") open.pop();
    else if (PAINTING.has(word) && !open.some((one) => one !== "other")) {
      faults.add(`Side ${side}: “${word}” paints what is neither tagged nor an artifact.`);
    }
    operands = [];
  }
  return [...faults];
}
