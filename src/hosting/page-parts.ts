/** What an element holds that browsers do not read as HTML. */
export interface Inside {
  /** Data is for search engines: no browser runs it. */
  kind: "style" | "program" | "data";
  text: string;
}

/**
 * A page taken apart. Most of its bytes are styles and programs, and of what is looked for on a page
 * nothing is in them.
 */
export interface PageParts {
  /** The page; elements of styles and programs are there, and hold nothing. */
  shell: string;
  /** What they hold, in the order of the page. */
  inside: readonly Inside[];
}

const FULL = /(<(style|script)\b[^>]*>)(.*?)(?=<\/\2>)/gs;
const EMPTY = /<(style|script)\b[^>]*>(?=<\/\1>)/g;
const IS_DATA = /\stype="[^"]*json"/;

/** Takes out what styles and programs hold. */
export function takeApart(html: string): PageParts {
  const inside: Inside[] = [];
  const shell = html.replace(FULL, (_, opening: string, element: string, text: string) => {
    const program = IS_DATA.test(opening) ? "data" : "program";
    inside.push({ kind: element === "style" ? "style" : program, text });
    return opening;
  });
  return { shell, inside };
}

/** The page again; the other way round. */
export function putTogether({ shell, inside }: PageParts): string {
  let at = 0;
  return shell.replace(EMPTY, (opening) => opening + (inside[at++]?.text ?? ""));
}
