import type { Element, ElementContent, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { href } from "../addresses/href.ts";
import { glossaryPath } from "../addresses/paths.ts";
import type { TermMarker } from "./mark-terms.ts";

const GLOSSARY = /^glossary:(.+)$/;
const ON_THIS_SITE = /^\/(?![/\\])/;
const ELSEWHERE = /^https?:\/\//i;
const OTHER = /^(?:mailto:|#)/i;

/** Gives a link its real address. Returns false if the address is none that the site links to. */
function mend(link: Element, base: string, terms?: TermMarker): boolean {
  const address = String(link.properties["href"] ?? "");
  const term = GLOSSARY.exec(address)?.[1];
  if (term !== undefined) {
    // The marker alone knows which use of a term comes first on the page.
    if (!terms?.has(term)) link.properties = { href: href(glossaryPath(term), base) };
  } else if (ON_THIS_SITE.test(address)) link.properties = { href: href(address, base) };
  else if (ELSEWHERE.test(address)) link.properties = { href: address, rel: ["noreferrer"] };
  else return OTHER.test(address);
  return true;
}

/**
 * Gives links of the text their real addresses: paths of this site get its base path,
 * `glossary:<id>` leads to the term (in the glossary, unless the page explains its own terms). A link with any other address leaves only its words.
 */
export function mendLinks(tree: Root, base: string, terms?: TermMarker): void {
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName !== "a" || index === undefined || !parent) return undefined;
    if (mend(node, base, terms)) return SKIP;
    const words: ElementContent[] = node.children;
    parent.children.splice(index, 1, ...words);
    return [SKIP, index];
  });
}
