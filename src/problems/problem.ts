/** A mistake in a content file, told so that its author can mend it. */
export interface Problem {
  /** Path from the folder where the command runs: "content/updates/2014-06/school-meals.md". */
  path: string;
  /** Counted from 1. */
  line: number;
  column: number;
  /** Permanent name of the kind of mistake: "unknown-key". */
  code: string;
  /** What is wrong, as a sentence. */
  message: string;
  /** What to write instead, as a sentence. */
  remedy: string;
  /** The keys that lead to the place in the file's data; `["body"]` for the text below them. */
  keys?: readonly PropertyKey[] | undefined;
  /** Set where it is listed without stopping the build. */
  severity?: "warning" | undefined;
  /** Set where nothing is wrong yet, but somebody has to read again before it may be published. */
  waitsFor?: "reviewer" | undefined;
}

/** A place in a file, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Sorts by path, then by place, so that the same content always gives the same list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.message < b.message ? -1 : 1),
  );
}

/**
 * Words as they may be shown: signs that cannot be seen, and would act on a terminal or turn a line
 * round, are written as their numbers.
 */
export function shownWords(words: string): string {
  return words.replace(/[^\P{C}\n]|[\u2028\u2029]/gu, (sign) => {
    const number = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
    return `\\u{${number}}`;
  });
}

/** The problem as two lines of text: where and what, then what to write instead. */
export function describeProblem(problem: Problem): string {
  const { path, line, column } = problem;
  // Both may quote the file.
  const [message, remedy] = [shownWords(problem.message), shownWords(problem.remedy)];
  return `${path}:${line}:${column}  ${message}\n    ${remedy}`;
}
