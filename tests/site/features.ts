import { HTMLElement, parse, type Node } from "node-html-parser";

/** Attributes whose value decides how an element looks, what it is, or what it does. */
const VALUED =
  /^(?:class|role|type|lang|dir|tabindex|scope|hidden|open|rel|autocomplete|inputmode|fill|aria-(?:hidden|expanded|pressed|current|live|checked|selected|modal|sort|level))$/i;

/** Values that only say which: of these, whether there is anything is what counts. */
function attribute([name, value]: [string, string]): string {
  const what = VALUED.test(name) ? value : value.trim() === "" ? "empty" : "some";
  return `${name.toLowerCase()}=${what}`;
}

function own(element: HTMLElement): string {
  return `${element.tagName} ${Object.entries(element.attributes).map(attribute).sort().join(" ")}`;
}

function kindOf(node: Node): string {
  if (node instanceof HTMLElement) return node.tagName;
  return node.text.trim() === "" ? "" : "words";
}

/** Each heading after the one before it: "H2 after H1". */
function headings(root: HTMLElement): string[] {
  const levels = root.querySelectorAll("h1, h2, h3, h4, h5, h6").map(({ tagName }) => tagName);
  return levels.map((level, at) => `${level} after ${levels[at - 1] ?? "the start"}`);
}

/**
 * How a page is made, without what it says: every element with its attributes, where it stands, and
 * what kinds of things it holds; and each heading after the one before it. A rule of accessibility
 * judges these: how a thing is made, its styles, and whether it has a name at all.
 */
export function featuresOf(html: string): Set<string> {
  const root = parse(html);
  const features = new Set(headings(root));
  const walk = (element: HTMLElement, place: string): void => {
    const here = `${place} > ${own(element)}`;
    const holds = [...new Set(element.childNodes.map(kindOf).filter(Boolean))].sort();
    features.add(`${here} { ${holds.join(" ")} }`);
    for (const child of element.childNodes) if (child instanceof HTMLElement) walk(child, here);
  };
  walk(root, "");
  return features;
}

/**
 * Pages that between them show every feature that any page has, so that a rule which none of them
 * breaks is broken by none of the others.
 *
 * @param pages the pages with their features
 */
export function coveringPages<P>(
  pages: readonly { page: P; features: ReadonlySet<string> }[],
): P[] {
  const richFirst = [...pages].sort((a, b) => b.features.size - a.features.size);
  const seen = new Set<string>();
  return richFirst.flatMap(({ page, features }) => {
    const news = [...features].filter((one) => !seen.has(one));
    for (const one of news) seen.add(one);
    return news.length > 0 ? [page] : [];
  });
}
