import type { Heading, Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { codeInPage } from "../markdown/page-code.ts";
import { PAGE_COMPONENTS } from "../markdown/page-components.ts";
import { problemInBody, type ContentFile } from "./content-file.ts";
import { imageFault, linkFault, words, type Fault } from "./link-faults.ts";
import { parseBody } from "./parse-body.ts";
import type { Position, Problem } from "./problem.ts";
import { tooDeep } from "./text-depth.ts";
import { strangeCharacters } from "./strange-characters.ts";

/** A tag in a page of prose. */
type Tag = Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

function componentFault(node: Tag): Fault | undefined {
  const known = node.name !== null && PAGE_COMPONENTS.includes(node.name);
  if (known && node.attributes.length === 0 && node.children.length === 0) return undefined;
  const may = PAGE_COMPONENTS.map((one) => `<${one} />`).join(", ");
  return known
    ? ["html", `"<${node.name} />" stands alone, with nothing added.`, `Write <${node.name} />.`]
    : [
        "html",
        `"<${node.name ?? ""}>" is not allowed in the text.`,
        `Delete the tag and use plain text: **bold**, - lists, [words](address). Pages may also use: ${may}.`,
      ];
}

const PLAIN_FAULTS: Readonly<Record<string, Fault>> = {
  html: [
    "html",
    "HTML tags and scripts are not allowed in the text.",
    "Delete the tags and use plain text: **bold**, - lists, [words](address).",
  ],
  code: [
    "code",
    "Text set in like this would be shown as program code.",
    "Start the line at the left margin, or two spaces in for a point inside a list. Delete any line of ```.",
  ],
  definition: [
    "link-apart",
    "The address of a link cannot stand on a line of its own.",
    "Write the address straight after the words: [words](https://example.org).",
  ],
  footnoteDefinition: [
    "footnote",
    "Footnotes are not possible here.",
    "Write the note as a sentence in the text.",
  ],
};

const PROGRAM: Fault = [
  "html",
  "Program code is not allowed in the text.",
  "Delete it. To show a brace { as text, write \\{.",
];

function codeFault(sign: string): Fault {
  if (/\w/.test(sign)) {
    const message = `A line of a page cannot start with the word "${sign}": it would be read as program code.`;
    return ["code-word", message, "Write the sentence so that another word starts the line."];
  }
  const message = `The sign ${sign} would be read as program code here.`;
  const may = PAGE_COMPONENTS.map((one) => `<${one} />`).join(", ");
  const remedy = `Say it in words, or write \\${sign}. Only ${may} may stand in a page, each alone on its line.`;
  return ["code-sign", message, remedy];
}

/** A sign written as its name or number, such as &nbsp; or &#x202E;, is as strange as itself. */
function namedSign(node: Nodes, body: string): Fault | undefined {
  if (node.type !== "text") return undefined;
  const written = body.slice(node.position?.start.offset, node.position?.end.offset);
  if (!/&#?\w+;/.test(written) || strangeCharacters(written).length > 0) return undefined;
  const [strange] = node.value.split("\n").flatMap((line) => strangeCharacters(line));
  return strange && [strange.code, strange.message, strange.remedy];
}

function faultOf(node: Nodes): Fault | undefined {
  if (node.type === "image") return imageFault(node.url);
  if (node.type === "link") return linkFault(node);
  if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
    return componentFault(node);
  }
  if (node.type.startsWith("mdx")) return PROGRAM;
  return PLAIN_FAULTS[node.type];
}

/** A line of hyphens or equals signs under a text makes it a heading, mostly by mistake. */
function isUnderlined(node: Heading): boolean {
  return node.position?.start.line !== node.position?.end.line;
}

function headingFault(node: Heading, above: number): Fault | undefined {
  if (isUnderlined(node)) {
    const remedy = `Put an empty line between the two, or start the heading with ${"#".repeat(node.depth)} instead.`;
    return ["heading-underlined", "The line of signs under this text makes it a heading.", remedy];
  }
  if (words(node).trim() === "") {
    return [
      "heading-empty",
      "This heading has no words.",
      "Write the heading, or delete the line.",
    ];
  }
  if (node.depth !== 1 && node.depth <= above + 1) return undefined;
  const remedy = `Start the line with ${"#".repeat(above + 1)} and a space.`;
  const message =
    node.depth === 1
      ? "A heading with one # would be a second page title."
      : `This heading has ${node.depth} # signs, but ${above === 1 ? "no heading stands above it" : `the heading above it has ${above}`}.`;
  return [
    "heading-level",
    message,
    node.depth === 1 ? "Start the line with ## and a space." : remedy,
  ];
}

function headingFaults(tree: Root): { at: Position; fault: Fault }[] {
  const found: { at: Position; fault: Fault }[] = [];
  let above = 1;
  visit(tree, "heading", (node) => {
    const fault = headingFault(node, above);
    if (fault) found.push({ at: placeOf(node), fault });
    above = Math.max(2, node.depth);
  });
  return found;
}

function placeOf(node: Nodes): Position {
  return node.position?.start ?? { line: 1, column: 1 };
}

/**
 * Signs without which a text is paragraphs and lists of plain words, where nothing can be wrong: tags,
 * links, pictures, headings, code, named signs, braces, addresses, and lines set in or underlined.
 */
const MAY_BE_WRONG = /[<>[\]&#`~{}!@|]|:\/\/|www\.|\t| {4}|^[\s\-+*\d.)]*[=-]+\s*$/im;

function parse(file: ContentFile): Root | Problem {
  try {
    return parseBody(file);
  } catch (error) {
    const place = error as { line?: number; column?: number };
    const at = { line: place.line ?? 1, column: place.column ?? 1 };
    const remedy =
      "Look for a < without its >, or a { without its }. To show either sign as text, write \\< or \\{.";
    return problemInBody(file, at, "mdx-malformed", "The page cannot be read from here.", remedy);
  }
}

/** Signs that some compiler might take for code, on lines where the tree shows nothing wrong. */
function codeProblems(file: ContentFile, told: readonly Problem[]): Problem[] {
  if (file.kind !== "page") return [];
  const lines = new Set(told.map(({ line }) => line));
  return codeInPage(file.body)
    .map(({ sign, ...at }) => problemInBody(file, at, ...codeFault(sign)))
    .filter(({ line }) => !lines.has(line));
}

/** Points of a list pasted from a word processor: the page would run them together in one paragraph. */
function bulletProblems(file: ContentFile): Problem[] {
  return [...file.body.matchAll(/^[ \t]*([•●▪◦‣⁃∙])/gm)].map(({ 0: start, 1: sign, index }) => {
    const line = file.body.slice(0, index).split("\n").length;
    const message = `The sign ${sign ?? ""} does not make a point of a list here.`;
    const remedy = "Start the line with a hyphen and a space in its place.";
    return problemInBody(file, { line, column: start.length }, "bullet-sign", message, remedy);
  });
}

/** An opening and a closing tag on one line are one mistake. */
function oneForEachLine(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ line, code, message }) => {
    const key = `${line} ${code} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * What is wrong inside a file's Markdown: HTML or code, pictures, links that lead nowhere or do not
 * say where, headings that skip a level.
 */
export function checkText(file: ContentFile): Problem[] {
  const deep = tooDeep(file.body);
  if (deep) return [problemInBody(file, { line: deep.line, column: 1 }, ...deep.fault)];
  // Most texts are plain, and to parse Markdown takes longest of all that a check does.
  const bullets = bulletProblems(file);
  if (file.kind !== "page" && !MAY_BE_WRONG.test(file.body)) return bullets;
  const tree = parse(file);
  if (!("children" in tree)) return [tree];
  const found = headingFaults(tree);
  visit(tree, (node) => {
    const fault = faultOf(node) ?? namedSign(node, file.body);
    if (fault) found.push({ at: placeOf(node), fault });
  });
  const problems = found.map(({ at, fault }) => problemInBody(file, at, ...fault));
  return oneForEachLine([...bullets, ...problems, ...codeProblems(file, problems)]);
}
