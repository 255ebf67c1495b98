import type { Link, Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { parseMarkdown, parseMdx } from "../markdown/parse.ts";
import { PAGE_COMPONENTS } from "../markdown/page-components.ts";
import { problemInBody, type ContentFile } from "./content-file.ts";
import { suggestName } from "./nearest-name.ts";
import type { Position, Problem } from "./problem.ts";

const VAGUE = new Set([
  "click",
  "click here",
  "here",
  "link",
  "more",
  "more info",
  "more information",
  "read more",
  "see more",
  "this",
  "this link",
  "this page",
]);

type Fault = readonly [code: string, message: string, remedy: string];

function words(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map((child) => words(child)).join("") : "";
}

function linkFault(node: Link, terms: ReadonlySet<string>): Fault | undefined {
  const label = words(node).trim();
  if (node.url === "") {
    return ["link-empty", `The link "${label}" leads nowhere.`, "Write the address between the round brackets."];
  }
  if (label === "" || VAGUE.has(label.toLowerCase().replace(/[.!:…]+$/, ""))) {
    return [
      "link-vague",
      `The link text "${label}" does not say where the link leads.`,
      "Use words that make sense on their own, such as the title of the page.",
    ];
  }
  const term = /^glossary:(.*)$/.exec(node.url)?.[1];
  if (term !== undefined && !terms.has(term)) {
    return ["unknown-term", `There is no glossary term "${term}".`, suggestName(term, [...terms], "glossary term")];
  }
  if (/^(?:https?:\/\/|mailto:|glossary:|\/(?!\/)|#)/.test(node.url)) return undefined;
  return [
    "link-strange",
    `The address "${node.url}" is not one that a page can link to.`,
    "Write a full address that starts with https://, or a path of this site that starts with /.",
  ];
}

function imageFault(url: string): Fault {
  if (/^(?:[a-z]+:)?\/\//i.test(url)) {
    return [
      "image-external",
      "A picture from another website would send our readers' addresses there.",
      "Delete the picture, or say in words what it shows.",
    ];
  }
  return ["image", "Pictures cannot be put into this text.", "Delete the picture, or say in words what it shows."];
}

function componentFault(name: string | null): Fault | undefined {
  if (name !== null && PAGE_COMPONENTS.includes(name)) return undefined;
  return [
    "html",
    `"<${name ?? ""}>" is not allowed in the text.`,
    `Use Markdown only. Pages may use: ${PAGE_COMPONENTS.map((one) => `<${one} />`).join(", ")}.`,
  ];
}

function faultOf(node: Nodes, terms: ReadonlySet<string>): Fault | undefined {
  if (node.type === "html") {
    const remedy = "Delete the tags and use Markdown: **bold**, - lists, [words](address).";
    return ["html", "HTML tags and scripts are not allowed in the text.", remedy];
  }
  if (node.type === "image") return imageFault(node.url);
  if (node.type === "link") return linkFault(node, terms);
  if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
    return componentFault(node.name);
  }
  if (node.type === "mdxjsEsm" || node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") {
    return ["html", "Program code is not allowed in the text.", "Delete it, or write it as plain words."];
  }
  return undefined;
}

function headingFaults(tree: Root): { at: Position; fault: Fault }[] {
  const found: { at: Position; fault: Fault }[] = [];
  let depth = 1;
  visit(tree, "heading", (node) => {
    if (node.depth > depth + 1 || node.depth === 1) {
      const right = Math.min(depth + 1, Math.max(2, node.depth));
      const message =
        node.depth === 1
          ? "A heading with one # would be a second page title."
          : `This heading has ${node.depth} # signs, but the heading above it has ${depth === 1 ? "none" : depth}.`;
      const remedy = `Start the line with ${"#".repeat(right)} and a space.`;
      found.push({ at: node.position?.start ?? { line: 1, column: 1 }, fault: ["heading-level", message, remedy] });
    }
    depth = node.depth;
  });
  return found;
}

function parse(file: ContentFile): Root | Problem {
  if (file.kind !== "page") return parseMarkdown(file.body);
  try {
    return parseMdx(file.body);
  } catch (error) {
    const place = error as { line?: number; column?: number };
    const at = { line: place.line ?? 1, column: place.column ?? 1 };
    const remedy = "Close every tag, and write < and { in text as \\< and \\{.";
    return problemInBody(file, at, "mdx-malformed", "The page cannot be read from here.", remedy);
  }
}

/**
 * What is wrong inside a file's Markdown: HTML or code, pictures, links that lead nowhere or do not
 * say where, headings that skip a level.
 *
 * @param terms ids of the glossary, for links such as [early help](glossary:early-help)
 */
export function checkText(file: ContentFile, terms: ReadonlySet<string>): Problem[] {
  const tree = parse(file);
  if (!("children" in tree)) return [tree];
  const found = headingFaults(tree);
  visit(tree, (node) => {
    const fault = faultOf(node, terms);
    if (fault) found.push({ at: node.position?.start ?? { line: 1, column: 1 }, fault });
  });
  return found.map(({ at, fault }) => problemInBody(file, at, ...fault));
}
