import type { Link } from "mdast";
import { visit } from "unist-util-visit";
import { problemInBody, type ContentFile } from "./content-file.ts";
import type { ContentSet } from "./content-set.ts";
import { suggestName } from "./nearest-name.ts";
import type { Problem } from "./problem.ts";
import { parseBody } from "./parse-body.ts";

const PREFIX = "glossary:";

function checkFile(file: ContentFile, terms: ReadonlySet<string>): Problem[] {
  const found: Problem[] = [];
  visit(parseBody(file), "link", (node: Link) => {
    const id = node.url.slice(PREFIX.length);
    if (!node.url.startsWith(PREFIX) || terms.has(id)) return;
    const at = node.position?.start ?? { line: 1, column: 1 };
    const message = `The link goes to the glossary term "${id}", which does not exist.`;
    const remedy = suggestName(id, [...terms], "glossary term");
    found.push(problemInBody(file, at, "unknown-term", message, remedy));
  });
  return found;
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
  // Parsing is slow and few texts have such a link, so a look at the plain text comes first.
  return files
    .filter((file) => file.body.includes(`](${PREFIX}`))
    .flatMap((file) => checkFile(file, set.ids.glossary));
}
