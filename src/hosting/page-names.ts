import { onceOfText } from "../domain/once.ts";

/** Names that a page uses: elements, `.classes` and `#ids`, and those that its programs bring in. */
export type PageNames = ReadonlySet<string>;

const ELEMENT = /<([a-z][\w-]*)/gi;
const CLASSES = /\sclass="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;
const WORD = /[a-z_][\w-]*/gi;

/**
 * What stands between two quotation marks and could be names: `"chart chart--wide"`. Looks at every
 * stretch between two marks, inside and outside of strings alike, so that it needs not know where a
 * string begins; programs have other signs there.
 */
const NAMES_IN_QUOTES = /(?<=["'`])[\s\w.#-]+(?=["'`]|\$\{)/g;

/** Where a program says that a word is a class: `className="late"`, `classList.add("late")`. */
const CLASS_IN_PROGRAM = /class(?:Name|List\.\w+)?["'`]?\s*[,:=(]\s*["'`]([\s\w-]+)(?=["'`]|\$\{)/g;

/** Every different text that a pattern finds first in a text. */
function foundIn(text: string, pattern: RegExp): Set<string> {
  const found = new Set<string>();
  for (const [, first = ""] of text.matchAll(pattern)) found.add(first);
  return found;
}

/**
 * Names that a program may give to what it makes. Any word in quotation marks may be an element or
 * an id. It is a class where the program says so or where it has a hyphen, as classes of ours that
 * a helper hands on have: libraries are full of words such as "bar" and "number".
 */
export const wordsOf = onceOfText((program): PageNames => {
  const strings = program.match(NAMES_IN_QUOTES) ?? [];
  const words = strings.flatMap((text) => text.match(WORD) ?? []);
  const named = [...foundIn(program, CLASS_IN_PROGRAM)].flatMap((text) => text.match(WORD) ?? []);
  const classes = [...words.filter((word) => word.includes("-")), ...named];
  return new Set([
    ...words.flatMap((word) => [word, `#${word}`]),
    ...classes.map((one) => `.${one}`),
  ]);
});

/** What a page needs to be, beside names, for rules of languages that are read from the right. */
export const FROM_THE_RIGHT = "dir=rtl";
const RTL_PAGE = /<html\b[^>]*\sdir="?rtl/;

/** The names that stand on a page itself. */
export function namesOn(shell: string): PageNames {
  const names = new Set<string>();
  for (const name of foundIn(shell, ELEMENT)) names.add(name.toLowerCase());
  for (const classes of foundIn(shell, CLASSES)) {
    for (const name of classes.split(/\s+/)) names.add(`.${name}`);
  }
  for (const id of foundIn(shell, ID)) names.add(`#${id}`);
  if (RTL_PAGE.test(shell)) names.add(FROM_THE_RIGHT);
  return names;
}
