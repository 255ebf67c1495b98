import { PAGE_COMPONENTS } from "./page-components.ts";

/** A place in a page of prose that a compiler might take for program code. */
export interface CodeInPage {
  /** Counted from 1 within the page's text. */
  line: number;
  column: number;
  /** The sign or word that is not allowed. */
  sign: string;
}

const COMPONENT = new RegExp(`^<(?:${PAGE_COMPONENTS.join("|")}) />$`);

/** Signs that begin code in MDX, unless a backslash stands before them. */
const SIGNS = /\\[\\{}<]|[{}<]/g;

function codeInLine(text: string): { index: number; sign: string } | undefined {
  const statement = /^\s*(import|export)\b/.exec(text);
  if (statement) return { index: text.indexOf(statement[1] ?? ""), sign: statement[1] ?? "" };
  if (COMPONENT.test(text.trim())) return undefined;
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    if (!sign.startsWith("\\")) return { index, sign };
  }
  return undefined;
}

/**
 * Everything in a page of prose that is neither Markdown nor one of the components that it may use,
 * each alone on its line. It looks at the signs themselves and not at what they mean, so that it
 * holds for every compiler, however it reads MDX.
 */
export function codeInPage(text: string): CodeInPage[] {
  return text.split("\n").flatMap((words, at) => {
    const found = codeInLine(words);
    return found ? [{ line: at + 1, column: found.index + 1, sign: found.sign }] : [];
  });
}
