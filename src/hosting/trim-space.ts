/** What keeps its spaces as they are. */
const KEPT = /(<(script|style|pre|textarea)\b.*?<\/\2>)/gs;

/** Elements that begin and end a line, and the insides of drawings: a space beside them is never seen. */
const LINES =
  "!doctype|html|head|body|meta|link|title|script|style|main|header|footer|nav|section|div|p|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|caption|figure|figcaption|details|summary|form|search|path|rect|circle|use|symbol|pattern|g";
const BEFORE = new RegExp(`> (?=</?(?:${LINES})\\b)`, "gi");
const AFTER = new RegExp(`(</?(?:${LINES})\\b[^>]*>) (?=<)`, "gi");

/** A space at an end of a link is underlined: it goes outside. */
const LINK_BEGINS = /\s*(<a\b[^>]*>)\s+/g;
const LINK_ENDS = /\s+<\/a>\s*/g;

function tight(html: string): string {
  const links = html.replace(LINK_BEGINS, " $1").replace(LINK_ENDS, "</a> ");
  return links.replace(/>\s+</g, "> <").replace(BEFORE, ">").replace(AFTER, "$1");
}

/**
 * A page without the spaces between tags that nobody sees: those beside an element that has lines of
 * its own. Spaces between words stay, and so do those between cells, which phones show in one line.
 */
export function trimSpace(html: string): string {
  const parts = html.split(KEPT);
  // Of three parts, the second keeps its spaces, and the third is the name of its element.
  return parts.map((part, at) => [tight(part), part, ""][at % 3]).join("");
}
