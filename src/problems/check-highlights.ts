import { CONCERNS, readHighlightLists, WORKING_WELL } from "../markdown/highlight-lists.ts";
import { problemInBody } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import type { Problem } from "./problem.ts";

const REMEDY = `Write two headings, "## ${WORKING_WELL}" and "## ${CONCERNS}", each with a list of points that start with a hyphen.`;

/** Highlights hold exactly the two printed headings, each with a list. */
export function checkHighlights(set: ContentSet): Problem[] {
  return set.highlights.flatMap((file) => {
    const lists = readHighlightLists(file.body);
    const strangers = lists.strangers.map((at) =>
      problemInBody(file, at, "highlights-form", "This is neither of the two headings nor a list under one.", REMEDY),
    );
    const missing = [
      ...(lists.workingWell.length === 0 ? [WORKING_WELL] : []),
      ...(lists.concerns.length === 0 ? [CONCERNS] : []),
    ].map((name) =>
      problemInBody(file, { line: 1, column: 1 }, "highlights-missing", `There is no point under "${name}".`, REMEDY),
    );
    return [...strangers, ...missing];
  });
}
