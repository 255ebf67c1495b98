import type { Heading, Link } from "mdast";
import { visit } from "unist-util-visit";
import { findPath } from "../addresses/path-to.ts";
import { once } from "../domain/once.ts";
import { linkFault, words } from "./link-faults.ts";
import { problemInBody, type ContentFile } from "./content-file.ts";
import { allFiles, type ContentSet } from "./content-set.ts";
import { suggestName } from "./nearest-name.ts";
import { parseBody } from "./parse-body.ts";
import type { Position, Problem } from "./problem.ts";

const TERM = "glossary:";

/** A link in a text that leads to a place of this site. */
interface OwnLink {
  url: string;
  at: Position;
}

const linksIn = once((file: ContentFile): OwnLink[] => {
  const found: OwnLink[] = [];
  // Parsing is slow and few texts have such a link, so a look at the plain text comes first.
  if (!/\]\((?:glossary:|[/#])/.test(file.body)) return found;
  visit(parseBody(file), "link", (node: Link) => {
    const { url, position } = node;
    // What is wrong with a link by itself has been told already.
    if (!/^(?:glossary:|[/#])/.test(url) || linkFault(node)) return;
    found.push({ url, at: position?.start ?? { line: 1, column: 1 } });
  });
  return found;
});

/** Places on a page of prose: its headings, as the site names them. */
const headingsOf = once((file: ContentFile): string[] => {
  const found: string[] = [];
  if (file.kind !== "page") return found;
  visit(parseBody(file), "heading", (node: Heading) => {
    const plain = words(node).toLowerCase();
    found.push(plain.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "").replaceAll(/\s/g, "-"));
  });
  return found;
});

/** Parts of addresses that are names of content files. */
const NAMED = ["milestone", "report", "priority", "indicator", "page"] as const;

/** Kind of mistake, sentence and remedy; null where the link leads somewhere. */
type Told = readonly [code: string, message: string, remedy: string] | null;

function termFault(id: string, set: ContentSet): Told {
  if (set.ids.glossary.has(id)) return null;
  const message = `The link goes to the glossary term "${id}", which does not exist.`;
  return ["unknown-term", message, suggestName(id, [...set.ids.glossary], "glossary term")];
}

function placeFault(file: ContentFile, place: string): Told {
  const places = headingsOf(file);
  if (places.includes(place)) return null;
  const message = `The link goes to the place "#${place}", which this text does not have.`;
  const remedy =
    places.length > 0
      ? `Write one of: ${places.map((one) => `#${one}`).join(", ")}.`
      : "Only the headings of a page can be linked to. Delete the link; the words can stay.";
  return ["unknown-place", message, remedy];
}

function pageFault(url: string, set: ContentSet): Told {
  const path = url.replace(/[?#].*$/, "");
  const found = findPath(path);
  const unknown = `The link goes to "${path}", and this site has no such page.`;
  if (!found) {
    const closed = `${path}/`;
    const remedy = findPath(closed)
      ? `Write it with a slash at its end: ${closed}`
      : "Copy the path from the page itself, as the browser shows it after the site’s name.";
    return ["unknown-page", unknown, remedy];
  }
  const part = NAMED.find((name) => {
    const id = found.parts[name];
    return id !== undefined && !set.ids[name].has(id);
  });
  if (part !== undefined) {
    const id = found.parts[part] ?? "";
    return ["unknown-page", unknown, suggestName(id, [...set.ids[part]], part)];
  }
  const term = found.name === "glossary" ? /#(.+)$/.exec(url)?.[1] : undefined;
  return term === undefined ? null : termFault(term, set);
}

function faultOf(file: ContentFile, { url }: OwnLink, set: ContentSet): Told {
  if (url.startsWith(TERM)) return termFault(url.slice(TERM.length), set);
  return url.startsWith("#") ? placeFault(file, url.slice(1)) : pageFault(url, set);
}

/** Links to places of this site, such as [early help](glossary:early-help), must lead somewhere. */
export function checkLinks(set: ContentSet): Problem[] {
  return allFiles(set).flatMap((file) =>
    linksIn(file).flatMap((link) => {
      const told = faultOf(file, link, set);
      return told ? [problemInBody(file, link.at, ...told)] : [];
    }),
  );
}
