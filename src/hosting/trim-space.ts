/** What keeps its spaces as they are. */
const KEPT = /(<(script|style|pre|textarea)\b.*?<\/\2>)/gs;

/** Elements that begin and end a line, and the insides of drawings: a space beside them is never seen. */
const LINES: ReadonlySet<string> = new Set(
  [
    "!doctype html head body meta link title script style main header footer nav section div p",
    "h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr caption figure figcaption details",
    "summary form search path rect circle use symbol pattern g",
  ].flatMap((names) => names.split(" ")),
);

/** Spaces between two tags. */
const GAP = />\s+(?=<)/g;

/** The name of an element, from where its tag begins. */
const NAME = /<\/?([^\s/>]+)/y;

function isLine(html: string, tag: number): boolean {
  NAME.lastIndex = tag;
  return LINES.has(NAME.exec(html)?.[1]?.toLowerCase() ?? "");
}

const LINK_BEGINS = /(<a\b[^>]*>)/;
const LINK_ENDS = /(<\/a>)/;

/**
 * A space at an end of a link is underlined: it goes outside. It is looked for from the tags, of
 * which a page has far fewer than spaces.
 *
 * @param tags what links begin with, or what they end with
 */
function spaceOutside(html: string, tags: RegExp, isBegin: boolean): string {
  const [first = "", ...rest] = html.split(tags);
  let done = "";
  let before = first;
  for (let at = 0; at < rest.length; at += 2) {
    const [tag = "", after = ""] = [rest[at], rest[at + 1]];
    const inside = isBegin ? /^\s/.test(after) : /\s$/.test(before);
    if (!inside) {
      done += before + tag;
      before = after;
    } else {
      done += before.trimEnd() + (isBegin ? ` ${tag}` : `${tag} `);
      before = after.trimStart();
    }
  }
  return done + before;
}

function tight(html: string): string {
  const links = spaceOutside(spaceOutside(html, LINK_BEGINS, true), LINK_ENDS, false);
  return links.replace(GAP, (gap, at: number) => {
    const isSeen = !isLine(links, at + gap.length) && !isLine(links, links.lastIndexOf("<", at));
    return isSeen ? "> " : ">";
  });
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
