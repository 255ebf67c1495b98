import { phrase } from "./catalogue/phrase.ts";

/** How long and how heavy a paper is: "4 pages, 61 kB". */
export function paperWeight({ bytes, sides }: { bytes: Uint8Array; sides: number }): string {
  return phrase("paper-weight", { n: sides, size: String(Math.ceil(bytes.length / 1000)) });
}
