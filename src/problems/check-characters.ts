import type { Problem } from "./problem.ts";

type Fault = readonly [code: string, message: string, remedy: string];

/** Signs that are never meant, each with what to do about it. */
const FAULTS: readonly (readonly [sign: RegExp, fault: Fault])[] = [
  [
    /[^\P{Cc}\t\r\n]|[\u200B\u2028\u2029\uFFFD]|(?<!^)\uFEFF/u,
    [
      "character-strange",
      "An invisible or damaged character stands here, often after copying from another program.",
      "Delete it and type the words around it again.",
    ],
  ],
  [
    // The letters that UTF-8 text turns into when a program reads it as Windows text.
    /â€|Ã[\u0080-\u00BF]|Â[\u0080-\u00BF]/u,
    [
      "character-garbled",
      "The letters here were garbled when the file was opened or saved with another encoding.",
      "Type the right letter or quotation mark again, and save the file as UTF-8.",
    ],
  ],
  [
    /^(?:<{7}|>{7}|={7})(?: |$)/u,
    [
      "merge-mark",
      "This line is left over from joining two versions of the file.",
      "Keep the right version and delete the other one, this line and the others like it: <<<<<<<, ======= and >>>>>>>.",
    ],
  ],
];

/**
 * Characters that no editor means to write: invisible ones, garbled letters, and the marks that a
 * failed merge leaves behind.
 *
 * @param path the file as shown in messages
 */
export function checkCharacters(path: string, text: string): Problem[] {
  return text.split("\n").flatMap((words, index) =>
    FAULTS.flatMap(([sign, [code, message, remedy]]) => {
      const column = words.search(sign) + 1;
      return column === 0 ? [] : [{ path, line: index + 1, column, code, message, remedy }];
    }),
  );
}
