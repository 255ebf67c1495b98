import { once } from "../domain/once.ts";
import type { Withheld } from "../domain/update.ts";
import { problemAt, problemInBody, type CheckedFile } from "./content-file.ts";
import type { Position, Problem } from "./problem.ts";

/** The mark that stands in a text where words were left out: the reason is inside it. */
const MARK = /\[words left out: ([^\]]*)\]/g;

/** Words that editors write only for a mark, with or without its brackets. */
const BROKEN = /[[(]?words? left out\b/i;

/** A file whose keys explain the words left out of it. */
type WithheldFile = CheckedFile<{ withheld: readonly Withheld[] }>;

/** A mark in a file, and how to make a problem that points at it. */
interface Mark {
  reason: string;
  problem(code: string, message: string, remedy: string): Problem;
}

function marksInBody(file: WithheldFile): Mark[] {
  return [...file.body.matchAll(MARK)].map((match) => {
    const before = file.body.slice(0, match.index).split("\n");
    const at: Position = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return {
      reason: match[1] ?? "",
      problem: (code, message, remedy) => problemInBody(file, at, code, message, remedy),
    };
  });
}

function marksInData(
  file: WithheldFile,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Mark[] {
  if (typeof value === "string") {
    return [...value.matchAll(MARK)].map((match) => ({
      reason: match[1] ?? "",
      problem: (code, message, remedy) => problemAt(file, path, code, message, remedy),
    }));
  }
  if (typeof value !== "object" || value === null) return [];
  const parts: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((item, at) => [at, item])
    : Object.entries(value);
  return parts.flatMap(([key, item]) => marksInData(file, item, [...path, key]));
}

function checkMark(mark: Mark, entry: Withheld | undefined): Problem[] {
  if (entry?.reason === mark.reason) return [];
  if (entry) {
    const message = `The text gives the reason "${mark.reason}", but the entry says "${entry.reason}".`;
    return [mark.problem("withheld-differs", message, "Write the same reason in both places.")];
  }
  return [
    mark.problem(
      "withheld-unexplained",
      "Words are left out here, but the file does not say who decided it and why.",
      'Add an entry to "withheld" with reason, decided and decidedBy.',
    ),
  ];
}

/** What looks like a mark, but is not written as one. */
function brokenMarks(file: WithheldFile): Problem[] {
  return file.body.split("\n").flatMap((line, index) => {
    const column = line.replaceAll(MARK, (mark) => " ".repeat(mark.length)).search(BROKEN) + 1;
    if (column === 0) return [];
    const reason = file.data.withheld[0]?.reason ?? "reason";
    const at = { line: index + 1, column };
    const message = "This says that words were left out, but not in the form that the site knows.";
    const remedy = `Write it exactly so: [words left out: ${reason}].`;
    return [problemInBody(file, at, "withheld-malformed", message, remedy)];
  });
}

/** Words left out of a file must be marked in its texts and explained in its keys, one for one. */
export const checkWithheld = once((file: WithheldFile): Problem[] => {
  const broken = brokenMarks(file);
  if (broken.length > 0) return broken;
  const entries = file.data.withheld;
  const marks = [...marksInData(file, file.data), ...marksInBody(file)];
  const unmarked = entries
    .slice(marks.length)
    .map((entry, index) =>
      problemAt(
        file,
        ["withheld", marks.length + index],
        "withheld-unmarked",
        "This entry says that words were left out, but the text does not show where.",
        `Write [words left out: ${entry.reason}] in the text where the words stood, or delete the entry.`,
      ),
    );
  return [...marks.flatMap((mark, at) => checkMark(mark, entries[at])), ...unmarked];
});
