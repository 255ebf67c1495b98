import type { Element, Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";

/** A kilobyte of style, as somebody would write who wants a page to be read and no more. */
const STYLE = `
body{max-width:44rem;margin:0 auto;padding:0 1rem;background:#fff;color:#12222b;font:1.125rem/1.4 system-ui,-apple-system,sans-serif;overflow-wrap:break-word}
header,footer{border-top:6px solid #0b4a54;padding:.5rem 0;font-size:1rem}
nav ul,nav ol{display:flex;flex-wrap:wrap;gap:0 1rem;padding:0;list-style:none}
h1,h2,h3,h4{line-height:1.2;margin:1.4em 0 .6em}
h1{font-size:2.25rem}h2{font-size:1.6875rem}h3{font-size:1.5rem}h4{font-size:1.1875rem}
p,ul,ol,dl{margin:0 0 1em}
li{margin-bottom:.3em}
dt{font-weight:700}
dd{margin:0 0 .5em}
a{color:#0b5563}
a:visited{color:#54347a}
a:focus-visible{outline:3px solid #0b0c0c;background:#fd0}
table{width:100%;margin:0 0 1.5rem;border-collapse:collapse}
th,td{padding:.6em 1em .6em 0;border-bottom:1px solid #c9d5d8;text-align:start;vertical-align:top}
small{font-size:1rem}
summary{cursor:pointer}
`;

/** What draws, runs or only speaks to machines. */
const GONE: ReadonlySet<string> = new Set(["svg", "img", "canvas", "script", "style", "link"]);

/** Boxes that only styles need: what is in them stays. */
const BOXES: ReadonlySet<string> = new Set(["div", "span"]);

/** Attributes that say something without a style. */
const MEANT: ReadonlySet<string> = new Set([
  ...["lang", "dir", "href", "id", "scope", "colSpan", "rowSpan"],
  ...["action", "type", "name", "charSet", "content"],
]);

const KEPT_META: ReadonlySet<unknown> = new Set(["viewport", undefined]);

function isGone({ tagName, properties }: Element): boolean {
  if (tagName !== "meta") return GONE.has(tagName);
  return !KEPT_META.has(properties["name"]) || Boolean(properties["httpEquiv"]);
}

function undress() {
  return (tree: Root): void => {
    visit(tree, "element", (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (isGone(node) || BOXES.has(node.tagName)) {
        parent.children.splice(index, 1, ...(isGone(node) ? [] : node.children));
        return [SKIP, index];
      }
      const kept = Object.entries(node.properties).filter(([name]) => MEANT.has(name));
      node.properties = Object.fromEntries(kept);
      return undefined;
    });
  };
}

function dress() {
  return (tree: Root): void => {
    visit(tree, { tagName: "head" }, (node) => {
      const children = [{ type: "text" as const, value: STYLE }];
      node.children.push({ type: "element", tagName: "style", properties: {}, children });
    });
  };
}

const maker = unified().use(rehypeParse).use(undress).use(dress).use(rehypeStringify);

/**
 * A built page as somebody would write it by hand: the same words in the same elements, a kilobyte
 * of style, no drawings and no scripts. What it costs in a browser is what the words cost.
 */
export function plainPage(html: string): string {
  return String(maker.processSync(html));
}
