import { shownWords, type Problem } from "../problems/problem.ts";

function problem(path: string, code: string, message: string, remedy: string): Problem {
  return { path, line: 1, column: 1, code, message, remedy };
}

/** A path as messages can show it, on one line: what cannot be seen is written as its number. */
export function shownPath(path: string): string {
  return shownWords(path).replaceAll("\n", "\\u{000A}");
}

function isHidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith("."));
}

/** What computers write into folders by themselves. */
const BY_ITSELF = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/;

function hiddenFile(shown: string): Problem {
  const why = BY_ITSELF.test(shown) ? " Your computer made it; nobody needs it." : "";
  const message = `The file’s name starts with a dot, so editors do not see it.${why}`;
  const remedy = "Delete it. If it is content, give it a name without the dot.";
  return problem(shown, "hidden-file", message, remedy);
}

/** Names that some computers take for one: "A.md" and "a.md", or one letter written in two ways. */
function sameNames(paths: readonly string[], shownIn: string): Problem[] {
  const alike = Map.groupBy(paths, (path) => path.normalize("NFKC").toLowerCase());
  return [...alike.values()].flatMap(([first = "", ...rest]) =>
    rest.map((path) => {
      const message = `This file and ${shownPath(first)} have names that many computers take for one.`;
      const remedy = "Rename one of the two, or delete it. Use small letters, digits and hyphens.";
      return problem(shownPath(`${shownIn}/${path}`), "same-name", message, remedy);
    }),
  );
}

/**
 * What is wrong with names in a content folder, before any file is looked into.
 *
 * @param paths below the content folder, with forward slashes
 * @param shown the folder as shown in messages
 */
export function checkPaths(paths: readonly string[], shown: string): Problem[] {
  return [
    ...paths.filter(isHidden).map((path) => hiddenFile(shownPath(`${shown}/${path}`))),
    ...sameNames(paths, shown),
  ];
}
