import type { Withheld } from "../domain/update.ts";
import { problemAt, type CheckedFile } from "./content-file.ts";
import type { Problem } from "./problem.ts";

/** The mark that stands in a text where words were left out: the reason is inside it. */
const MARK = /\[words left out: ([^\]]*)\]/g;

interface Mark {
  reason: string;
  path: readonly PropertyKey[];
}

/** The marks in all texts of a file's data, in the order of the file. */
function marksIn(value: unknown, path: readonly PropertyKey[] = []): Mark[] {
  if (typeof value === "string") {
    return [...value.matchAll(MARK)].map((match) => ({ reason: match[1] ?? "", path }));
  }
  if (Array.isArray(value)) return value.flatMap((item, at) => marksIn(item, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => marksIn(item, [...path, key]));
}

/** In JSON content, words left out must be marked in the texts and explained, one for one. */
export function checkMarks(file: CheckedFile<{ withheld: readonly Withheld[] }>): Problem[] {
  const marks = marksIn(file.data);
  const entries = file.data.withheld;
  const unexplained = marks
    .filter((mark, index) => entries[index]?.reason !== mark.reason)
    .map((mark) =>
      problemAt(
        file,
        mark.path,
        "withheld-unexplained",
        "Words are left out here, but the file does not say who decided it and why.",
        'Add an entry to "withheld" with the same reason, decided and decidedBy.',
      ),
    );
  const unmarked = entries
    .slice(marks.length)
    .map((entry, index) =>
      problemAt(
        file,
        ["withheld", marks.length + index],
        "withheld-unmarked",
        "This entry says that words were left out, but no text shows where.",
        `Write [words left out: ${entry.reason}] where the words stood, or delete the entry.`,
      ),
    );
  return [...unexplained, ...unmarked];
}
