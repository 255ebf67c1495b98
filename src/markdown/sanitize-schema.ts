import type { Options } from "rehype-sanitize";

/**
 * What may come out of Markdown: text, lists, tables, headings and links. No attribute but an
 * address and a table cell's alignment, so no class, id or style can be smuggled in. Our own marks
 * are added after this filter.
 */
export const SANITIZE_SCHEMA: Options = {
  tagNames: [
    ...["a", "blockquote", "br", "code", "del", "em", "hr", "li", "ol", "p", "pre", "strong", "ul"],
    ...["h1", "h2", "h3", "h4", "h5", "h6"],
    ...["table", "tbody", "td", "th", "thead", "tr"],
  ],
  attributes: { a: ["href"], ol: ["start"], td: ["align"], th: ["align"] },
  protocols: { href: ["http", "https", "mailto", "glossary"] },
  ancestors: {
    tbody: ["table"],
    td: ["table"],
    th: ["table"],
    thead: ["table"],
    tr: ["table"],
  },
  strip: ["script", "style"],
};
