import { unmarked } from "../domain/language-marks.ts";
import { phrase, pieces } from "./catalogue/phrase.ts";

/** Words as Sass and CSS write them. */
function quoted(words: string): string {
  return JSON.stringify(unmarked(words));
}

/**
 * Words that styles write and no page holds, in the language of the site: values of Sass by the name
 * of their variable in `styles/_look.scss`.
 */
export function styleWords(): Record<string, string> {
  const sheet = pieces("sheet-number", { page: { counter: "page" }, pages: { counter: "pages" } });
  const parts = sheet.map((part) =>
    typeof part === "string" ? quoted(part) : `counter(${part.counter})`,
  );
  return { target: quoted(phrase("strip-target")), "sheet-number": parts.join(" ") };
}
