import { problemAt, problemInBody } from "./content-file.ts";
import type { ContentSet, UpdateFile } from "./content-set.ts";
import type { Position, Problem } from "./problem.ts";

/** The mark that stands in a text where words were left out: the reason is inside it. */
const MARK = /\[words left out: ([^\]]*)\]/g;

interface Mark {
  reason: string;
  at: Position;
}

function marksIn(text: string): Mark[] {
  return [...text.matchAll(MARK)].map((match) => {
    const before = text.slice(0, match.index).split("\n");
    const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return { reason: match[1] ?? "", at };
  });
}

function checkUpdate(file: UpdateFile): Problem[] {
  const marks = marksIn(file.body);
  const entries = file.data.withheld;
  const unexplained = marks
    .slice(entries.length)
    .map((mark) =>
      problemInBody(
        file,
        mark.at,
        "withheld-unexplained",
        "Words are left out here, but the file does not say who decided it and why.",
        'Add an entry to "withheld" with reason, decided and decidedBy.',
      ),
    );
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
  const differing = marks.flatMap((mark, index) => {
    const entry = entries[index];
    if (!entry || entry.reason === mark.reason) return [];
    const message = `The text gives the reason "${mark.reason}", but the entry says "${entry.reason}".`;
    return [
      problemInBody(
        file,
        mark.at,
        "withheld-differs",
        message,
        "Write the same reason in both places.",
      ),
    ];
  });
  return [...unexplained, ...unmarked, ...differing];
}

/** Words left out must be marked in the text and explained in the keys, one for one. */
export function checkWithheld(set: ContentSet): Problem[] {
  return set.updates.flatMap(checkUpdate);
}
