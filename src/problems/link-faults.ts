import type { Link, Nodes } from "mdast";
import { hasPlainHost } from "../domain/web-host.ts";

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

/** What a page can link to: websites, mail, terms of the glossary, and its own site’s places. */
const CAN_BE_LINKED = /^(?:https?:\/\/[^\s/]|mailto:\S|glossary:|\/(?![/\\])|#\S)/;

/** A path that leads upwards, or is read otherwise by some browsers. */
const CROOKED_PATH = /^\/.*(?:\\|\/\.{1,2}(?:\/|$))/;

/** The website or mail box that an address or the words of a link name; null where they name none. */
function placeNamed(text: string): string | null {
  const box = /^(?:mailto:)?([^\s@/]+@[^\s@/]+\.[a-z]{2,})$/i.exec(text)?.[1];
  const site = /^(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?:[/?#]\S*)?$/i.exec(text)?.[1];
  return (box ?? site ?? "").toLowerCase().replace(/^www\./, "") || null;
}

/** An address that leads elsewhere than a reader is made to believe. */
function deceptionFault({ url }: Link, label: string): Fault | undefined {
  if (/^https?:\/\/[^/?#]*@/i.test(url)) {
    return [
      "link-account",
      `The address "${url}" has a name or password before its @ sign, so that it leads elsewhere than it seems to.`,
      "Delete what stands between // and the @ sign, and the sign.",
    ];
  }
  if (/^https?:/i.test(url) && !hasPlainHost(url)) {
    return [
      "link-host",
      `The address "${url}" has a number, or letters that only look like others, where the name of a website stands.`,
      "Write the website's name in plain letters, such as https://www.example.org.",
    ];
  }
  const [told, meant] = [placeNamed(label), placeNamed(url)];
  if (told !== null && meant !== null && told !== meant) {
    return [
      "link-other",
      `The link says "${label}", but leads to "${meant}".`,
      "Write the same place in both, or words that say what is there.",
    ];
  }
  return undefined;
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
  const deception = deceptionFault(node, label);
  if (deception) return deception;
  if (/^mailto:[^?]*\?/i.test(node.url)) {
    return [
      "link-mail",
      `The address "${node.url}" fills in more of a letter than whom it goes to.`,
      "Write the e-mail address alone: [words](mailto:name@example.org).",
    ];
  }
  if (CAN_BE_LINKED.test(node.url) && !CROOKED_PATH.test(node.url)) return undefined;
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
