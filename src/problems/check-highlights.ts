import { CONCERNS, readHighlightLists, WORKING_WELL } from "../markdown/highlight-lists.ts";
import { problemInBody, type ContentFile } from "./content-file.ts";
import type { Position, Problem } from "./problem.ts";

const REMEDY = `Write two headings, "## ${WORKING_WELL}" and "## ${CONCERNS}", each with a list of points that start with a hyphen.`;

/** Highlights hold exactly the two printed headings, each with a list. Other files pass. */
export function checkHighlights(file: ContentFile): Problem[] {
  if (file.kind !== "highlights" || file.body.trim() === "") return [];
  const say = (at: Position, code: string, message: string): Problem =>
    problemInBody(file, at, code, message, REMEDY);
  const lists = readHighlightLists(file.body);
  const strangers = lists.strangers.map((at) =>
    say(at, "highlights-form", "This is neither of the two headings nor a list under one."),
  );
  const missing = [
    ...(lists.workingWell.length === 0 ? [WORKING_WELL] : []),
    ...(lists.concerns.length === 0 ? [CONCERNS] : []),
  ].map((name) =>
    say({ line: 1, column: 1 }, "highlights-missing", `There is no point under "${name}".`),
  );
  return [...strangers, ...missing];
}
