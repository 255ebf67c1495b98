import type { Element, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { ratioOf } from "../domain/drawing-ratio.ts";
import type { ParsedText, TextFault } from "./parse-front-matter.ts";

/** Elements that draw, or that drawings are made of. None runs a program or fetches anything. */
const DRAWS: ReadonlySet<string> = new Set([
  ...["svg", "g", "defs", "symbol", "use", "title", "desc", "clipPath", "mask"],
  ...["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"],
  ...["linearGradient", "radialGradient", "stop"],
]);

/** More than a logo needs, and as much as a phone on a slow line should wait for. */
const MOST_BYTES = 20_000;

const parser = unified().use(rehypeParse, { fragment: true });

function faultAt(node: Element | undefined, code: string, message: string, remedy: string) {
  const { line = 1, column = 1 } = node?.position?.start ?? {};
  return { line, column, code, message, remedy };
}

function elementFault(node: Element): TextFault | undefined {
  const name = node.tagName;
  if (DRAWS.has(name)) return undefined;
  const message = `A logo may not hold <${name}>.`;
  const remedy =
    name === "text"
      ? "In your drawing program, turn the words into paths (outlines), and save it again."
      : "Delete it, or save the drawing as plain SVG: shapes and paths only.";
  return faultAt(node, "logo-element", message, remedy);
}

/** Whether an attribute runs a program, or fetches what is not in the file. */
function isUnsafe(name: string, value: unknown): boolean {
  if (/^on/i.test(name)) return true;
  const text = String(value);
  return /href$/i.test(name)
    ? !text.startsWith("#")
    : /url\(\s*["']?(?!#|["'])|@import/i.test(text);
}

function attributeFaults(node: Element): TextFault[] {
  return Object.entries(node.properties)
    .filter(([name, value]) => isUnsafe(name, value))
    .map(([name]) =>
      faultAt(
        node,
        "logo-attribute",
        `“${name}” of <${node.tagName}> runs a program or leads out of the file.`,
        "Delete it: a logo may only point to its own parts, as in “#part”.",
      ),
    );
}

function formFaults(text: string, tree: Root): TextFault[] {
  const svg = tree.children.find((node): node is Element => node.type === "element");
  if (svg?.tagName !== "svg" || !/<\/svg>\s*$/.test(text)) {
    const remedy = "Save your logo as SVG: the file begins with <svg and ends with </svg>.";
    return [faultAt(svg, "logo-no-drawing", "The file is not an SVG drawing.", remedy)];
  }
  if (!/\sxmlns=["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(text)) {
    const remedy = 'Write xmlns="http://www.w3.org/2000/svg" inside the first <svg …>.';
    return [faultAt(svg, "logo-no-namespace", "Browsers do not show it without xmlns.", remedy)];
  }
  if (ratioOf(text) !== undefined) return [];
  const remedy = 'Write its left, top, width and height, such as viewBox="0 0 120 40".';
  return [faultAt(svg, "logo-no-size", "The first <svg …> has no viewBox.", remedy)];
}

/**
 * What drawing programs read in one way and browsers in another: declarations of types and entities,
 * instructions to programs, and parts that are read as plain text. The first line may say `<?xml …?>`.
 */
const INSTRUCTION = /<!(?!--)|<\?(?!xml\s)|(?<!^\s*)<\?/;

function instructionFaults(text: string): TextFault[] {
  const index = text.search(INSTRUCTION);
  if (index === -1) return [];
  const before = text.slice(0, index).split("\n");
  const [sign = ""] = /^<\S{0,20}/.exec(text.slice(index)) ?? [];
  return [
    {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      code: "logo-instruction",
      message: `A logo may not hold “${sign} …”: it tells programs how to read the file.`,
      remedy: "Delete it, or save the drawing as plain SVG: shapes and paths only.",
    },
  ];
}

function sizeFaults(text: string): TextFault[] {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MOST_BYTES) return [];
  const message = `The logo takes ${Math.ceil(bytes / 1000)} kB. Every reader has to fetch it.`;
  const remedy = `Simplify the drawing, or save it as plain SVG: at most ${MOST_BYTES / 1000} kB.`;
  return [faultAt(undefined, "logo-large", message, remedy)];
}

/** Reads a logo, and finds what a page cannot show or should not carry. */
export function parseDrawing(text: string): ParsedText {
  const tree = parser.parse(text);
  const faults = [...sizeFaults(text), ...instructionFaults(text), ...formFaults(text, tree)];
  visit(tree, "element", (node) => {
    const fault = elementFault(node);
    faults.push(...(fault ? [fault] : []), ...attributeFaults(node));
  });
  const locate = () => ({ line: 1, column: 1 });
  return { raw: { drawing: text }, body: "", bodyLine: 1, locate, faults };
}
