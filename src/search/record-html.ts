import type { SearchLatest, SearchRecord, SearchSection } from "./record.ts";

function escape(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** Words that are searched for and weighed but never shown in an excerpt. */
function hidden(name: string, text: string): string {
  return text === ""
    ? ""
    : `<p data-pagefind-ignore data-pagefind-meta="${name}">${escape(text)}</p>`;
}

function sectionHtml({ anchor, heading, text, weight }: SearchSection): string {
  const id = anchor ? ` id="${escape(anchor)}"` : "";
  const head = heading ? `<h2${id}>${escape(heading)}</h2>` : "";
  const lines = text.split("\n").map((line) => `<p>${escape(line)}</p>`);
  return `<div data-pagefind-weight="${weight}">${head}${lines.join("")}</div>`;
}

/**
 * A record as the page that Pagefind reads: hidden words and the text.
 *
 * @param latest shown with the result; a figure stands here only as its page shows it
 */
export function recordHtml(record: SearchRecord, latest?: SearchLatest): string {
  return [
    '<html lang="en"><body><main>',
    hidden("title", record.title),
    hidden("words", record.words.join(", ")),
    hidden("also", record.also.join(", ")),
    hidden("detail", record.detail),
    hidden("kind", record.kind),
    hidden("latest", latest?.words ?? ""),
    hidden("sign", latest?.sign ?? ""),
    ...record.sections.map((section) => sectionHtml(section)),
    "</main></body></html>",
  ].join("");
}
