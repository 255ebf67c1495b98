import { strFromU8, strToU8, unzipSync } from "fflate";
import { zip } from "./zip.ts";

/** Spaces that a reader of ODF would draw together: all but the first, and those at an end. */
const SPACES = /^ +| +$|(?<= ) +/gm;

/** What most cells have none of. */
const ANY = /[\n\t]|^ | $| {2}/;

function lineOf(text: string): string {
  return text
    .replace(SPACES, (spaces) => `<text:s text:c="${spaces.length}"/>`)
    .replaceAll("\t", "<text:tab/>");
}

/**
 * Keeps lines and spaces of an .ods spreadsheet's cells. The writer puts them into one paragraph as
 * they are, and there the format (ODF 1.3, 6.1.2) takes a line end for a space.
 *
 * @param ods the bytes that the writer gave
 */
export function keepLines(ods: Uint8Array): Uint8Array {
  const { mimetype, "content.xml": content, ...others } = unzipSync(ods);
  if (!mimetype || !content) throw new Error("The spreadsheet has no content.");
  const kept = strFromU8(content).replace(/<text:p>([^<]*)<\/text:p>/g, (as, text: string) =>
    ANY.test(text)
      ? text
          .split("\n")
          .map((line) => `<text:p>${lineOf(line)}</text:p>`)
          .join("")
      : as,
  );
  // The type stands first and as it is, so that it can be read without unpacking.
  return zip([
    { name: "mimetype", bytes: mimetype, asItIs: true },
    { name: "content.xml", bytes: strToU8(kept) },
    ...Object.entries(others).map(([name, bytes]) => ({ name, bytes })),
  ]);
}
