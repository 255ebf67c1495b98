import { plainText } from "../markdown/plain-text.ts";

/** Marks that stand where words were left out. They are no words of the report. */
const WITHHELD = /\[words left out: [^\]]*\]/g;

/** The words of a printed text, one line for each point, without marks for words left out. */
export function printedWords(markdown: string): string {
  return plainText(markdown.replace(WITHHELD, " … "));
}
