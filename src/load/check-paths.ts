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

/** Names that Windows keeps for devices, whatever stands after the dot: no clone there can hold them. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A page's address and its files are made from the name, with words before and after it. */
const LONGEST = 80;

function unfitName(path: string, shownIn: string): Problem[] {
  const parts = path.split("/");
  const shown = shownPath(`${shownIn}/${path}`);
  const remedy = "Rename it: a few words that say what it is about.";
  if (parts.some((part) => DEVICE.test(part))) {
    const message = "Windows cannot have a file of this name, so nobody there could take part.";
    return [problem(shown, "name-of-device", message, remedy)];
  }
  if (!parts.some((part) => part.length > LONGEST)) return [];
  const message = `The name has more than ${LONGEST} letters; not every computer can keep the pages made from it.`;
  return [problem(shown, "name-long", message, remedy)];
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
    ...paths.flatMap((path) => unfitName(path, shown)),
    ...sameNames(paths, shown),
  ];
}
