import type { Link } from "mdast";
import { visit } from "unist-util-visit";
import { once } from "../domain/once.ts";
import { problemInBody, type ContentFile } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import { suggestName } from "./nearest-name.ts";
import type { Position, Problem } from "./problem.ts";
import { parseBody } from "./parse-body.ts";

const PREFIX = "glossary:";

/** Terms that a file's links lead to, and where each link stands. */
const termLinks = once((file: ContentFile): { id: string; at: Position }[] => {
  const found: { id: string; at: Position }[] = [];
  // Parsing is slow and few texts have such a link, so a look at the plain text comes first.
  if (!file.body.includes(`](${PREFIX}`)) return found;
  visit(parseBody(file), "link", ({ url, position }: Link) => {
    if (!url.startsWith(PREFIX)) return;
    found.push({ id: url.slice(PREFIX.length), at: position?.start ?? { line: 1, column: 1 } });
  });
  return found;
});

function checkFile(file: ContentFile, terms: ReadonlySet<string>): Problem[] {
  return termLinks(file).flatMap(({ id, at }) => {
    if (terms.has(id)) return [];
    const message = `The link goes to the glossary term "${id}", which does not exist.`;
    const remedy = suggestName(id, [...terms], "glossary term");
    return [problemInBody(file, at, "unknown-term", message, remedy)];
  });
}

/** Links such as [early help](glossary:early-help) must lead to a term that is there. */
export function checkGlossaryLinks(set: ContentSet): Problem[] {
  const files = [
    ...set.reports,
    ...set.priorities,
    ...set.milestones,
    ...set.updates,
    ...set.highlights,
    ...set.glossary,
    ...set.pages,
  ];
  return files.flatMap((file) => checkFile(file, set.ids.glossary));
}
