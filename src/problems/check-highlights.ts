import { highlightHeadings } from "../domain/plan-words.ts";
import { readHighlightLists } from "../markdown/highlight-lists.ts";
import { problemInBody, type ContentFile } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import type { Position, Problem } from "./problem.ts";

function problemsOf(file: ContentFile, names: readonly [string, string]): Problem[] {
  const [well, concerns] = names;
  const remedy = `Write two headings, "## ${well}" and "## ${concerns}", each with a list of points that start with a hyphen.`;
  const say = (at: Position, code: string, message: string): Problem =>
    problemInBody(file, at, code, message, remedy);
  const lists = readHighlightLists(file.body);
  const wrong = lists.headings.filter(({ text }, at) => text !== names[at]);
  const missing = [
    ...(lists.workingWell.length === 0 ? [well] : []),
    ...(lists.concerns.length === 0 ? [concerns] : []),
  ];
  return [
    ...[...lists.strangers, ...wrong].map((at) =>
      say(at, "highlights-form", "This is neither of the two headings nor a list under one."),
    ),
    ...missing.map((name) =>
      say({ line: 1, column: 1 }, "highlights-missing", `There is no point under "${name}".`),
    ),
  ];
}

/** Highlights hold exactly the two headings that the plan's reports print, each with a list. */
export function checkHighlights(set: ContentSet): Problem[] {
  // What the headings are, the plan says; while it cannot be read, nobody knows.
  if (!set.plan) return [];
  const { workingWell, concerns } = highlightHeadings(set.plan.data);
  return set.highlights
    .filter(({ body }) => body.trim() !== "")
    .flatMap((file) => problemsOf(file, [workingWell, concerns]));
}
