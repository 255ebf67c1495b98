import { countOf } from "./numbers.ts";

/** How long and how heavy a paper is: "4 pages, 61 kB". */
export function paperWeight({ bytes, sides }: { bytes: Uint8Array; sides: number }): string {
  return `${countOf(sides, "page")}, ${Math.ceil(bytes.length / 1000)} kB`;
}
