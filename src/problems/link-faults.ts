import type { Link, Nodes } from "mdast";

/** What is wrong with one piece of Markdown: kind of mistake, sentence, and what to write instead. */
export type Fault = readonly [code: string, message: string, remedy: string];

/** Link texts that say nothing when they are read out alone, as screen readers do. */
const VAGUE = new Set([
  "click",
  "click here",
  "find out more",
  "here",
  "link",
  "more",
  "more info",
  "more information",
  "read more",
  "see here",
  "see more",
  "this",
  "this link",
  "this page",
]);

/** The words of a piece of Markdown, without its marks. */
export function words(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map((child) => words(child)).join("") : "";
}

/** What is wrong with a link: no address, no telling words, or an address that cannot be followed. */
export function linkFault(node: Link): Fault | undefined {
  const label = words(node).trim();
  if (node.url === "") {
    return [
      "link-empty",
      `The link "${label}" leads nowhere.`,
      "Write the address between the round brackets: [words](https://example.org).",
    ];
  }
  if (label === "") {
    return [
      "link-vague",
      "This link has no words.",
      "Write words between the square brackets that say where it leads.",
    ];
  }
  if (VAGUE.has(label.toLowerCase().replace(/[.!:…]+$/, ""))) {
    return [
      "link-vague",
      `The link text "${label}" does not say where the link leads.`,
      "Use words that make sense on their own, such as the title of the page.",
    ];
  }
  if (/^https?:\/\/[^/?#]*@/i.test(node.url)) {
    return [
      "link-account",
      `The address "${node.url}" has a name or password before its @ sign, so that it leads elsewhere than it seems to.`,
      "Delete what stands between // and the @ sign, and the sign.",
    ];
  }
  if (/^(?:https?:\/\/[^\s/]|mailto:\S|glossary:|\/(?!\/)|#\S)/.test(node.url)) return undefined;
  return [
    "link-strange",
    `The address "${node.url}" is not one that a page can link to.`,
    "Write a full address that starts with https://, or a path of this site that starts with /.",
  ];
}

/** Why a picture cannot be shown. */
export function imageFault(url: string): Fault {
  if (/^(?:[a-z]+:)?\/\//i.test(url)) {
    return [
      "image-external",
      "A picture from another website would send our readers’ addresses there.",
      "Delete the picture, or say in words what it shows.",
    ];
  }
  return [
    "image",
    "Pictures cannot be put into this text.",
    "Delete the picture, or say in words what it shows.",
  ];
}
