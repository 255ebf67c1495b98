import { queryWords, wordStart } from "../../search/query.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

function plain(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

function marked(text: string): HTMLElement {
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}

/** Pagefind's excerpt as text and marks. Nothing in it is read as HTML but its `<mark>`. */
export function excerptNodes(excerpt: string): (string | HTMLElement)[] {
  return excerpt
    .split(/<mark>([\s\S]*?)<\/mark>/)
    .map((part, at) => (at % 2 === 1 ? marked(plain(part)) : plain(part)));
}

/** Words as short as "pre" start too many others. */
function isForm(word: string, start: string): boolean {
  return start.length > 3 ? word.startsWith(start) : [start, `${start}s`].includes(word);
}

/** A page's name with the query's words marked. */
export function titleNodes(title: string, query: string): (string | HTMLElement)[] {
  const starts = queryWords(query).map((word) => wordStart(word));
  return title.split(/([\p{L}\p{N}]+)/u).map((part) => {
    const hit = starts.some((one) => isForm(part.toLowerCase(), one));
    return hit && part !== "" ? marked(part) : part;
  });
}
