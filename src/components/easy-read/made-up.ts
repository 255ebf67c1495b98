import { picturePath } from "../../addresses/easy-read-paths.ts";
import type { EasyRow } from "../../views/easy-read-rows.ts";

/** A row in words that stand in no plan. */
export function row(name: string, ...words: readonly [text: string, bold: boolean][]): EasyRow {
  return {
    picture: picturePath(name),
    name,
    pieces: words.map(([text, bold]) => ({ text, bold })),
  };
}
